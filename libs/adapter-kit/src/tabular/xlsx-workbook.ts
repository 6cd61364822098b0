import { posix } from 'node:path';
import { SourceError } from '../source-error';
import type { XlsxArchive } from './xlsx-archive';
import { readXml } from './xml';

/** Where the parts of a workbook are that hold its first sheet. */
export interface Workbook {
  sheet: string;
  sharedStrings: string | null;
  styles: string | null;
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  part: string;
}

/**
 * Finds the first sheet that is not hidden.
 * @throws {SourceError} `bad-file`
 */
export async function workbookOf(archive: XlsxArchive): Promise<Workbook> {
  const part = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const sheets: { id: string; hidden: boolean }[] = [];
  let from1904 = false;
  await readXml(archive.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') sheets.push({ id: relationId(attributes), hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  const relations = await relationsOf(archive, part);
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const sheet = relations.find(({ id, type }) => id === first?.id && type === 'worksheet')?.part;
  if (!sheet || !archive.has(sheet)) throw new SourceError('bad-file', 'The file is no workbook (XLSX), or its first sheet is no table');
  const partOf = (wanted: string): string | null => relations.find(({ type }) => type === wanted)?.part ?? null;
  return { sheet, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

const relationId = (attributes: Record<string, string>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** What a part (`''`: the package) refers to; the type is the last word of its URI, which differs between the two forms of the standard. */
async function relationsOf(archive: XlsxArchive, part: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part);
  const relations: Relation[] = [];
  await readXml(archive.read(posix.join(dir, '_rels', `${base}.rels`)), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      relations.push({ id, type: posix.basename(type), part: posix.resolve('/', dir, target).slice(1) });
    },
  });
  return relations;
}
