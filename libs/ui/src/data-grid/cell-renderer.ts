import type { ICellRendererParams } from 'ag-grid-community';
import type { GridColumn } from './grid-column';

/** Draws a cell as plain elements: fast enough for fast scrolling, and nothing is ever put in as HTML. */
export function cellRenderer<Row>(column: GridColumn<Row>, narrow: boolean): (params: ICellRendererParams<Row>) => HTMLElement {
  return ({ data }) => {
    if (data === undefined) return element('span', 'kg-loading');
    const cell = column.cell(data);
    const box = element('span', 'kg-cell');
    if (cell.chips) {
      if (cell.text) box.append(element('span', 'kg-figure', cell.text));
      box.append(...cell.chips.map((chip) => element('span', 'kg-chip', chip)));
      box.append(...(cell.weak ?? []).map((chip) => element('span', 'kg-chip kg-weak', chip)));
      box.append(...(cell.missing ?? []).map((chip) => element('span', 'kg-chip kg-missing', chip)));
      return box;
    }
    const text = cell.href ? link(cell.href, cell.text) : element('span', textClass(cell), cell.text);
    if (cell.tone) text.dataset['tone'] = cell.tone;
    text.title = cell.text;
    if (cell.language) text.lang = cell.language;
    box.append(text);
    if (cell.note) box.append(element('span', 'kg-note', cell.note));
    if (narrow && column.narrowNote) {
      box.classList.add('kg-two-lines');
      box.append(element('span', 'kg-second', column.narrowNote(data)));
    }
    return box;
  };
}

function textClass(cell: { tone?: string; soft?: boolean }): string {
  if (cell.tone) return 'kg-tag';
  return cell.soft ? 'kg-text kg-soft' : 'kg-text';
}

function link(href: string, text: string): HTMLElement {
  const anchor = element('a', 'kg-text kg-link', text);
  anchor.setAttribute('href', href);
  anchor.tabIndex = -1;
  return anchor;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}
