import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '@kasvu/contracts';
import type { Term } from '../src';

/** A vocabulary read as data, for measuring. */
export interface Vocabulary {
  terms: Term[];
  /** Finnish preferred labels by concept id. */
  finnish: Map<number, string>;
}

const ownFolder = 'libs/adapters/kasvu-vocabulary/data';
const escoFile = '../shared/payloads/esco/esco-v1.1.1-skills-fi-sv-en.json';

function collect(concepts: { kind: Term['kind']; labels: Partial<Record<Language, string[]>> }[]): Vocabulary {
  const terms: Term[] = [];
  const finnish = new Map<number, string>();
  concepts.forEach(({ kind, labels }, index) => {
    const conceptId = index + 1;
    for (const language of languages) {
      labels[language]?.forEach((label, place) => terms.push({ conceptId, kind, language, label, preferred: place === 0 }));
    }
    const [label] = labels.fi ?? [];
    if (label) finnish.set(conceptId, label);
  });
  return { terms, finnish };
}

/** Lines `key | … | … | fi; fi | sv | en` of the data files below a folder. */
function rowsBelow(folder: string): string[][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.split(' | '))
    .filter((cells) => cells.length === 6);
}

const labelsOf = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((label) => label.trim())
    .filter((label) => label !== '' && label !== '-');

/** Our own vocabulary, read from its data files; null when they are not there. */
export function loadOwnVocabulary(workspaceRoot: string): Vocabulary | null {
  const kinds = [
    ['skill', 'skills'],
    ['occupation', 'occupations'],
  ] as const;
  const concepts = kinds.flatMap(([kind, folder]) =>
    rowsBelow(join(workspaceRoot, ownFolder, folder)).map((cells) => ({
      kind,
      labels: { fi: labelsOf(cells[3]), sv: labelsOf(cells[4]), en: labelsOf(cells[5]) },
    })),
  );
  return concepts.length > 0 ? collect(concepts) : null;
}

/** ESCO's skills from the shared payload; null when it is not there. */
export function loadEscoVocabulary(workspaceRoot: string): Vocabulary | null {
  const file = join(workspaceRoot, escoFile);
  if (!existsSync(file)) return null;
  const skills = JSON.parse(readFileSync(file, 'utf8')) as { prefLabel: Partial<Record<Language, string | null>> }[];
  return collect(
    skills.map(({ prefLabel }) => ({
      kind: 'skill',
      labels: Object.fromEntries(languages.map((language) => [language, prefLabel[language] ? [prefLabel[language]] : []])),
    })),
  );
}
