import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract, nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import { codeRecordSchema, languages, type CodeRecord } from '@kasvu/contracts';
import fc from 'fast-check';
import adapter from '.';
import { wantedLists, type Config } from './config';
import { contextWith, expectGolden, httpWith, noLists, pagesOf, remoteItem, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (Array.isArray(body) ? body : []),
});

describe('statfi-codes: fixtures', () => {
  it('maps the lists to the golden records, a list a page', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('codes.json', pages);
    expect(pages.map(({ records, cursor }) => [records.length, cursor])).toEqual([
      [2, 'municipality'],
      [3, 'tol2008'],
      [3, 'tol2025'],
      [2, 'education-level'],
      [1, 'education-field'],
      [2, 'isco'],
      [2, null],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      ['isco/X-1', 'invalid-record', 'code'],
    ]);
  });

  it('asks for each list in each language, one at a time', async () => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(url.pathname + url.search);
      return serve(url);
    });
    await pagesOf(contextWith(http, { ...noLists, region: 'maakunta_1_20250101' }));
    expect(asked).toEqual(
      languages.map((lang) => `/v2/classifications/maakunta_1_20250101/classificationItems?content=data&meta=max&lang=${lang}&format=json`),
    );
  });
});

const one = { ...noLists, tol2025: 'toimiala_1_20250101' };
const item = (lang: string, code: string, name: string, more: object = {}) => remoteItem('toimiala_1_20250101', lang, code, name, more);

/** Reads one list from these answers. */
async function readList(answers: Record<string, unknown[]>, config: Partial<Config> = one) {
  const [page] = await pagesOf(
    contextWith(
      httpWith((url) => answers[url.searchParams.get('lang') ?? '']),
      config,
    ),
  );
  if (!page) throw new Error('The read gave no page');
  return { ...page, codes: page.records.map(({ data }) => data as CodeRecord) };
}

describe('statfi-codes: putting languages together', () => {
  it('takes a code that is missing in one language with the names it has', async () => {
    const { codes } = await readList({
      fi: [item('fi', '01', 'Viljely')],
      sv: [item('sv', '02', 'Skog')],
      en: [item('en', '01', 'Growing')],
    });
    expect(codes.map(({ code, names }) => [code, names])).toEqual([
      ['01', { fi: 'Viljely', en: 'Growing' }],
      ['02', { sv: 'Skog' }],
    ]);
  });

  it('puts a name under the language it says, not the one asked for', async () => {
    const { codes } = await readList({
      fi: [item('fi', '01', 'Viljely')],
      sv: [item('fi', '01', 'Viljely')],
      en: [item('de', '01', 'Anbau')],
    });
    expect(codes[0]?.names).toEqual({ fi: 'Viljely' });
  });

  it('takes a level of 1 and of 1.0 alike, and a total for nobody’s parent', async () => {
    const answer = (lang: string) => [
      item(lang, 'SSSSS', 'Kaikki', { level: 0.0 }),
      item(lang, 'A', 'Pellot', { level: 1.0, parentCode: 'SSSSS' }),
      item(lang, '01', 'Viljely', { level: 2, parentCode: 'A' }),
    ];
    const { codes } = await readList({ fi: answer('fi'), sv: answer('sv'), en: answer('en') });
    expect(codes.map(({ code, parent }) => [code, parent])).toEqual([
      ['A', null],
      ['01', 'A'],
    ]);
  });

  it.each<[string, unknown, string, string | null]>([
    ['no code', { ...item('fi', '01', 'x'), code: undefined }, 'missing-field', 'fi.code'],
    ['a number for a code, which has lost its zeros', { ...item('fi', '01', 'x'), code: 5 }, 'invalid-field', 'fi.code'],
    ['no name', item('fi', '09', ' '), 'no-name', 'classificationItemNames'],
    ['a code that came before', item('fi', '01', 'Toinen'), 'duplicate-id', null],
    ['no shape at all', 'Viljely', 'invalid-field', 'fi'],
  ])('rejects an item with %s and keeps the others', async (_what, bad, reason, field) => {
    const { codes, rejected } = await readList({
      fi: [item('fi', '01', 'Viljely'), bad],
      sv: [item('sv', '01', 'Odling')],
      en: [item('en', '01', 'G')],
    });
    expect(codes.map(({ code, names }) => [code, names.sv])).toEqual([['01', 'Odling']]);
    expect(rejected.map((one) => [one.reason, one.field])).toEqual([[reason, field]]);
  });
});

describe('statfi-codes: settings and faults', () => {
  it('reads only the lists that are wanted, and goes on from a list', async () => {
    const config = { ...noLists, region: 'maakunta_1_20250101', isco: 'ammatti_1_20100101' };
    const listsOf = async (cursor: string | null) =>
      (await pagesOf(contextWith(httpWith(serve), config, cursor))).map(({ records }) => records[0]?.sourceId);
    expect(await listsOf(null)).toEqual(['region/01', 'isco/0']);
    expect(await listsOf('isco')).toEqual(['isco/0']);
    expect(await listsOf('tol2008')).toEqual(['region/01', 'isco/0']);
  });

  it.each(['', 'kunta', 'kunta_1_20250101/..', 'https://example.fi'])('takes no %j for a classification', (municipality) => {
    expect(adapter.config.safeParse({ municipality }).success).toBe(false);
  });

  it('fails when a list comes empty, and when it is not there: nothing may be withdrawn after such a read', async () => {
    await expect(readList({ fi: [], sv: [], en: [] })).rejects.toMatchObject({ code: 'unexpected-content' });
    await expect(readList({})).rejects.toMatchObject({ code: 'not-found' });
  });

  it('says so when no list is wanted', async () => {
    expect(await adapter.probe(contextWith(httpWith(serve), noLists))).toMatchObject({ ok: false });
  });
});

