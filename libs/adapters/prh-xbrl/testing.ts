import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const heldInFixtures = ['9100001-3', '9100002-1', '9100004-8', '9100005-6'];
export const fixtureConfig: Partial<Config> = {
  firstDay: '2026-04-01',
  windowDays: 31,
  statementsPerPage: 2,
};

export interface Row {
  businessId: string;
  financialDate: string;
  registrationDate?: string | null;
}

export function xmlAnswer(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/xml;charset=UTF-8' } });
}

/** Lists rows as the register does: by day of registration, a page may be far from full, and a page out of range is the first once more. */
export function answerList(rows: readonly Row[], { searchParams }: URL, perPage = 2): unknown {
  const [from, to] = [searchParams.get('registeredDateStart') ?? '', searchParams.get('registeredDateEnd') ?? ''];
  const found = rows.filter(({ registrationDate }) => {
    const day = registrationDate?.slice(0, 10) ?? from;
    return day >= from && day <= to;
  });
  const pages = Math.ceil(found.length / perPage);
  const page = Number(searchParams.get('page'));
  const start = page > pages ? 0 : (page - 1) * perPage;
  return { totalResults: pages * 100, financials: found.slice(start, start + perPage) };
}

/** Speaks the register from `fixtures/`. */
export function serve(url: URL): unknown {
  const rows = JSON.parse(readFileSync(join(__dirname, 'fixtures/list.json'), 'utf8')) as Row[];
  const businessId = url.searchParams.get('businessId');
  if (url.pathname.endsWith('/all_financial_statements')) return answerList(rows, url);
  const file = join(__dirname, 'fixtures', `${businessId}_${url.searchParams.get('financialDate')}.xml`);
  return url.pathname.endsWith('/financial') && existsSync(file) ? xmlAnswer(readFileSync(file, 'utf8')) : undefined;
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/v3',
    retry: { retries: 0 },
    fetch: async (input) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input));
      if (answered instanceof Response) return answered;
      return answered === undefined ? Response.json({}, { status: 404 }) : Response.json(answered);
    },
  });
}

export function contextWith(http: HttpClient, config: Partial<Config> = {}, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse({ ...fixtureConfig, ...config }),
    http,
    cursor: null,
    since: null,
    held: async () => new Set(heldInFixtures),
    file: null,
    credentials: {},
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-06-01T08:00:00Z'),
    signal: new AbortController().signal,
    ...more,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** A fact for `instanceWith`: an amount on a line (`x673`), for the period or, with `ref` or another `day`, for comparison. */
export interface FactInput {
  member: string;
  amount: string;
  day?: string;
  ref?: string;
  metric?: string;
  unit?: string;
  /** More dimensions of the context, as XML. */
  more?: string;
}

/** An XBRL instance in the register's form with these facts, of 9100001-3 and the year 2025. */
export function instanceWith(facts: readonly FactInput[], { entity = '9100001-3', head = '', end = '2025-12-31' } = {}): string {
  const context = (id: string, day: string, members: string): string =>
    `<context id="${id}"><entity><identifier scheme="http://ytj.fi">${entity}</identifier></entity>` +
    `<period><instant>${day}</instant></period>${members && `<scenario>${members}</scenario>`}</context>`;
  const member = (dimension: string, value: string): string =>
    `<xbrldi:explicitMember dimension="fi_dim:${dimension}">${value}</xbrldi:explicitMember>`;
  const parts = facts.map(({ member: line, amount, day = '2025-12-31', ref, metric = 'md103', unit = 'EUR', more = '' }, index) => {
    const members = member('MCY', `fi_MC:${line}`) + (ref ? member('REF', `fi_RF:${ref}`) : '') + more;
    return (
      context(`c${index}`, day, members) +
      `<fi_met:${metric} contextRef="c${index}" decimals="2" unitRef="${unit}">${amount}</fi_met:${metric}>`
    );
  });
  return `${head}<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:fi_MC="http://www.suomi.fi/xbrl/crr/dict/dom/MC"
    xmlns:fi_RF="http://www.suomi.fi/xbrl/crr/dict/dom/RF" xmlns:fi_dim="http://www.suomi.fi/xbrl/crr/dict/dim"
    xmlns:fi_met="http://www.suomi.fi/xbrl/crr/dict/met" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
    xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    ${context('own', '2025-12-31', '')}<fi_met:di120 contextRef="own">2025-01-01</fi_met:di120>
    <fi_met:di121 contextRef="own">${end}</fi_met:di121>${parts.join('')}
    <unit id="EUR"><measure>iso4217:EUR</measure></unit><unit id="SEK"><measure>iso4217:SEK</measure></unit></xbrl>`;
}
