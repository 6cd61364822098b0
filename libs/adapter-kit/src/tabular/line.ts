/** One line of a table: its number as a spreadsheet counts, and its cells from the first column on. */
export interface Line {
  row: number;
  cells: string[];
}
