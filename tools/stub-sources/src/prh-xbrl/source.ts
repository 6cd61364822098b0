import { isCalendarDay } from '../days.ts';
import { type Answer, json, listed, type SourceRequest } from '../http/answer.ts';
import { companyNameAt } from '../prh-ytj/names.ts';
import { createTraits } from '../prh-ytj/traits.ts';
import { WrongParameter } from '../prh-ytj/query.ts';
import type { StubSource } from '../source.ts';
import { createStatements, type Filing } from './figures.ts';
import { createFilings } from './filings.ts';
import { instanceXml } from './instance.ts';

const PAGE_SIZE = 100;
const XML = 'text/xml;charset=UTF-8';
/** One statement in twelve compares with nothing. */
const NO_COMPARISON_EVERY = 12;

function dayOf(query: URLSearchParams, name: string): string | null {
  const day = query.get(name);
  if (day !== null && !isCalendarDay(day)) throw new WrongParameter(`Parameter ${name} is not a date (yyyy-MM-dd)`);
  return day;
}

function requiredOf(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null) throw new WrongParameter(`Parameter ${name} is missing`);
  return value;
}

/** The register's open interface of financial statements (PRH XBRL v3): lists, and each statement as an XBRL instance. */
export function createPrhXbrl(options: { seed: number; size: number; today: string }): StubSource {
  const traits = createTraits(options.seed);
  const statements = createStatements(options.seed, traits);
  const filings = createFilings(statements, options.size, options.today);

  const page = (found: readonly Filing[], query: URLSearchParams, write: (filing: Filing) => object): Answer => {
    const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    const asked = Number(query.get('page') ?? 1);
    // A page that is not there is answered with the first one.
    const number = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
    const records = found.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE).map(write);
    return listed('financials', records, (totalResults) => ({ totalResults }), found.length);
  };
  const short = ({ businessId, periodEnd }: Filing): object => ({ businessId, financialDate: periodEnd });

  const instance = (query: URLSearchParams): Answer | null => {
    const filing = filings.find(requiredOf(query, 'businessId'), requiredOf(query, 'financialDate'));
    if (filing === null) return null;
    const { index, year, periodStart } = filing;
    const isCompared = (index + year) % NO_COMPARISON_EVERY !== 0;
    const body = instanceXml({
      filing,
      name: companyNameAt(traits, index),
      form: statements.form(index),
      hasTurnover: statements.hasTurnover(index),
      isContradictory: statements.isContradictory(filing),
      figures: statements.figures(filing, year),
      previous: isCompared ? { figures: statements.figures(filing, year - 1), periodEnd: dayBefore(periodStart) } : null,
    });
    return { kind: 'body', status: 200, contentType: XML, body };
  };

  const routes: Record<string, (query: URLSearchParams) => Answer | null> = {
    financial: instance,
    financials: (query) => {
      const businessId = requiredOf(query, 'businessId');
      return page(
        filings.all().filter((filing) => filing.businessId === businessId),
        query,
        short,
      );
    },
    all_financials: (query) => {
      const day = dayOf(query, 'financialDate');
      return page(
        filings.all().filter(({ periodEnd }) => day === null || periodEnd === day),
        query,
        short,
      );
    },
    all_financial_statements: (query) => {
      const [from, to] = [dayOf(query, 'registeredDateStart') ?? '', dayOf(query, 'registeredDateEnd') ?? '9999'];
      const found = filings.all().filter(({ registered }) => registered >= from && registered <= to);
      return page(found, query, (filing) => ({ ...short(filing), registrationDate: filing.registered }));
    },
  };

  return {
    id: 'prh-xbrl',
    requiredField: 'businessId',
    addsOf: true,
    change: (change) => filings.change(change),
    answer: ({ segments, query }: SourceRequest) => {
      const error = (status: number, message: string, errorcode: number): Answer =>
        json({ timestamp: `${options.today} 12:00:00`, message, errorcode }, status);
      try {
        return (segments.length === 1 ? routes[segments[0] as string]?.(query) : null) ?? error(404, 'Not found', 1004);
      } catch (cause) {
        if (cause instanceof WrongParameter) return error(400, cause.message, 1005);
        throw cause;
      }
    },
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
