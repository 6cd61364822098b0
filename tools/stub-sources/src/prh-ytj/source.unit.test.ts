import { canaryPattern } from '../canaries.ts';
import type { Answer } from '../http/answer.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { YtjCompany } from './shapes.ts';
import { createPrhYtj } from './source.ts';

const TODAY = '2026-11-22';

function ask(source: ReturnType<typeof createPrhYtj>, path: string, query: Record<string, string> = {}): Answer {
  return source.answer({ method: 'GET', segments: [path], query: new URLSearchParams(query), baseUrl: 'http://stub/prh-ytj' });
}

function search(source: ReturnType<typeof createPrhYtj>, query: Record<string, string>): { total: number; companies: YtjCompany[] } {
  const answer = ask(source, 'companies', query);
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  return { total: answer.total, companies: [...answer.records] as YtjCompany[] };
}

function everyCompany(source: ReturnType<typeof createPrhYtj>): YtjCompany[] {
  const pages = Math.ceil(search(source, {}).total / 100);
  return Array.from({ length: pages }, (_, page) => search(source, { page: `${page + 1}` }).companies).flat();
}

const source = createPrhYtj({ seed: 92, size: 2000, today: TODAY });
const companies = everyCompany(source);
const currentNames = ({ names }: YtjCompany): string[] =>
  names.filter(({ type, endDate }) => type === '1' && endDate === undefined).map(({ name }) => name);

describe('the synthetic register', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    expect(JSON.stringify(everyCompany(createPrhYtj({ seed: 92, size: 2000, today: '2026-12-24' })))).toBe(JSON.stringify(companies));
    expect(JSON.stringify(search(createPrhYtj({ seed: 93, size: 2000, today: TODAY }), {}).companies)).not.toBe(
      JSON.stringify(companies.slice(0, 100)),
    );
  });

  it('keeps its companies when it grows', () => {
    const larger = createPrhYtj({ seed: 92, size: 50_000, today: TODAY });
    expect(search(larger, { page: '20' }).companies).toEqual(companies.slice(1900));
  });

  it('holds the city first, under its own business ID', () => {
    expect(companies[0]).toMatchObject({ businessId: { value: '0124610-9' }, companyForms: [{ type: '41' }] });
    expect(currentNames(companies[0] as YtjCompany)).toEqual(['Vantaan kaupunki']);
  });

  it('has two broken records in each thousand: a wrong check digit and no name', () => {
    expect(companies.filter(({ names }) => names.length === 0)).toHaveLength(2);
    expect(search(source, { businessId: companies[500]!.businessId.value }).total).toBe(1);
  });

  it('gives a ceased company no name without an end, whatever its status says', () => {
    const ceased = companies.filter(({ tradeRegisterStatus }) => tradeRegisterStatus === '4');
    expect(ceased.length).toBeGreaterThan(100);
    for (const company of ceased) {
      expect(company.endDate).toBeDefined();
      expect(company.status).toBe('2');
      expect(currentNames(company)).toEqual([]);
      expect(company.names.every(({ registrationDate, endDate }) => registrationDate <= endDate!)).toBe(true);
    }
  });

  it('mixes both classifications, all three situations, foreign addresses and boxes of other towns', () => {
    expect(new Set(companies.map(({ mainBusinessLine }) => mainBusinessLine?.typeCodeSet))).toEqual(
      new Set(['TOIMI3', 'TOIMI4', undefined]),
    );
    expect(new Set(companies.flatMap(({ companySituations }) => companySituations.map(({ type }) => type)))).toEqual(
      new Set(['SANE', 'SELTILA', 'KONK']),
    );
    const addresses = companies.flatMap((company) => company.addresses ?? []);
    expect(addresses.some(({ country, freeAddressLine }) => country === 'SE' && freeAddressLine?.includes('_'))).toBe(true);
    expect(addresses.some(({ postOfficeBox, postOffices }) => postOfficeBox && postOffices?.[0]?.municipalityCode === '091')).toBe(true);
    expect(companies.some(({ names }) => names[0]?.type === '3')).toBe(true);
  });

  it('plants people only in c/o lines', () => {
    const withCo = companies.filter((company) => company.addresses?.some(({ co }) => canaryPattern.test(co ?? '')));
    expect(withCo.length).toBeGreaterThan(20);
    const without = companies.map((company) => ({
      ...company,
      addresses: company.addresses?.map((address) => ({ ...address, co: undefined })),
    }));
    expect(JSON.stringify(without)).not.toMatch(canaryPattern);
  });
});

