import type { Recogniser, TextField, TextPurpose } from '../src';
import type { Vocabulary } from './load-vocabularies';

/** A text with what a reader says of it. Skills go by their Finnish label. */
export interface JudgedText {
  id: string;
  group: string;
  purpose: TextPurpose;
  fields: TextField[];
  required: readonly string[];
  appreciated?: readonly string[];
  arguable?: readonly string[];
  forbidden?: readonly string[];
}

/** What was found in the texts of one group, in counts. */
export interface Counts {
  texts: number;
  expected: number;
  right: number;
  wrong: number;
  rightWeight: number;
}

export interface TextMeasurement {
  groups: Map<string, Counts>;
  all: Counts;
  /** In words, for the reader of a failing test: wrong skills that the text names without asking for them, and the rest. */
  forbidden: string[];
  wrong: string[];
  missed: string[];
  wrongWeight: string[];
}

const none = (): Counts => ({ texts: 0, expected: 0, right: 0, wrong: 0, rightWeight: 0 });
type Weight = ReturnType<Recogniser['recognise']>[number]['weight'];

/** The skills of a text by label, each required when any of its fields requires it. */
function skillsOf(recogniser: Recogniser, { finnish }: Vocabulary, { fields, purpose }: JudgedText) {
  const found = new Map<string, { words: string; weight: Weight }>();
  for (const { kind, conceptId, words, weight } of recogniser.recognise(fields, purpose)) {
    const label = finnish.get(conceptId) ?? '';
    if (kind === 'skill' && (!found.has(label) || weight === 'required')) found.set(label, { words, weight });
  }
  return found;
}

/** Recognises every text and counts. What is arguable counts neither way. */
export function measureTexts(recogniser: Recogniser, vocabulary: Vocabulary, texts: readonly JudgedText[]): TextMeasurement {
  const result: TextMeasurement = { groups: new Map(), all: none(), forbidden: [], wrong: [], missed: [], wrongWeight: [] };
  for (const text of texts) {
    const { id, required, appreciated = [], arguable = [], forbidden = [] } = text;
    const found = skillsOf(recogniser, vocabulary, text);
    const expected = [...required, ...appreciated];
    const right = expected.filter((label) => found.has(label));
    const rightWeight = right.filter((label) => (found.get(label)?.weight === 'appreciated') === appreciated.includes(label));
    const wrong = [...found.keys()].filter((label) => !expected.includes(label) && !arguable.includes(label));
    const group = result.groups.get(text.group) ?? none();
    result.groups.set(text.group, group);
    for (const counts of [group, result.all]) {
      counts.texts += 1;
      counts.expected += expected.length;
      counts.right += right.length;
      counts.wrong += wrong.length;
      counts.rightWeight += rightWeight.length;
    }
    const tell = (label: string) => `${id}: ${label} (${found.get(label)?.words ?? 'not found'})`;
    result.missed.push(...expected.filter((label) => !found.has(label)).map(tell));
    result.wrongWeight.push(...right.filter((label) => !rightWeight.includes(label)).map(tell));
    result.forbidden.push(...wrong.filter((label) => forbidden.includes(label)).map(tell));
    result.wrong.push(...wrong.filter((label) => !forbidden.includes(label)).map(tell));
  }
  return result;
}

export const precisionOf = ({ right, wrong }: Counts): number => right / (right + wrong);
export const recallOf = ({ right, expected }: Counts): number => right / expected;
export const weightOf = ({ rightWeight, right }: Counts): number => rightWeight / right;

/** The figures as a small table for the test's output. */
export function textTable(title: string, { groups, all, forbidden }: TextMeasurement): string {
  const row = (name: string, counts: Counts) =>
    `${name.padEnd(12)}${String(counts.texts).padStart(5)}${[precisionOf, recallOf, weightOf].map((of) => of(counts).toFixed(2).padStart(11)).join('')}`;
  return [
    title,
    `${'group'.padEnd(12)}${'n'.padStart(5)}${['precision', 'recall', 'weight'].map((name) => name.padStart(11)).join('')}`,
    ...[...groups].map(([name, counts]) => row(name, counts)),
    row('all', all),
    `named but not asked for: ${forbidden.length}`,
  ].join('\n');
}
