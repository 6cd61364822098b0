import type { StatusTone } from '../status-tag/status-tag';

/** What a cell shows. */
export interface GridCell {
  text: string;
  /** The language of the text when it is not the interface's. */
  language?: string | null;
  /** Makes the text a link; a plain click opens the row instead. */
  href?: string;
  /** A word that sets the row apart, before the text. */
  mark?: string | undefined;
  /** A quieter text after the first. */
  note?: string;
  tone?: StatusTone;
  /** Short labels shown one after another, after the text. */
  chips?: readonly string[];
  /** Labels of what is less certain, drawn weaker after the chips. */
  weak?: readonly string[];
  /** Labels of what is missing, drawn apart from the chips. */
  missing?: readonly string[];
  soft?: boolean;
  /** A button in place of the text; Enter on its cell presses it. */
  button?: GridButton;
  /** A sign after the button, with its words. */
  sign?: { icon: string; words: string };
}

/** A button that is on or off. */
export interface GridButton {
  icon: string;
  words: string;
  on: boolean;
  press: () => void;
}

/** A column of a list: its words, its width, what it shows and by which keys the server sorts it. */
export interface GridColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => GridCell;
  width?: number;
  /** Share of the width left over. */
  flex?: number;
  minWidth?: number;
  align?: 'end';
  /** Values of the list's `sort` parameter for ascending and descending order. */
  sort?: { asc?: string; desc?: string };
  /** Reads the signals its cells are drawn from, so that they are drawn again when one changes. */
  follows?: () => unknown;
  /** Shown also when there is only a phone's width. */
  narrow?: boolean;
  /** A second line under the text when there is only a phone's width. */
  narrowNote?: (row: Row) => string;
}

/** The rows a list wants next. */
export interface GridQuery {
  offset: number;
  limit: number;
  /** Where the page before ended, when that is known; better than the offset. */
  cursor: string | null;
  sort: string;
}

export interface GridPage<Row> {
  items: readonly Row[];
  total: number;
  nextCursor: string | null;
}

export type GridLoader<Row> = (query: GridQuery) => Promise<GridPage<Row>>;
