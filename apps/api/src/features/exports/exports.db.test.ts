import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { startTestApi, type TestApi } from '../../test-api';
import { code, occupation, pseudonym, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { failAudit, requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { ApiKeysService } from '../api-keys/api-keys.service';
import { CodeLists } from '../codes/code-lists';
import { businessId, company } from '../sync/test-source';
import { readTable } from './file/test-table';

const people = Array.from({ length: 7 }, (_, index) =>
  talent(index + 1, {
    skills: skillsOf(...(index < 6 ? ['welding'] : []), 'painting'),
    occupations: [{ uri: 'urn:kasvu:occupation:welder', origin: 'stated' }],
    languages: [{ code: 'sv', level: 'B2' }],
    educations: [{ level: '3', field: '0715', year: 2012 }],
    municipalityCode: index < 6 ? '092' : '245',
  }),
);

describe('exports', () => {
  let api: TestApi;
  let session: TestSession;
  let growth: Requester;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      codes: [code('education-field', '0715', 'Kone- ja metalliala'), code('municipality', '092', 'Vantaa')],
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding'), skill('painting', 'maalaus', 'målning', 'painting')],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
      companies: [
        company(businessId(1), { name: 'Öljy ja Kone Oy', registeredOn: '2001-05-01', municipalityCode: '092' }),
        company(businessId(2), { name: '=HYPERLINK("x"); Oy', registeredOn: null, municipalityCode: '049' }),
        company(businessId(3), { name: 'Åkerlund Ab', status: 'bankruptcy', municipalityCode: '092' }),
      ],
      vacancies: [
        vacancy('Hitsaaja, yötyö', {
          applicationEndsOn: '2999-03-01',
          publishedAt: '2026-01-31T22:30:00Z',
          employerBusinessId: businessId(1),
        }),
        vacancy('Kokki', { applicationEndsOn: '2020-01-01' }),
      ],
      studies: [
        study('Hitsaus', {
          start: { on: '2999-08-01', year: null, term: null, continuous: false },
          extent: { min: 60, max: 120, unit: 'competence-points', text: null },
          deliveries: ['online'],
        }),
      ],
      talent: people,
    });
    await api.app.get(CodeLists).refresh();
    session = await openTestSession(api.app, ['growth']);
    growth = requesterAs(api.app, session);
  });
  afterAll(() => api.close());

  const file = (path: string) => growth('GET', `/api/exports/${path}`);
  const rowsOf = async (path: string) => {
    const answer = await file(path);
    expect(answer.status).toBe(200);
    const rows: Record<string, string>[] = parse(answer.body, { delimiter: ';', bom: true, columns: true });
    expect(answer.headers['x-row-count']).toBe(String(rows.length));
    return rows;
  };
  const entries = () =>
    api.database.query(`SELECT outcome, detail FROM audit_event WHERE act = 'talent.exported' AND actor_id = $1 ORDER BY id`, [
      session.userId,
    ]);

  it('hold the companies of the filter in the order of the list, as the page shows them', async () => {
    expect(await rowsOf('companies?sort=-name&writtenIn=sv')).toEqual([
      {
        Namn: 'Öljy ja Kone Oy',
        'FO-nummer': businessId(1),
        Bransch: '',
        Kommun: 'Vantaa (sv)',
        Företagsform: '',
        Status: 'Verksamt',
        'Lediga jobb': '1',
        Registrerat: '2001-05-01',
      },
      expect.objectContaining({ Namn: 'Åkerlund Ab', Status: 'I konkurs', 'Lediga jobb': '0' }),
      expect.objectContaining({ Namn: `'=HYPERLINK("x"); Oy`, Registrerat: '' }),
    ]);
    expect((await rowsOf('companies?municipality=092')).map(({ Nimi }) => Nimi)).toEqual(['Åkerlund Ab', 'Öljy ja Kone Oy']);
  });

  it('hold of the chosen rows those that the filter finds', async () => {
    const only = [businessId(1), businessId(2), 'no such'].join(',');
    expect((await rowsOf(`companies?municipality=092&only=${only}`)).map(({ Nimi }) => Nimi)).toEqual(['Öljy ja Kone Oy']);
  });

  it('hold vacancies with days of Finland, and skills as lists show them', async () => {
    const [row] = await rowsOf('vacancies');
    expect(row).toMatchObject({
      Tehtävä: 'Hitsaaja, yötyö',
      'Y-tunnus': businessId(1),
      Kunta: 'Vantaa',
      'Haku päättyy': '2999-03-01',
      Päättynyt: '',
      Osaamiset: 'hitsaus; hitsaaja',
      Julkaistu: '2026-02-01',
    });
    expect(await rowsOf('vacancies?includeEnded=true')).toHaveLength(2);
  });

  it('hold studies in words and in days', async () => {
    expect(await rowsOf('studies?writtenIn=en')).toEqual([
      expect.objectContaining({
        Name: 'Hitsaus',
        Place: 'Vantaa (en); online',
        Starts: '1 Aug 2999',
        'Start date': '2999-08-01',
        Extent: '60–120\u00A0competence points',
        Teaches: 'welding',
        Language: 'Finnish',
      }),
    ]);
  });

  it('hold people by pseudonym, and the audit log has whom in one entry', async () => {
    const rows = await rowsOf('talent?municipality=092');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      Profiili: expect.stringMatching(/^0{19}\d$/),
      Osaamiset: 'hitsaus; maalaus',
      'Puuttuvat osaamiset': '',
      Osaamisia: '2',
      Käytettävyys: 'Etsii työtä, heti',
      Toiveammatit: 'hitsaaja',
      Kunta: 'Vantaa',
      Koulutus: 'Toinen aste, Kone- ja metalliala',
      Kokemus: '0',
      Kielet: 'ruotsi B2',
      Päivitetty: 'yli vuosi sitten',
    });
    expect(await entries()).toEqual([
      {
        outcome: 'done',
        detail: {
          format: 'csv',
          filters: ['municipality'],
          withheld: false,
          rows: 6,
          people: rows.map(({ Profiili }) => Profiili),
        },
      },
    ]);
  });

  it('withhold a small group whole, also when somebody of it was chosen, or somebody who is not in it', async () => {
    const before = (await entries()).length;
    for (const only of ['', `&only=${pseudonym(7)}`, `&only=${pseudonym(1)}`]) {
      const { status, body } = await file(`talent?municipality=245${only}`);
      expect([status, body.code]).toEqual([409, 'small-group']);
      expect(JSON.stringify(body)).not.toContain(pseudonym(7));
    }
    const [entry] = (await entries()).slice(before);
    expect(entry).toEqual({
      outcome: 'refused',
      detail: { format: 'csv', filters: ['municipality'], withheld: true, rows: 0, people: [] },
    });
  });

  it('hold chosen people of a group that is large enough', async () => {
    const rows = await rowsOf(`talent?municipality=092&only=${pseudonym(2)},${pseudonym(7)}`);
    expect(rows.map(({ Profiili }) => Profiili)).toEqual([pseudonym(2)]);
    expect((await entries()).at(-1).detail).toMatchObject({ filters: ['municipality', 'only'], rows: 1, people: [pseudonym(2)] });
  });

  it('tell nobody when the audit log cannot be written', async () => {
    const audit = failAudit();
    const { status, body } = await file('talent');
    audit.mockRestore();
    expect([status, body.code]).toEqual([500, 'internal']);
  });

  it('are workbooks as well, of numbers and days', async () => {
    const answer = await api.app.inject({ url: '/api/exports/companies?format=xlsx', headers: { cookie: session.cookie } });
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="kasvu-companies-\d{4}-\d\d-\d\d\.xlsx"$/);
    const folder = await mkdtemp(join(tmpdir(), 'exports-'));
    await writeFile(join(folder, 'companies.xlsx'), answer.rawPayload);
    const rows = await readTable(join(folder, 'companies.xlsx'));
    await rm(folder, { recursive: true });
    expect(rows.map(({ Nimi }) => Nimi)).toEqual(['=HYPERLINK("x"); Oy', 'Åkerlund Ab', 'Öljy ja Kone Oy']);
    expect(rows[2]).toMatchObject({ Työpaikkoja: '1', Rekisteröity: '2001-05-01' });
  });

  it('are refused for a filter that is none, and name it', async () => {
    for (const query of ['limit=5', 'format=pdf', 'nothing=1'])
      expect((await file(`companies?${query}`)).body).toMatchObject({ code: 'invalid-request', errors: [{ field: query.split('=')[0] }] });
  });

  it('are for API keys too, each for what it may read', async () => {
    const { key } = await api.app.get(ApiKeysService).create(api.database, { name: 'test', role: 'growth', expiresInDays: 1 }, 'system');
    const ask = requesterAs(api.app, key);
    expect((await ask('GET', '/api/exports/talent')).status).toBe(200);
    expect((await ask('GET', '/api/exports/companies?manager=me')).body).toMatchObject({ errors: [{ field: 'manager' }] });
  });

  describe('of a list of the staff', () => {
    const listOf = async (...items: { kind: string; id: string }[]) => {
      const { body } = await growth('POST', '/api/lists', { name: '=Salainen', items });
      return body.id as string;
    };

    it('hold what is on it in its order, people by pseudonym and audited', async () => {
      const before = (await entries()).length;
      const id = await listOf({ kind: 'company', id: businessId(1) }, { kind: 'talent', id: pseudonym(1) });
      expect(await rowsOf(`lists/${id}`)).toEqual([
        expect.objectContaining({ Laji: 'Yritys', Nimi: 'Öljy ja Kone Oy', Tarkenne: 'Vantaa', Tila: 'Uusi', Tunniste: businessId(1) }),
        expect.objectContaining({ Laji: 'Anonyymi profiili', Nimi: pseudonym(1), Tarkenne: 'hitsaaja' }),
      ]);
      expect((await entries()).slice(before)).toEqual([{ outcome: 'done', detail: { format: 'csv', rows: 2, people: [pseudonym(1)] } }]);
    });

    it('are not there for whom it is not shared with, and without people for whom may not see people', async () => {
      const id = await listOf({ kind: 'company', id: businessId(1) }, { kind: 'talent', id: pseudonym(1) });
      const staff = await openTestSession(api.app, ['staff']);
      expect((await requesterAs(api.app, staff)('GET', `/api/exports/lists/${id}`)).status).toBe(404);
      await growth('PUT', `/api/lists/${id}/members/${staff.userId}`, { access: 'viewer' });
      const { status, headers, body } = await requesterAs(api.app, staff)('GET', `/api/exports/lists/${id}`);
      expect([status, headers['x-row-count']]).toEqual([200, '1']);
      expect(body).not.toContain(pseudonym(1));
    });
  });
});
