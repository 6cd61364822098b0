import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import type { VacancyRecord } from '@kasvu/contracts';
import adapter from '.';
import { contextWith, expectGolden, fixture, httpWith, readRows, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body, url) => (url.pathname.endsWith('/kaikki') ? (body as unknown[]) : []),
  canaries: ['Kanaria Koelintu', '040 555 0199', 'kanaria.koelintu@example.fi'],
});

const vacanciesOf = (page: Page) => new Map(page.records.map(({ sourceId, data }) => [sourceId, data as VacancyRecord]));

describe('vantaa-jobs: fixtures', () => {
  it('maps the answer to the golden records', async () => {
    const page = await readRows(fixture('kaikki.json'));
    expectGolden('kaikki.json', page);
    expect(page.records).toHaveLength(13);
    expect(page.rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field])).toEqual([
      [null, 'missing-id', 'linkki'],
      ['90009', 'missing-field', 'tyotehtava'],
      ['90010', 'duplicate-id', null],
      ['90015', 'invalid-record', 'applicationEndsOn'],
    ]);
    expect(page.unknownFields).toEqual({ tyoaika: 1 });
  });

  it('takes an advertisement repeated under another row number once, and refuses another one under the same number', async () => {
    const page = await readRows(fixture('kaikki.json'));
    expect(vacanciesOf(page).get('90010')?.title).toEqual({ fi: 'Kirjastovirkailija' });
    expect(page.rejected.filter(({ sourceId }) => sourceId === '90010')).toHaveLength(1);
  });

  it('knows the employer from its settings', async () => {
    const config = { employerName: 'Toinen kaupunki', employerBusinessId: '0112038-9', municipalityCode: '049' };
    const page = await readRows(fixture('kaikki.json'), config);
    expect(page.records[0]?.data).toMatchObject({
      employerName: 'Toinen kaupunki',
      employerBusinessId: '0112038-9',
      municipalityCodes: ['049'],
    });
  });
});

describe('vantaa-jobs: probe', () => {
  const probe = (answer: unknown) => adapter.probe(contextWith(httpWith(() => answer)));

  it('counts the vacancies of the fields of work', async () => {
    expect(
      await probe([
        { ammattiala: 'Opetusala', lukumäärä: 7 },
        { ammattiala: 'Tekninen ala', lukumäärä: 2 },
      ]),
    ).toEqual({
      ok: true,
      message: 'Asked for the fields of work: 2 fields, 9 vacancies',
    });
  });

  it('is not content with an empty list', async () => {
    expect((await probe([])).ok).toBe(false);
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/vantaa');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('vantaa-jobs: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const payload = (name: string) => JSON.parse(readFileSync(join(payloads, name), 'utf8')) as unknown;
  const readAll = () => readRows(payload('gis-vantaa-tyopaikat-kaikki.json'));

  it('gis-vantaa-tyopaikat-kaikki: all 112 advertisements, none refused, no field unknown', async () => {
    const page = await readAll();
    expect(page).toMatchObject({ rejected: [], unknownFields: {}, cursor: null, total: 112 });
    expect(new Set(page.records.map(({ sourceId }) => sourceId)).size).toBe(112);
  });

  it('keys them by the jid of their link, not by the row number', async () => {
    const page = await readAll();
    expect(page.records.slice(0, 3).map(({ sourceId }) => sourceId)).toEqual(['16818', '16576', '16789']);
    expect(page.records[0]?.sourceUrl).toBe('https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=16818');
  });

  it('has by hand count: 18 without a place, 2 without a deadline, 9 in Swedish, 5 with advertisement text for a unit', async () => {
    const vacancies = [...vacanciesOf(await readAll()).values()];
    const count = (holds: (vacancy: VacancyRecord) => boolean) => vacancies.filter(holds).length;
    expect(count(({ address }) => address === null)).toBe(18);
    expect(count(({ location }) => location === null)).toBe(18);
    expect(count(({ applicationEndsOn }) => applicationEndsOn === null)).toBe(2);
    expect(count(({ languages }) => languages[0] === 'sv')).toBe(9);
    expect(count(({ employerUnit }) => employerUnit === null)).toBe(5);
    expect(count(({ field }) => field === 'Opetusala')).toBe(47);
    expect(count(({ employerName, employerBusinessId }) => employerName === 'Vantaan kaupunki' && employerBusinessId === '0124610-9')).toBe(
      112,
    );
  });

  it('finds just these titles in Swedish', async () => {
    const titles = [...vacanciesOf(await readAll()).values()].flatMap(({ title }) => title.sv ?? []);
    expect(titles).toEqual([
      'Barnskötare inom småbarnspedagogik, ruotsin kielikylpy, Lauhatien päiväkoti',
      'Socionom inom småbarnspedagogik, Trollebo daghem',
      'Barnskötare inom småbarnspedagogik, Trollebo daghem',
      'Timlärare, Helsinge skola',
      'Elevhandledare i bisyssla, Helsinge skola',
      'Timlärare i svenska och litteratur, företagsamhet och livsåskådning',
      'Speciallärartjänst i Kyrkoby skola och Mårtensdals skola',
      'Specialklasslärartjänst i Mårtensdals skola',
      'Lärare inom småbarnspedagogik, Dickursby daghem',
    ]);
  });

  it('decodes entities, keeps the units and drops the advertisement texts', async () => {
    const page = await readAll();
    const units = new Set(page.records.map(({ data }) => (data as VacancyRecord).employerUnit));
    expect(units).toContain('Vanda stad, Fostran och lärande, Svenskspråkiga servicen');
    expect(units).toContain('Kaupunkikulttuuri ja hyvinvointi, Nuoriso- ja yhteisöpalvelut');
    expect(units).toContain('Kaupunkikulttuuri ja hyvinvointi, Elinikäinen oppiminen');
    expect(units.size).toBe(13);
    expect(JSON.stringify(page)).not.toMatch(/&\w+;|Nikkaroitko|Tykkäätkö|Työsuhteen kesto/);
  });

  it('has the place of an advertisement with an address', async () => {
    expect(vacanciesOf(await readAll()).get('16795')).toEqual({
      title: { fi: 'Pysäköinnintarkastaja' },
      description: {},
      field: 'Tekninen ala',
      languages: ['fi'],
      employerName: 'Vantaan kaupunki',
      employerUnit: 'Kaupunkiympäristö, Kadut ja puistot',
      employerBusinessId: '0124610-9',
      municipalityCodes: ['092'],
      address: 'Lauri Korpisen katu 9c, 01370 Vantaa',
      location: { longitude: 25.048204103198806, latitude: 60.29352453951573 },
      publishedAt: null,
      applicationEndsOn: '2025-04-24',
      positions: null,
      applicationUrl: 'https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=16795',
      skillUris: [],
      occupationUris: [],
    });
  });

  it('gis-vantaa-tyopaikat-single-doc-example: the older form, keyed by its job number', async () => {
    const page = await readRows(payload('gis-vantaa-tyopaikat-single-doc-example.json'));
    expect(page).toMatchObject({
      rejected: [],
      records: [
        {
          sourceId: '3-520-16',
          sourceUrl: 'https://www.tyonhaku.vantaa.fi/JobsDescription.asp?AD_ID=19537',
          data: {
            title: { fi: 'Tuntiopettaja, talotekniikka, putkiasennuksen koulutusohjelma' },
            employerUnit: 'Sivistystoimi, Suomenkielinen nuoriso- ja aikuiskoulutus',
            address: 'Vantaan ammattiopisto Varia , Tennistie 1',
            applicationEndsOn: '2016-06-17',
          },
        },
      ],
    });
  });
});
