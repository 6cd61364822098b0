import type { Vocabulary } from './load-vocabularies';
import { type LabelledQuery, labelledQueries } from './queries';

/** How one query was answered. The first three are from 0 to 1, and null where nothing should be found. */
export interface Outcome extends LabelledQuery {
  /** Finnish labels, best first. */
  answers: readonly string[];
  /** Expected skills among the first ten. */
  recall: number | null;
  /** Right ones among those answered, at most ten. */
  precision: number | null;
  /** One divided by the place of the first right one. */
  reciprocalRank: number | null;
  /** Answers that must not be. */
  intrusions: readonly string[];
}

export interface Figures {
  queries: number;
  recall: number;
  precision: number;
  mrr: number;
  intrusions: number;
}

/** Answers one query with the skills' Finnish labels, at most ten, best first. */
export type Ask = (query: string) => readonly string[] | Promise<readonly string[]>;

/** How many answers are looked at. */
export const depth = 10;

function outcomeOf(query: LabelledQuery, answers: readonly string[], wanted: readonly string[], byPattern: boolean): Outcome {
  const { about, never } = query;
  const isIntrusion = (label: string) => never?.test(label) === true;
  const intrusions = answers.filter(isIntrusion);
  if (!about) return { ...query, answers, recall: null, precision: null, reciprocalRank: null, intrusions };
  const right = answers.map((label) => !isIntrusion(label) && (about.test(label) || wanted.includes(label)));
  const first = right.indexOf(true);
  return {
    ...query,
    answers,
    recall: byPattern ? Number(first >= 0) : wanted.filter((label) => answers.includes(label)).length / wanted.length,
    precision: answers.length > 0 ? right.filter(Boolean).length / answers.length : 0,
    reciprocalRank: first >= 0 ? 1 / (first + 1) : 0,
    intrusions,
  };
}

/**
 * Asks every query. With `byPattern` a right answer is one whose label fits the query's pattern, for vocabularies whose
 * labels are not known here; queries nothing in the vocabulary fits are left out.
 */
export async function measure(ask: Ask, { finnish }: Vocabulary, byPattern: boolean): Promise<Outcome[]> {
  const labels = [...finnish.values()];
  const outcomes: Outcome[] = [];
  for (const query of labelledQueries) {
    const { about, expected } = query;
    const wanted = byPattern ? [] : expected.filter((label) => labels.includes(label));
    const isAskable = about === null || (byPattern ? labels.some((label) => about.test(label)) : wanted.length > 0);
    if (isAskable) outcomes.push(outcomeOf(query, await ask(query.query), wanted, byPattern));
  }
  return outcomes;
}

const mean = (numbers: readonly (number | null)[]): number => {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((sum, number) => sum + number, 0) / known.length;
};

/** Means over outcomes; not a number where none of them should find anything. */
export const figuresOf = (outcomes: readonly Outcome[]): Figures => ({
  queries: outcomes.length,
  recall: mean(outcomes.map(({ recall }) => recall)),
  precision: mean(outcomes.map(({ precision }) => precision)),
  mrr: mean(outcomes.map(({ reciprocalRank }) => reciprocalRank)),
  intrusions: outcomes.reduce((sum, { intrusions }) => sum + intrusions.length, 0),
});

/** What went wrong, a line each, for the reader of a failing test. */
export const faultsOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ group, query, recall, answers, intrusions }) => [
    ...(recall !== null && recall < 1 ? [`${group}: ${query} → ${answers.slice(0, 5).join(', ') || 'nothing'}`] : []),
    ...intrusions.map((label) => `${group}: ${query} → ${label}, which must not be`),
  ]);
