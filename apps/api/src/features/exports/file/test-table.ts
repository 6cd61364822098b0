import { openTable } from '@kasvu/adapter-kit';

/** For tests: the rows of a CSV or XLSX file by their heads, days as `yyyy-mm-dd`. */
export async function readTable(path: string): Promise<Record<string, string>[]> {
  const { rows } = await openTable(path, new AbortController().signal);
  const read: Record<string, string>[] = [];
  for await (const { values } of rows) read.push(values);
  return read;
}
