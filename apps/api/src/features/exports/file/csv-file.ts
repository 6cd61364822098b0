import { CSV_START, csvLine } from '../../../platform/csv/csv';
import type { Column } from '../columns/column';

/** A file of CSV as it is written: heads, then the rows as they come. */
export async function* csvFile<Item>(columns: readonly Column<Item>[], batches: AsyncIterable<Item[]>): AsyncGenerator<string> {
  yield CSV_START + csvLine(columns.map(({ head }) => head));
  for await (const items of batches) yield items.map((item) => csvLine(columns.map((column) => column.of(item)))).join('');
}
