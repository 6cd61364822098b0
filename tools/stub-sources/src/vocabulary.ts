import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The languages the vocabulary has names in, in the order of its columns. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The vocabulary data is not where it was looked for. */
export class VocabularyMissing extends Error {
  override readonly name = 'VocabularyMissing';
}

/** A line of the vocabulary: a skill or an occupation with its names per language, best first. */
export interface VocabularyRow {
  kind: 'skill' | 'occupation';
  key: string;
  /** A broader skill's key or an ISCO code; null for none. */
  parent: string | null;
  isInEsco: boolean;
  /** ESCO's URI, else the vocabulary's own. */
  uri: string;
  names: Record<Language, string[]>;
}

const DATA_PATH = 'libs/adapters/kasvu-vocabulary/data';
const CODES_BESIDE = '../../kasvu-codes/data';
const FOLDERS = { skill: 'skills', occupation: 'occupations' } as const;
const NONE = '-';

function findUpwards(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, DATA_PATH);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) throw new VocabularyMissing(`No ${DATA_PATH} in ${from} or above it`);
  }
}

function parseLine(kind: VocabularyRow['kind'], line: string, file: string): VocabularyRow {
  const cells = line.split('|').map((cell) => cell.trim());
  const [key, parent, escoId, ...lists] = cells;
  if (cells.length !== 3 + languages.length || !key || !parent || !escoId)
    throw new Error(`${file}: not a line of the vocabulary: ${line}`);
  const names = lists.map((list) =>
    list
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name !== NONE),
  );
  const isInEsco = escoId !== NONE;
  return {
    kind,
    key,
    parent: parent === NONE ? null : parent,
    isInEsco,
    uri: isInEsco ? `http://data.europa.eu/esco/${kind}/${escoId}` : `urn:kasvu:${kind}:${key}`,
    names: Object.fromEntries(languages.map((language, place) => [language, names[place] as string[]])) as VocabularyRow['names'],
  };
}

/** Where the product's own code lists are: beside its vocabulary. Throws VocabularyMissing when there is none. */
export function codesFolder(vocabularyDir?: string): string {
  const folder = join(vocabularyDir ?? findUpwards(process.cwd()), CODES_BESIDE);
  if (!existsSync(folder)) throw new VocabularyMissing(`No code lists in ${folder}`);
  return folder;
}

/** The table is the text between the first and the last backtick of each file. */
function rowsOf(directory: string, kind: VocabularyRow['kind']): VocabularyRow[] {
  const folder = join(directory, FOLDERS[kind]);
  if (!existsSync(folder)) throw new VocabularyMissing(`No vocabulary data in ${folder}`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  return files.flatMap((file) => {
    const content = readFileSync(join(folder, file), 'utf8');
    const table = content.slice(content.indexOf('`') + 1, content.lastIndexOf('`'));
    return table
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => parseLine(kind, line, file));
  });
}

/**
 * Reads the product's own vocabulary, skills first; `directory` defaults to the one found upwards from the working folder.
 * Throws VocabularyMissing when there is none and Error for a line it cannot read.
 */
export function readVocabulary(directory?: string): VocabularyRow[] {
  const from = directory ?? findUpwards(process.cwd());
  return (['skill', 'occupation'] as const).flatMap((kind) => rowsOf(from, kind));
}
