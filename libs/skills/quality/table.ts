import { type Figures, figuresOf, type Outcome } from './measure';

const widthOfName = 28;
const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(9);

const row = (name: string, { queries, recall, precision, mrr, intrusions }: Figures): string =>
  name.padEnd(widthOfName) + String(queries).padStart(5) + [recall, precision, mrr].map(share).join('') + String(intrusions).padStart(9);

/** Named figures as a table of plain text. */
export const tableOf = (title: string, figures: Iterable<readonly [string, Figures]>): string =>
  [
    title,
    `${''.padEnd(widthOfName)}${'n'.padStart(5)}${'recall'.padStart(9)}${'prec@10'.padStart(9)}${'MRR'.padStart(9)}${'wrong'.padStart(9)}`,
    ...[...figures].map(([name, values]) => row(name, values)),
  ].join('\n');

/** Figures by group, then of the queries nobody had seen answered when they were written, and of all. */
export const figuresByGroup = (outcomes: readonly Outcome[]): [string, Figures][] => [
  ...[...Map.groupBy(outcomes, ({ group }) => group)].map(([group, members]): [string, Figures] => [group, figuresOf(members)]),
  ['(held out)', figuresOf(outcomes.filter(({ heldOut }) => heldOut))],
  ['all', figuresOf(outcomes)],
];