describe('/companies', () => {
  it('finds nearly all by the post office of Vantaa, in Swedish too', () => {
    const { total } = search(source, { location: 'VANTAA' });
    expect(total).toBeGreaterThan(1900);
    expect(total).toBeLessThan(2000);
    expect(search(source, { location: 'vanda' }).total).toBe(total);
  });

  it('counts a place as the addresses say', () => {
    const inHelsinki = companies.filter(({ addresses }) =>
      addresses?.some(({ postOffices }) => postOffices?.some(({ city }) => city === 'HELSINKI')),
    );
    expect(search(source, { location: 'HELSINKI' }).total).toBe(inHelsinki.length);
  });

  it('pages by 100, ignores maxResults and answers a page out of range with page 1', () => {
    const first = search(source, {}).companies;
    expect(search(source, { maxResults: '5' }).companies).toHaveLength(100);
    for (const page of ['0', '-1', '21', '9999']) expect(search(source, { page }).companies).toEqual(first);
    expect(new Set(companies.map(({ businessId }) => businessId.value)).size).toBe(2000);
  });

  it('finds nothing for a business ID without its hyphen', () => {
    const [, company] = companies as [YtjCompany, YtjCompany];
    expect(search(source, { businessId: company.businessId.value }).companies).toEqual([company]);
    expect(search(source, { businessId: company.businessId.value.replace('-', '') }).total).toBe(0);
  });

  it('searches names as parts of words, in ended and auxiliary names too, by business ID', () => {
    const ended = companies.flatMap(({ names }) => names.filter(({ endDate, type }) => endDate !== undefined || type === '3'))[0]!;
    const { companies: found } = search(source, { name: ended.name.slice(1).toLowerCase() });
    expect(found.some(({ names }) => names.some(({ name }) => name === ended.name))).toBe(true);
    const ids = found.map(({ businessId }) => businessId.value);
    expect(ids).toEqual([...ids].sort());
  });

  it('is asked for company forms by letters and answers by numbers', () => {
    const { companies: housing } = search(source, { companyForm: 'AOY' });
    expect(new Set(housing.flatMap(({ companyForms }) => companyForms?.map(({ type }) => type) ?? []))).toEqual(new Set(['2']));
  });

  it('limits by line of business, post code and registration day', () => {
    const { companies: found } = search(source, { mainBusinessLine: 'Hitsaus' });
    expect(found).toEqual([]);
    expect(search(source, { mainBusinessLine: 'sähköasennus' }).total).toBeGreaterThan(5);
    const codes = search(source, { postCode: '01300' }).companies;
    expect(codes.every(({ addresses }) => addresses?.some(({ postCode }) => postCode === '01300'))).toBe(true);
    const dated = search(source, { registrationDateStart: '2020-01-01', registrationDateEnd: '2020-12-31' }).companies;
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.every(({ registrationDate }) => registrationDate?.startsWith('2020'))).toBe(true);
  });

  it.each([{ companyForm: '16' }, { page: 'x' }, { registrationDateStart: '1.1.2020' }])('refuses %j with error code 1005', (query) => {
    const answer = ask(source, 'companies', query as unknown as Record<string, string>);
    expect(answer).toMatchObject({ kind: 'body', status: 400 });
    expect(JSON.parse((answer as { body: string }).body)).toMatchObject({ errorcode: 1005, timestamp: '2026-11-22 12:00:00' });
  });
});

describe('/description and /post_codes', () => {
  it('gives tab-separated text, empty for a list it does not know', () => {
    expect(ask(source, 'description', { code: 'YRMU', lang: 'sv' })).toMatchObject({
      contentType: expect.stringContaining('text/plain'),
      body: expect.stringContaining('16\tAktiebolag\n'),
    });
    expect(ask(source, 'description', { code: 'NONE', lang: 'fi' })).toMatchObject({ status: 200, body: '' });
    expect(ask(source, 'description', { code: 'YRMU' })).toMatchObject({ status: 400 });
  });

  it('keeps leading zeros', () => {
    const answer = ask(source, 'post_codes', { lang: 'fi' });
    expect(answer.kind === 'list' ? [...answer.records] : []).toContainEqual({
      postCode: '01300',
      city: 'VANTAA',
      active: true,
      languageCode: '1',
      municipalityCode: '092',
    });
  });
});

describe('changes', () => {
  it('renames, withdraws and adds, and remembered searches notice', () => {
    const changing = createPrhYtj({ seed: 92, size: 300, today: TODAY });
    const before = search(changing, {});
    const target = before.companies.find((company) => company.tradeRegisterStatus === '1')!.businessId.value;
    const report = changing.change({ rename: target, add: 3 });
    expect(search(changing, {}).total).toBe(before.total + 3);
    expect(report.added.map((businessId) => search(changing, { businessId }).total)).toEqual([1, 1, 1]);
    const [renamed] = search(changing, { businessId: target }).companies;
    expect(currentNames(renamed!)[0]).toMatch(/^Uusinimi/);
    expect(renamed!.lastModified.slice(0, 10)).toBe(TODAY);
    const { withdrawn } = changing.change({ withdraw: 2 });
    expect(search(changing, { businessId: withdrawn[0]! }).total).toBe(0);
    expect(search(changing, {}).total).toBe(before.total + 1);
    expect(() => changing.change({ rename: '1234567-1' })).toThrow('No company');
  });
});

describeWithPayloads('beside a recorded answer', () => {
  const shapes = (value: unknown, path = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => shapes(item, `${path}[]`));
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => shapes(item, `${path}.${key}`));
    return [`${path}:${typeof value}`];
  };

  it('uses every key of it with the same type', () => {
    const recorded = payload('ytj/v3-companies-0112038-9-nokia.json') as { companies: object[] };
    const known = new Set(companies.flatMap((company) => shapes(company)));
    expect(shapes(recorded.companies[0]).filter((shape) => !known.has(shape))).toEqual([]);
  });

  it('writes the keys of a company in the same order', () => {
    const recorded = payload('ytj/v3-companies-0112038-9-nokia.json') as { companies: object[] };
    const order = Object.keys(recorded.companies[0]!);
    const keys = Object.keys(companies.find(({ euId, website }) => euId && website)!).filter((key) => order.includes(key));
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
  });
});
