import { ask, jsonOf, textOf } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { YtjCompany } from '../prh-ytj/shapes.ts';
import { createPrhYtj } from '../prh-ytj/source.ts';
import type { StubSource } from '../source.ts';
import { createPrhXbrl } from './source.ts';

interface Row {
  businessId: string;
  financialDate: string;
  registrationDate: string;
}
interface Fact {
  metric: string;
  line: string;
  instant: string;
  reference: string | undefined;
  amount: number;
}

const OPTIONS = { seed: 92, size: 3000, today: '2026-11-22' };
const source = createPrhXbrl(OPTIONS);
const page = (of: StubSource, path: string, query = ''): { totalResults: number; financials: Row[] } => jsonOf(ask(of, path, query));
const everything = (of: StubSource, query = ''): Row[] => {
  const pages = Math.ceil(page(of, 'all_financial_statements', query).totalResults / 100);
  return Array.from(
    { length: pages },
    (_, number) => page(of, 'all_financial_statements', `${query}&page=${number + 1}`).financials,
  ).flat();
};
const all = everything(source);
const xml = ({ businessId, financialDate }: Row, of = source): string =>
  textOf(ask(of, 'financial', `businessId=${businessId}&financialDate=${financialDate}`));

function factsOf(instance: string): Fact[] {
  const contexts = new Map(
    [...instance.matchAll(/<context id="(\w+)">.*?<instant>(.*?)<\/instant>(.*?)<\/context>/g)].map(([, id, instant, rest]) => [
      id!,
      { instant: instant!, line: /fi_MC:(\w+)/.exec(rest!)?.[1] ?? '', reference: /fi_RF:(\w+)/.exec(rest!)?.[1] },
    ]),
  );
  return [...instance.matchAll(/<fi_met:(m\w+) contextRef="(\w+)"[^>]*>([^<]*)</g)].map(([, metric, id, amount]) => ({
    metric: metric!,
    ...contexts.get(id!)!,
    amount: Number(amount),
  }));
}

/** The figures of the period itself, or of the one before it, by the code of the line. */
function lines(row: Row, isPrevious = false): Map<string, number> {
  return new Map(
    factsOf(xml(row))
      .filter(({ instant }) => (instant === row.financialDate) !== isPrevious)
      .map(({ line, amount }) => [line, amount]),
  );
}
const isGross = (row: Row): boolean => lines(row).has('x520');

describe('the list', () => {
  it('has some six of a hundred companies, with one to four years each', () => {
    const companies = Map.groupBy(all, ({ businessId }) => businessId);
    expect(companies.size / OPTIONS.size).toBeGreaterThan(0.05);
    expect(companies.size / OPTIONS.size).toBeLessThan(0.08);
    const years = [...companies.values()].map((rows) => new Set(rows.map(({ financialDate }) => financialDate)).size);
    expect(new Set(years)).toEqual(new Set([1, 2, 3, 4]));
    expect(all.every(({ registrationDate, financialDate }) => registrationDate > financialDate && registrationDate <= OPTIONS.today)).toBe(
      true,
    );
  });

  it('is the same for the same seed, and limited by registration and by the last day of the period', () => {
    expect(everything(createPrhXbrl(OPTIONS))).toEqual(all);
    const found = everything(source, 'registeredDateStart=2026-04-01&registeredDateEnd=2026-04-30');
    expect(found).toEqual(all.filter(({ registrationDate }) => registrationDate.startsWith('2026-04')));
    expect(found.length).toBeGreaterThan(3);
    const { totalResults, financials } = page(source, 'all_financials', 'financialDate=2024-12-31');
    expect(totalResults).toBe(all.filter(({ financialDate }) => financialDate === '2024-12-31').length);
    expect(financials[0]).not.toHaveProperty('registrationDate');
  });

  it('answers a page out of range with the first one', () => {
    expect(page(source, 'all_financial_statements', 'page=99')).toEqual(page(source, 'all_financial_statements'));
    expect(all).toHaveLength(page(source, 'all_financial_statements').totalResults);
  });

  it('knows none of most companies', () => {
    expect(page(source, 'financials', 'businessId=0112038-9')).toEqual({ totalResults: 0, financials: [] });
    expect(ask(source, 'financial', 'businessId=0112038-9&financialDate=2024-12-31')).toMatchObject({ status: 404 });
    expect(ask(source, 'financials')).toMatchObject({ status: 400 });
    expect(ask(source, 'all_financials', 'financialDate=2024')).toMatchObject({ status: 400 });
  });

  it('has a second filing for a period now and then, registered later', () => {
    const keys = Map.groupBy(all, ({ businessId, financialDate }) => `${businessId}/${financialDate}`);
    const twice = [...keys.values()].filter((rows) => rows.length > 1);
    expect(twice.length).toBeGreaterThan(3);
    for (const [first, second] of twice) expect(second!.registrationDate > first!.registrationDate).toBe(true);
  });
});

