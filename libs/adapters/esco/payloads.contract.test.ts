import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextWith, httpWith, pagesOf, readFile } from './testing';

const payloads = join(__dirname, '../../../../shared/payloads/esco');
const withPayloads = existsSync(payloads) ? describe : describe.skip;

const occupation = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;
const skill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
const group = (code: string): string => `http://data.europa.eu/esco/isco/C${code}`;

withPayloads('esco: ESCO 1.1.1 as published (skipped when the payload folder is absent)', () => {
  it('reads 13,896 skills in three languages', async () => {
    const { pages, records, byUri, rejected } = await readFile(join(payloads, 'esco-v1.1.1-skills-fi-sv-en.json'));
    expect([records.length, rejected.length, pages.length, pages[0]?.unknownFields]).toEqual([13_896, 0, 14, {}]);
    expect(records.every(({ kind }) => kind === 'skill')).toBe(true);
    expect(byUri.get(skill('530cb489-d900-46ab-9350-4d50ccd49eea'))).toEqual({
      kind: 'skill',
      sourceId: skill('530cb489-d900-46ab-9350-4d50ccd49eea'),
      sourceUrl:
        'https://esco.ec.europa.eu/en/classification/skill?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F530cb489-d900-46ab-9350-4d50ccd49eea',
      data: {
        uri: skill('530cb489-d900-46ab-9350-4d50ccd49eea'),
        labels: { fi: 'hitsaustekniikat', sv: 'svetstekniker', en: 'welding techniques' },
        alternativeLabels: {},
        description: {},
        skillType: null,
        broaderUris: [],
      },
    });
    const names = records.flatMap(({ data }) => ('labels' in data ? Object.values(data.labels) : []));
    expect(names).toHaveLength(3 * 13_896);
    expect(names.filter((name) => name !== name.trim())).toEqual([]);
    const finnish = records.map(({ data }) => ('labels' in data ? data.labels.fi : undefined));
    expect(finnish.filter((name) => name === 'ratkaista ongelmia')).toHaveLength(2);
    expect(finnish.length - new Set(finnish).size).toBe(10);
  });

  it('reads 3,007 occupations and 619 ISCO groups with their leading zeros', async () => {
    const { records, byUri, rejected } = await readFile(join(payloads, 'esco-v1.1.1-occupations-isco-fi-sv-en.json'));
    expect([records.length, rejected.length]).toEqual([3_626, 0]);
    expect(records.filter(({ sourceId }) => sourceId.startsWith(group('')))).toHaveLength(619);
    expect(byUri.get(group('0110'))?.data).toMatchObject({ labels: { fi: 'Upseerit' }, iscoCode: '0110', broaderUris: [group('011')] });
    expect(byUri.get(group('01'))?.data).toMatchObject({ iscoCode: '01', broaderUris: [group('0')] });
    expect(byUri.get(occupation('49607371-2712-4b0a-8d7c-1b4bc22d9581'))?.data).toMatchObject({
      labels: { sv: 'distributionschef, trä- och byggvaror' },
      iscoCode: '1324',
      broaderUris: [occupation('72d1e9ca-294c-4349-90ed-f99541d447d0')],
    });
    const codes = records.map(({ data }) => ('iscoCode' in data ? data.iscoCode : null));
    expect(codes.filter((code) => code?.startsWith('0')).length).toBeGreaterThan(10);
    expect(codes).not.toContain(null);
  });

  it('reads 3,007 occupations in English with other titles', async () => {
    const { records, byUri, rejected } = await readFile(join(payloads, 'esco-v1.1.1-occupations-en-full.json'));
    expect([records.length, rejected.length]).toEqual([3_007, 0]);
    expect(byUri.get(occupation('f2cc5978-e45c-4f28-b859-7f89221b0505'))?.data).toMatchObject({
      labels: { en: 'air force officer' },
      iscoCode: '0110',
      description: { en: expect.stringMatching(/^Air force officers specialise/) },
      alternativeLabels: {
        en: [
          'command and control officer',
          'flight officer',
          'military group captain',
          'flight lieutenant',
          'pilot officer',
          'royal airforce officer',
          'squadron leader',
          'air commodore',
        ],
      },
    });
  });

  it('joins the whole folder: 17,522 concepts, names from one file and other titles from another', async () => {
    const { pages, records, byUri, rejected } = await readFile(payloads);
    expect([records.length, rejected.length, pages.length]).toEqual([17_522, 0, 18]);
    expect(pages[0]?.unknownFields).toEqual({ 'file api-search-skill-trim.json': 1 });
    expect(byUri.get(occupation('f2cc5978-e45c-4f28-b859-7f89221b0505'))?.data).toMatchObject({
      labels: { fi: 'ilmavoimien upseeri', en: 'air force officer' },
      alternativeLabels: { en: expect.arrayContaining(['flight officer']) },
      iscoCode: '0110',
      broaderUris: [group('0110')],
    });
    expect(new Set(records.map(({ kind, sourceId }) => `${kind} ${sourceId}`)).size).toBe(17_522);
  });

  it('takes the URIs of a recorded search answer, also from the link where the hit has none', async () => {
    const recorded = JSON.parse(readFileSync(join(payloads, 'api-search-skill-trim.json'), 'utf8')) as {
      _embedded: { results: unknown[] };
    };
    const asked: string[][] = [];
    const http = httpWith((url) => {
      if (!url.pathname.endsWith('/search')) {
        asked.push(url.searchParams.getAll('uris'));
        return { _embedded: {} };
      }
      return url.searchParams.get('type') === 'skill' ? { ...recorded, total: 3 } : { total: 0, _embedded: { results: [] } };
    });
    const pages = await pagesOf(contextWith({ http }));
    const uris = [
      '7111b95d-0ce3-441a-9d92-4c75d05c4388',
      '4ca91852-c534-4b98-ab1c-59a126534c88',
      '237db40b-4600-47c0-837f-4a2c4f3014ab',
    ].map(skill);
    expect(asked).toEqual([uris, uris, uris]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ reason }) => reason))).toEqual(['not-answered', 'not-answered', 'not-answered']);
  });
});
