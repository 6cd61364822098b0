import type { VocabularyIndex } from '../src';
import type { Vocabulary } from './load-vocabularies';
import { falseFriends, labelledQueries, nonsense } from './queries';

/** Figures of one group of queries, each from 0 to 1. */
export interface Figures {
  queries: number;
  /** Expected skills among the first ten. */
  recall: number;
  /** Right ones among those answered, at most ten. */
  precision: number;
  /** One divided by the place of the first right one. */
  mrr: number;
}

export interface Measurement {
  groups: Map<string, Figures>;
  all: Figures;
  /** What went wrong, in words, for the reader of a failing test. */
  misses: string[];
  /** Wrong answers to false friends and nonsense. */
  intrusions: string[];
}

const depth = 10;

/**
 * Asks every query and counts. With `byPattern` a right answer is one whose label fits the query's pattern, for
 * vocabularies whose labels are not known here; queries nothing in the vocabulary fits are left out.
 */
export function measure(index: VocabularyIndex, { finnish }: Vocabulary, byPattern: boolean): Measurement {
  const sums = new Map<string, Figures>();
  const misses: string[] = [];
  const all = [...finnish.values()];
  const ask = (query: string) =>
    index.resolve(query, { limit: depth, kinds: ['skill'], language: 'fi' }).map((hit) => finnish.get(hit.conceptId) ?? hit.match.label);
  for (const { group, query, expected, about } of labelledQueries) {
    const wanted = byPattern ? [] : expected.filter((label) => all.includes(label));
    if (byPattern ? !all.some((label) => about.test(label)) : wanted.length === 0) continue;
    const answers = ask(query);
    const right = answers.map((label) => about.test(label) || wanted.includes(label));
    const first = right.indexOf(true);
    const found = byPattern ? Number(first >= 0) : wanted.filter((label) => answers.includes(label)).length / wanted.length;
    if (found < 1) misses.push(`${group}: ${query} → ${answers.slice(0, 5).join(', ') || 'nothing'}`);
    const sum = sums.get(group) ?? { queries: 0, recall: 0, precision: 0, mrr: 0 };
    sum.queries += 1;
    sum.recall += found;
    sum.precision += answers.length > 0 ? right.filter(Boolean).length / answers.length : 0;
    sum.mrr += first >= 0 ? 1 / (first + 1) : 0;
    sums.set(group, sum);
  }
  const intrusions = [
    ...falseFriends.flatMap(({ query, never }) =>
      ask(query)
        .filter((label) => never.test(label))
        .map((label) => `${query} → ${label}`),
    ),
    ...nonsense.flatMap((query) => ask(query).map((label) => `${query} → ${label}`)),
  ];
  const total = [...sums.values()].reduce(
    (sum, group) => ({
      queries: sum.queries + group.queries,
      recall: sum.recall + group.recall,
      precision: sum.precision + group.precision,
      mrr: sum.mrr + group.mrr,
    }),
    { queries: 0, recall: 0, precision: 0, mrr: 0 },
  );
  const mean = (sum: Figures): Figures => ({
    queries: sum.queries,
    recall: sum.recall / sum.queries,
    precision: sum.precision / sum.queries,
    mrr: sum.mrr / sum.queries,
  });
  return { groups: new Map([...sums].map(([group, sum]) => [group, mean(sum)])), all: mean(total), misses, intrusions };
}

/** The figures as a small table for the test's output. */
export function table(title: string, { groups, all, intrusions }: Measurement): string {
  const row = (name: string, figures: Figures) =>
    `${name.padEnd(12)}${String(figures.queries).padStart(5)}${[figures.recall, figures.precision, figures.mrr].map((value) => value.toFixed(2).padStart(9)).join('')}`;
  return [
    title,
    `${'group'.padEnd(12)}${'n'.padStart(5)}${'recall'.padStart(9)}${'prec@10'.padStart(9)}${'MRR'.padStart(9)}`,
    ...[...groups].map(([name, figures]) => row(name, figures)),
    row('all', all),
    `intrusions: ${intrusions.length}`,
  ].join('\n');
}