describe('a statement', () => {
  const isWhole = (row: Row): boolean => lines(row).get('x360') === lines(row).get('x481');
  const whole = all.filter(isWhole);

  it('is of a company of the register, under its name', () => {
    const register = createPrhYtj(OPTIONS);
    for (const row of all.slice(0, 40)) {
      const [company] = jsonOf<{ companies: YtjCompany[] }>(ask(register, 'companies', `businessId=${row.businessId}`)).companies;
      const name = /<fi_met:si168[^>]*>([^<]*)</.exec(xml(row))![1]!.replaceAll('&amp;', '&');
      expect(company!.names.map((one) => one.name)).toContain(name);
    }
  });

  it('begins with the turnover or with the gross result, seldom with neither', () => {
    const begun = Map.groupBy(whole, (row) => (isGross(row) ? 'gross' : lines(row).has('x673') ? 'turnover' : 'neither'));
    for (const [form, least] of [
      ['turnover', 0.5],
      ['gross', 0.2],
      ['neither', 0.005],
    ] as const)
      expect((begun.get(form)?.length ?? 0) / whole.length).toBeGreaterThan(least);
  });

  it('marks comparatives by their reference, but not those of an income statement that begins with the gross result', () => {
    for (const row of whole) {
      const [metric, reference] = isGross(row) ? ['mi53', undefined] : ['md103', 'x53'];
      const facts = factsOf(xml(row));
      for (const fact of facts.filter(({ line }) => ['x520', 'x673', 'x689', 'x740'].includes(line)))
        expect(fact).toMatchObject({ metric, reference: fact.instant === row.financialDate ? undefined : reference });
      for (const fact of facts.filter(({ line }) => line === 'x360'))
        expect(fact).toMatchObject({ metric: 'mi53', reference: fact.instant === row.financialDate ? undefined : 'x4' });
    }
  });

  it('balances, has negative costs, and compares with what the year before said', () => {
    const byKey = new Map(whole.map((row) => [`${row.businessId}/${row.financialDate}`, row]));
    let compared = 0;
    for (const row of whole) {
      const figures = lines(row);
      expect(figures.get('x376')! + figures.get('x424')!).toBeCloseTo(figures.get('x360')!, 1);
      expect(figures.get('x5') ?? -1).toBeLessThan(0);
      const before = byKey.get(`${row.businessId}/${Number(row.financialDate.slice(0, 4)) - 1}${row.financialDate.slice(4)}`);
      const previous = lines(row, true);
      if (before === undefined || previous.size === 0) continue;
      compared++;
      expect(previous.get('x360')).toBe(lines(before).get('x360'));
      const growth = figures.get('x673')! / lines(before).get('x673')!;
      if (!Number.isNaN(growth)) expect(growth > 0.6 && growth < 1.6).toBe(true);
    }
    expect(compared).toBeGreaterThan(100);
    expect(whole.some((row) => lines(row, true).size === 0)).toBe(true);
  });

  it('says the same thing twice now and then, and seldom two things of one line', () => {
    const amounts = all.map((row) => factsOf(xml(row)).filter(({ line, instant }) => line === 'x360' && instant === row.financialDate));
    expect(amounts.some((facts) => facts.length === 2 && facts[0]!.amount === facts[1]!.amount)).toBe(true);
    const contradictory = amounts.filter((facts) => new Set(facts.map(({ amount }) => amount)).size > 1);
    expect(contradictory.length).toBeGreaterThan(0);
    expect(contradictory.length / all.length).toBeLessThan(0.05);
  });
});

it('withdraws and adds statements, and takes a corrected one as a change of name', () => {
  const changing = createPrhXbrl({ ...OPTIONS, size: 500 });
  const before = everything(changing);
  const target = before.at(-1)!;
  const { withdrawn, added, renamed } = changing.change({ withdraw: 2, add: 2, rename: `${target.businessId}/${target.financialDate}` });
  const today = everything(changing, `registeredDateStart=${OPTIONS.today}`).map(
    ({ businessId, financialDate }) => `${businessId}/${financialDate}`,
  );
  expect(today.sort()).toEqual([...added, ...renamed].sort());
  expect(xml(target, changing)).not.toBe(xml(target, createPrhXbrl({ ...OPTIONS, size: 500 })));
  const [businessId, financialDate] = withdrawn[0]!.split('/');
  expect(ask(changing, 'financial', `businessId=${businessId}&financialDate=${financialDate}`)).toMatchObject({ status: 404 });
  expect(() => changing.change({ rename: '0112038-9/2024-12-31' })).toThrow('No statement');
});

it('adds the next statements of a company it is told, also of one that has filed none', () => {
  const changing = createPrhXbrl({ ...OPTIONS, size: 500 });
  const latest = everything(changing).at(-1)!;
  const years = (businessId: string) =>
    page(changing, 'financials', `businessId=${businessId}`).financials.map(({ financialDate }) => Number(financialDate.slice(0, 4)));
  const before = years(latest.businessId);
  expect(changing.change({ of: latest.businessId, add: 1 }).added).toHaveLength(1);
  expect(years(latest.businessId)).toEqual([...before, Math.max(...before) + 1]);

  const filing = new Set(everything(changing).map(({ businessId }) => businessId));
  const silent = jsonOf<{ companies: YtjCompany[] }>(ask(createPrhYtj({ ...OPTIONS, size: 500 }), 'companies', 'location=VANTAA'))
    .companies.map(({ businessId }) => businessId.value)
    .find((businessId) => businessId >= '4' && !filing.has(businessId))!;
  const [added] = changing.change({ of: silent, add: 1 }).added;
  expect(added).toBe(`${silent}/${Number(OPTIONS.today.slice(0, 4)) - 1}-12-31`);
  const [row] = page(changing, 'financials', `businessId=${silent}`).financials;
  expect(xml(row!, changing)).toContain(silent);
  expect(() => changing.change({ of: '0112038-9', add: 1 })).toThrow('No company');
});

describeWithPayloads('beside a recorded answer', () => {
  it('has the keys of the list', () => {
    const recorded = payload('xbrl/financials-list-0100379-9.json') as { financials: object[] };
    const ours = page(source, 'financials', `businessId=${all[0]!.businessId}`);
    expect(Object.keys(ours)).toEqual(Object.keys(recorded));
    expect(Object.keys(ours.financials[0]!)).toEqual(Object.keys(recorded.financials[0]!));
  });
});
