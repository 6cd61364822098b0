import { dayNumber, dayText } from '../days.ts';
import { stream, weighted } from '../random.ts';
import type { Traits } from '../prh-ytj/traits.ts';

/** Forms of companies that file statements. */
const FILING_FORMS = new Set(['OY', 'OYJ', 'OK', 'KY']);
/** Of those, the share that files digitally: some 6.5 % of all companies. */
const DIGITAL_SHARE = 0.088;
const LAST_YEAR = 2025;
const FIRST_YEAR = 2020;
const MOST_STATEMENTS = 4;
const chooseYearEnd = weighted([
  ['12-31', 70],
  ['06-30', 9],
  ['09-30', 7],
  ['03-31', 7],
  ['10-31', 7],
]);
/** Share of the turnover that goes to staff, by the section of the industry's division. */
const STAFF_SHARE: Record<string, number> = {
  '62': 0.55,
  '69': 0.5,
  '70': 0.5,
  '71': 0.5,
  '78': 0.7,
  '81': 0.55,
  '86': 0.5,
  '87': 0.6,
  '88': 0.6,
};
const USUAL_STAFF_SHARE = 0.28;

/** Lines of a statement in euros; absent: the statement has no such line. */
export interface Figures {
  turnover: number;
  personnelCosts: number | null;
  operatingResult: number;
  resultBeforeTaxes: number;
  result: number;
  totalAssets: number;
  equity: number;
  liabilities: number;
  cash: number;
}

/** One filed statement. */
export interface Filing {
  index: number;
  businessId: string;
  year: number;
  periodStart: string;
  periodEnd: string;
  registered: string;
  /** A second filing for the same period, which takes the place of the first. */
  isCorrection: boolean;
}

const cents = (euros: number): number => Math.round(euros * 100) / 100;

/** What companies file, made from the seed and the number of the company alone. */
export interface Statements {
  /** The filings of a company, the oldest first; none for most companies. */
  filings(index: number): Filing[];
  figures(filing: Filing, year: number): Figures;
  /** How the income statement begins: with the turnover, the gross result, or neither. */
  form(index: number): 'turnover' | 'gross-result';
  hasTurnover(index: number): boolean;
  /** Whether it states one line twice with different amounts. */
  isContradictory(filing: Filing): boolean;
}

export function createStatements(seed: number, traits: Traits): Statements {
  const numbers = (name: string) => stream(seed, `xbrl-${name}`);
  const [digital, sizes, years, choices] = [numbers('digital'), numbers('size'), numbers('year'), numbers('choice')];
  const staffShare = (index: number): number => STAFF_SHARE[traits.industry(index).tol2025.slice(0, 2)] ?? USUAL_STAFF_SHARE;

  /** The growth of a year: around the company's own trend. */
  const growth = (index: number, year: number): number => {
    const trend = 0.97 + sizes.dice(index).next() * 0.16;
    return trend * (0.86 + years.at(index * 100 + (year - FIRST_YEAR)) * 0.28);
  };

  const figuresOf = (index: number, year: number, isCorrected: boolean): Figures => {
    const size = sizes.dice(index);
    size.next();
    let turnover = 60_000 * Math.exp(size.next() * 4.2 + size.next() * 1.2);
    for (let past = FIRST_YEAR; past <= year; past++) turnover *= growth(index, past);
    const dice = years.dice(index * 100 + (year - FIRST_YEAR) + 50);
    const hasStaff = size.chance(0.85);
    const margin = -0.06 + dice.next() * 0.2 - (isCorrected ? 0.005 : 0);
    const operatingResult = turnover * margin;
    const resultBeforeTaxes = operatingResult - turnover * 0.008 * dice.next();
    const result = resultBeforeTaxes > 0 ? resultBeforeTaxes * 0.8 : resultBeforeTaxes;
    const totalAssets = cents(turnover * (0.25 + size.next() * 0.7) * (0.9 + dice.next() * 0.2));
    const equity = cents(totalAssets * (size.chance(0.06) ? -0.2 : 0.15 + size.next() * 0.6));
    return {
      turnover: cents(turnover),
      personnelCosts: hasStaff ? cents(-turnover * staffShare(index) * (0.9 + dice.next() * 0.2)) : null,
      operatingResult: cents(operatingResult),
      resultBeforeTaxes: cents(resultBeforeTaxes),
      result: cents(result),
      totalAssets,
      equity,
      liabilities: cents(totalAssets - equity),
      cash: cents(totalAssets * (0.03 + dice.next() * 0.4)),
    };
  };

  return {
    form: (index) => (choices.dice(index).next() < 0.35 ? 'gross-result' : 'turnover'),
    hasTurnover: (index) => choices.at(index) >= 0.03,
    isContradictory: ({ index, year }) => (index * 7 + year) % 60 === 0,
    figures: ({ index, isCorrection, year }, of) => figuresOf(index, of, isCorrection && of === year),
    filings: (index) => {
      if (!FILING_FORMS.has(traits.form(index)) || digital.at(index) >= DIGITAL_SHARE) return [];
      const dice = choices.dice(index + 1_000_000_000);
      const [end, count] = [chooseYearEnd(dice.next()), 1 + dice.int(MOST_STATEMENTS)];
      const businessId = traits.businessId(index);
      return Array.from({ length: count }, (_, place) => LAST_YEAR - count + 1 + place).flatMap((year) => {
        const periodEnd = `${year}-${end}`;
        const day = dayNumber(periodEnd);
        const registered = day + 80 + dice.int(160);
        const filing: Filing = {
          index,
          businessId,
          year,
          periodStart: dayText(dayNumber(`${year - 1}-${end}`) + 1),
          periodEnd,
          registered: dayText(registered),
          isCorrection: false,
        };
        const correction: Filing = { ...filing, registered: dayText(registered + 20 + dice.int(60)), isCorrection: true };
        return dice.chance(0.03) ? [filing, correction] : [filing];
      });
    },
  };
}