describe('statfi-codes: whatever the service gives', () => {
  const sample = item('fi', '01', 'Viljely', { parentCode: 'A' });

  it('is taken or refused with a reason: items nearly as they should be, and any JSON at all', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearlyValid(sample, 'Koelintu'), fc.jsonValue()), async (given) => {
        const { codes, rejected } = await readList({ fi: [given ?? null], sv: [item('sv', '99', 'X')], en: [item('en', '99', 'X')] });
        expect(rejected.filter(({ reason }) => reason === 'mapper-error')).toEqual([]);
        for (const { reason } of rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
        for (const code of codes) expect(codeRecordSchema.safeParse(code).success).toBe(true);
        taken += codes.filter(({ code }) => code === '01').length;
      }),
      { numRuns: 500, seed: 92 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/codes');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('statfi-codes: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const recorded = async (name: string, config: Partial<Config>): Promise<Map<string, CodeRecord>> => {
    const answers = languages.map((lang) => [lang, JSON.parse(readFileSync(join(payloads, `statfi-${name}-${lang}.json`), 'utf8'))]);
    const page = await readList(Object.fromEntries(answers) as Record<string, unknown[]>, { ...noLists, ...config });
    expect({ rejected: page.rejected, unknownFields: page.unknownFields }).toEqual({ rejected: [], unknownFields: {} });
    return new Map(page.codes.map((code) => [code.code, code]));
  };

  it('statfi-kunta-2025: 308 municipalities with their zeros, names in three languages and a region', async () => {
    const codes = await recorded('kunta-2025', { municipality: 'kunta_1_20250101' });
    expect(codes.size).toBe(308);
    expect(codes.get('092')).toEqual({
      list: 'municipality',
      code: '092',
      names: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' },
      parent: '01',
    });
    expect(codes.get('020')).toMatchObject({ names: { fi: 'Akaa', sv: 'Ackas', en: 'Akaa' }, parent: '06' });
    expect(codes.get('005')).toMatchObject({ names: { fi: 'Alajärvi' }, parent: '14' });
    expect(codes.get('478')).toMatchObject({ names: { fi: 'Maarianhamina - Mariehamn', sv: 'Mariehamn', en: 'Mariehamn' }, parent: '21' });
    expect([...codes.keys()].filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
    expect([...codes.values()].filter(({ parent, names }) => parent === null || !names.fi || !names.sv || !names.en)).toEqual([]);
  });

  it('statfi-maakunta-2025: 19 regions', async () => {
    const codes = await recorded('maakunta-2025', { region: 'maakunta_1_20250101' });
    expect(codes.size).toBe(19);
    expect(codes.get('01')).toEqual({ list: 'region', code: '01', names: { fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa' }, parent: null });
    expect(codes.get('21')?.names).toEqual({ fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' });
  });

  it('statfi-toimiala-2008: 22 sections and 89 divisions, without the total', async () => {
    const codes = await recorded('toimiala-2008', { tol2008: 'toimiala_1_20080101' });
    expect(codes.size).toBe(111);
    expect([...codes.keys()].filter((code) => /^[A-Z]$/.test(code))).toHaveLength(22);
    expect(codes.get('J')).toMatchObject({ names: { fi: 'Informaatio ja viestintä' }, parent: null });
    expect(codes.get('62')).toMatchObject({ names: { fi: 'Ohjelmistot, konsultointi ja siihen liittyvä toiminta' }, parent: 'J' });
    expect(codes.get('01')).toMatchObject({ parent: 'A' });
    expect(codes.has('SSSSS')).toBe(false);
    expect(codes.get('S')).toMatchObject({ names: { fi: 'Muu palvelutoiminta' } });
  });

  it('statfi-koulutusala-2016: 12 broad and 32 narrow fields, without the total', async () => {
    const codes = await recorded('koulutusala-2016', { educationField: 'koulutusala_1_20160101' });
    expect(codes.size).toBe(44);
    expect([...codes.keys()].filter((code) => code.length === 2)).toHaveLength(12);
    expect(codes.get('001')).toEqual({
      list: 'education-field',
      code: '001',
      names: { fi: 'Yleissivistävä koulutus', sv: 'Allmänbildande utbildning', en: 'Basic programmes and qualifications' },
      parent: '00',
    });
    expect(codes.get('061')?.names.en).toBe('Information and Communication Technologies (ICT)');
  });

  it('names every recorded list in its settings', () => {
    const wanted = wantedLists(adapter.config.parse({})).map(({ classification }) => classification);
    expect(wanted).toEqual(
      expect.arrayContaining(['kunta_1_20250101', 'maakunta_1_20250101', 'toimiala_1_20080101', 'koulutusala_1_20160101']),
    );
  });
});
