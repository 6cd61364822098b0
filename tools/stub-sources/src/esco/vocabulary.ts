import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Concept, type Language, languages } from './concept.ts';

/** The vocabulary data is not where it was looked for. */
export class VocabularyMissing extends Error {
  override readonly name = 'VocabularyMissing';
}

const DATA_PATH = 'libs/adapters/kasvu-vocabulary/data';
const FOLDERS = { skill: 'skills', occupation: 'occupations' } as const;
const URI = { skill: 'http://data.europa.eu/esco/skill/', occupation: 'http://data.europa.eu/esco/occupation/' } as const;
const NONE = '-';

/** A line of the vocabulary: key, parent (a broader skill's key or an ISCO code), ESCO id, then the names per language, best first. */
interface Row {
  kind: Concept['kind'];
  key: string;
  parent: string;
  escoId: string;
  names: Record<Language, string[]>;
}

function findUpwards(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, DATA_PATH);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) throw new VocabularyMissing(`No ${DATA_PATH} in ${from} or above it`);
  }
}

function parseLine(kind: Concept['kind'], line: string, file: string): Row {
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
  return {
    kind,
    key,
    parent,
    escoId,
    names: Object.fromEntries(languages.map((language, place) => [language, names[place] as string[]])) as Row['names'],
  };
}

/** The table is the text between the first and the last backtick of each file. */
function rowsOf(directory: string, kind: Concept['kind']): Row[] {
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

function byLanguage<Value>(value: (language: Language) => Value | undefined): Partial<Record<Language, Value>> {
  return Object.fromEntries(languages.flatMap((language) => (value(language) === undefined ? [] : [[language, value(language)]])));
}

/**
 * Reads the concepts of the product's own vocabulary that have ESCO ids; `directory` defaults to the one found upwards from
 * the working folder. Throws VocabularyMissing when there is none and Error for a line it cannot read.
 */
export function loadVocabulary(directory?: string): Concept[] {
  const from = directory ?? findUpwards(process.cwd());
  const rows = (['skill', 'occupation'] as const).flatMap((kind) => rowsOf(from, kind)).filter(({ escoId }) => escoId !== NONE);
  const uris = new Map(rows.map(({ kind, key, escoId }) => [`${kind} ${key}`, URI[kind] + escoId]));
  const inGroup = new Map<string, number>();
  return rows.map(({ kind, key, parent, names }) => {
    const isOccupation = kind === 'occupation';
    const place = isOccupation ? (inGroup.get(parent) ?? 0) + 1 : 0;
    inGroup.set(parent, place);
    const broader = isOccupation ? undefined : uris.get(`skill ${parent}`);
    return {
      uri: uris.get(`${kind} ${key}`) as string,
      kind,
      labels: byLanguage((language) => names[language][0]),
      alternativeLabels: byLanguage((language) => (names[language].length > 1 ? names[language].slice(1) : undefined)),
      description: {},
      skillType: null,
      code: isOccupation ? `${parent}.${place}` : null,
      broaderUris: broader === undefined ? [] : [broader],
      skillUris: [],
    };
  });
}
