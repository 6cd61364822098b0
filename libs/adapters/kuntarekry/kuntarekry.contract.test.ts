import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import type { VacancyRecord } from '@kasvu/contracts';
import adapter from '.';
import { canaries, contextWith, expectGolden, fixture, httpWith, pageOf, readJobs, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (body as { jobAdvertisements: unknown[] }).jobAdvertisements,
  canaries,
});

describe('kuntarekry: fixtures', () => {
  it('maps the three languages to the golden records', async () => {
    const page = await pageOf(contextWith(httpWith(serve)));
    expectGolden('page.json', page);
    expect(page.records.map(({ sourceId }) => sourceId)).toEqual(['22619', '22620', '22623', '22624']);
    expect(page.rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field])).toEqual([
      ['22621', 'no-employer', 'jobAdvertisement.organization'],
      ['22622', 'missing-field', 'jobAdvertisement.title'],
      [null, 'missing-field', 'jobAdvertisement'],
    ]);
    expect(page.unknownFields).toEqual({ 'jobAdvertisement.uusiKentta': 1 });
  });

  it('has an advertisement once, with its texts in all languages', async () => {
    const { records } = await pageOf(contextWith(httpWith(serve)));
    expect(records[0]?.data).toMatchObject({
      title: { fi: 'Varhaiskasvatuksen opettaja', sv: 'Lärare inom småbarnspedagogik', en: 'Early childhood teacher' },
      languages: ['fi', 'sv', 'en'],
      employerName: 'Esimerkin kaupunki',
      employerUnit: 'Kasvatus ja oppiminen, Päiväkoti',
    });
  });

  it('takes what the first language does not say from the next', async () => {
    const [sv] = fixture('open-jobs-sv.json').jobAdvertisements;
    const bare = { jobAdvertisement: { id: '22619', title: 'Opettaja', organization: 'Esimerkin kaupunki' } };
    const answer = (url: URL) => ({ status: 'OK', jobAdvertisements: url.searchParams.get('lang') === 'fi_FI' ? [bare] : [sv] });
    const { records } = await pageOf(contextWith(httpWith(answer)));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      sourceUrl: 'https://helbit.fi/recruitment/#/application/22619/basic_info?lang=sv_SE&portal=rekryfi',
      data: { title: { fi: 'Opettaja', sv: 'Lärare inom småbarnspedagogik' }, positions: 2, employmentType: 'permanent' },
    });
  });

  it('knows the employer from its settings', async () => {
    const config = { employerName: 'Toinen kaupunki', employerBusinessId: '0112038-9', siteUrl: 'https://jobs.example' };
    const { records, rejected } = await pageOf(contextWith(httpWith(serve), config));
    expect(rejected.map(({ sourceId }) => sourceId)).toEqual(['22622', null]);
    for (const { data, sourceUrl } of records) {
      expect(data).toMatchObject({ employerName: 'Toinen kaupunki', employerBusinessId: '0112038-9' });
      expect(sourceUrl ?? 'https://jobs.example/').toMatch(/^https:\/\/jobs\.example\//);
    }
  });
});

describe('kuntarekry: what is asked and answered', () => {
  it('asks once for each language', async () => {
    const asked: string[] = [];
    await pageOf(contextWith(httpWith((url) => (asked.push(url.pathname + url.search), serve(url)))));
    const path = '/portal-api/recruitment/v2.3/open-jobs?client=test-client&lang=';
    expect(asked).toEqual(['fi_FI', 'sv_SE', 'en_US'].map((language) => path + language));
  });

  it('takes an answer without a list for one without advertisements', async () => {
    expect(await pageOf(contextWith(httpWith(() => ({ status: 'OK' }))))).toMatchObject({ records: [], rejected: [], total: 0 });
  });

  it('fails when the service does not know the client', async () => {
    await expect(pageOf(contextWith(httpWith(serve), {}, ''))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/client ID/),
    });
  });

  it('probes with the advertisements in Finnish', async () => {
    expect(await adapter.probe(contextWith(httpWith(serve)))).toEqual({
      ok: true,
      message: 'Asked for the open advertisements in Finnish and got 6',
    });
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/kuntarekry');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('kuntarekry: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const jobs = () => JSON.parse(readFileSync(join(payloads, 'open-jobs-sample.json'), 'utf8')) as unknown[];

  it('open-jobs-sample: five of six advertisements, one that names no employer refused, no field unknown', async () => {
    const page = await readJobs(jobs());
    expect(page.unknownFields).toEqual({});
    expect(page.rejected.map(({ sourceId, reason }) => [sourceId, reason])).toEqual([['9761', 'no-employer']]);
    const vacancies = page.records.map(({ sourceId, data }) => [sourceId, data as VacancyRecord] as const);
    expect(vacancies.map(([id, { title, employerName, municipalityCodes }]) => [id, title.fi, employerName, municipalityCodes])).toEqual([
      ['22619', 'Varhaiskasvatuksen opettaja', 'Asikkalan kunta', ['016']],
      ['9769', 'Lastenhoitaja', 'Rovaniemen kaupunki', ['698']],
      ['KSSHP-60-1-13', 'Sijaiseksi Keski-Suomen sairaanhoitopiirille', 'Keski-Suomen Sairaanhoitopiiri/Jyväskylän kaupunki', ['179']],
      ['27924', 'Talousasiantuntija', 'Hollola', ['098']],
      ['28106', 'Hallintosihteeri', 'Lieksan kaupunki', ['422']],
    ]);
  });

  it('open-jobs-sample: the full one, by hand', async () => {
    const { records } = await readJobs(jobs());
    expect(records[0]).toMatchObject({
      sourceUrl: 'https://helbit.fi/recruitment/#/application/22619/basic_info?lang=fi_FI&portal=rekryfi',
      data: {
        field: 'Varhaiskasvatuksen muut tehtävät',
        employerUnit: 'Sivistyslautakunta',
        address: 'Rusthollintie 2, 17200 Asikkala',
        publishedAt: '2021-12-29T11:50:00.000Z',
        applicationEndsOn: '2029-08-17',
        positions: 2,
        employmentType: 'permanent',
        workingTime: 'full-time',
      },
    });
    expect(records.map(({ data }) => (data as VacancyRecord).workingTime)).toEqual([
      'full-time',
      null,
      'part-time',
      'full-time',
      'full-time',
    ]);
    expect(records[4]?.data).toMatchObject({ address: 'Pielisentie 3, 08170 Lieksa', employmentType: 'temporary' });
  });

  it('open-jobs-sample: nobody to contact comes out', async () => {
    const page = await readJobs(jobs());
    expect(JSON.stringify(page)).not.toMatch(/Kontio|Suppula|Hedemäki|Määttänen|Sari|269 1383|ksshp\.fi"|04040404040/);
  });
});
