import { reject, Rejection } from '@kasvu/adapter-kit';
import type { Figures } from '@kasvu/contracts';
import type { Filing } from './filing';
import type { Fact } from './xbrl-instance';

/** The members of the dimension MCY that name a line of ours. */
const lines: ReadonlyMap<string, keyof Figures> = new Map([
  ['dom/MC:x673', 'turnover'],
  ['dom/MC:x520', 'grossResult'],
  ['dom/MC:x689', 'operatingResult'],
  ['dom/MC:x740', 'result'],
  ['dom/MC:x5', 'personnelCosts'],
  ['dom/MC:x360', 'totalAssets'],
  ['dom/MC:x376', 'equity'],
  ['dom/MC:x424', 'liabilities'],
  ['dom/MC:x399', 'cash'],
]);
/** An amount on a day and an amount of a period; a statement that begins with the gross result writes all as the former. */
const amounts = new Set(['met:mi53', 'met:md103']);
const lineDimension = 'dim:MCY';
/** Says that an amount stands there for comparison: x4 of a day, x53 of a period. */
const comparisonDimension = 'dim:REF';
const comparisons = new Set(['dom/RF:x4', 'dom/RF:x53']);

export interface Statement {
  periodStart: string | null;
  figures: Figures;
  previous: Figures | null;
}

const noFigures: Figures = {
  turnover: null,
  grossResult: null,
  operatingResult: null,
  result: null,
  personnelCosts: null,
  totalAssets: null,
  equity: null,
  liabilities: null,
  cash: null,
};

/** What the facts of a statement say of the lines we keep, for its own period and for the one before. */
export function statementOf(facts: readonly Fact[], { businessId, financialDate }: Filing): Statement | Rejection {
  const own = facts.filter(({ context }) => context.dimensions.size === 0);
  const told = (metric: string): string | null => own.find((fact) => fact.metric === metric)?.text ?? null;
  if (facts.some(({ context }) => context.entity !== businessId) || (told('met:si289') ?? businessId) !== businessId) {
    return reject('other-company', 'businessId', 'The statement is of another company than the one asked for');
  }
  if ((told('met:di121') ?? financialDate) !== financialDate) {
    return reject('other-period', 'financialDate', 'The period of the statement ends on another day than the one asked for');
  }
  const taken = facts.flatMap((fact) => lineFact(fact, financialDate));
  const dayBefore = taken.reduce((latest, { comparison, day }) => (comparison && day > latest ? day : latest), '');
  const figures = figuresOf(taken.filter(({ comparison }) => !comparison));
  const previous = figuresOf(taken.filter(({ comparison, day }) => comparison && day === dayBefore));
  if (figures instanceof Rejection) return figures;
  if (previous instanceof Rejection) return previous;
  if (isEmpty(figures)) return reject('no-figures', null, 'The statement has none of the lines that are kept');
  return { periodStart: told('met:di120'), figures, previous: isEmpty(previous) ? null : previous };
}

interface LineFact {
  line: keyof Figures;
  comparison: boolean;
  day: string;
  fact: Fact;
}

/**
 * A fact on a line of ours, or nothing. Comparisons are told by the dimension REF; a statement that begins with the gross result leaves it out
 * of its income statement, and only the day tells. A fact with any other dimension is a part of the line, not the line.
 */
function lineFact(fact: Fact, financialDate: string): LineFact[] {
  const { instant, dimensions } = fact.context;
  const line = lines.get(dimensions.get(lineDimension) ?? '');
  const reference = dimensions.get(comparisonDimension);
  if (!line || instant === null || !amounts.has(fact.metric)) return [];
  if (dimensions.size > (reference === undefined ? 1 : 2)) return [];
  if (reference === undefined ? instant > financialDate : !comparisons.has(reference) || instant >= financialDate) return [];
  return [{ line, comparison: instant !== financialDate, day: instant, fact }];
}

/** The same amount twice is one; two amounts for a line make the whole statement doubtful. */
function figuresOf(facts: readonly LineFact[]): Figures | Rejection {
  const figures = { ...noFigures };
  for (const { line, fact } of facts) {
    if (fact.unit !== 'iso4217:EUR') return reject('not-euros', line, 'The statement gives an amount that is not in euros');
    if (!/^[+-]?\d{1,15}(\.\d*)?$/.test(fact.text)) return reject('not-an-amount', line, 'The statement gives an amount that is no number');
    // A written -0 is 0.
    const amount = Number(fact.text) + 0;
    if (figures[line] !== null && figures[line] !== amount) {
      return reject('contradicting-facts', line, 'The statement gives two different amounts for one line');
    }
    figures[line] = amount;
  }
  return figures;
}

function isEmpty(figures: Figures): boolean {
  return Object.values(figures).every((figure) => figure === null);
}
