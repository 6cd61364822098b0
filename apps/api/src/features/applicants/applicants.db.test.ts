import type { Applicant } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { application, namedSkills, pseudonym, skill, skillsOf, store, talent, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { matchApplications } from './match-applications';

const described = (changes: object) => ({
  source: null,
  sourceId: null,
  employerBusinessId: null,
  employerName: 'Vantaan kaupunki',
  title: 'Hitsaaja',
  municipalityCode: '092',
  applicationEndsOn: '2027-01-31',
  ...changes,
});

describe("a vacancy's applicants", () => {
  let api: TestApi;
  let adviser: Requester;
  let vacancyId: string;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding'), skill('metalwork', 'metallityö', 'metallarbete', 'metalwork')],
      vacancies: [
        vacancy('Hitsaaja', { applicationEndsOn: '2027-01-31', skillUris: ['urn:kasvu:skill:welding', 'urn:kasvu:skill:metalwork'] }),
        vacancy('Kokki', { employerName: 'Toinen Oy', employerBusinessId: null }),
        vacancy('Kokki', { employerName: 'Toinen Oy', employerBusinessId: null }),
      ],
      talent: [talent(1, { skills: skillsOf('welding', 'metalwork') }), talent(2, { skills: skillsOf('welding') })],
      applications: [
        application(pseudonym(2), { appliedAt: '2026-11-01T21:30:00Z', stage: 'interview', stageChangedAt: '2026-11-10T08:00:00Z' }),
        application(pseudonym(1), { appliedAt: '2026-11-03T10:00:00Z', skills: namedSkills('welding') }),
        application(pseudonym(3), {
          applicantKind: 'external',
          appliedAt: '2026-11-02T22:30:00Z',
          skills: namedSkills('metalwork'),
          yearsOfExperience: 3,
        }),
        application(pseudonym(4), {
          applicantKind: 'external',
          appliedAt: '2026-11-04T10:00:00Z',
          stage: 'rejected',
          vacancy: described({}),
        }),
        application(pseudonym(5), {
          applicantKind: 'external',
          vacancy: described({ title: 'HITSAAJA ', employerName: 'vantaan kaupunki' }),
        }),
        application(pseudonym(6), { applicantKind: 'external', vacancy: described({ applicationEndsOn: '2027-02-01' }) }),
        application(pseudonym(7), { applicantKind: 'external', vacancy: described({ municipalityCode: '091' }) }),
        application(pseudonym(8), {
          applicantKind: 'external',
          vacancy: described({ title: 'Kokki', employerName: 'Toinen Oy', applicationEndsOn: null }),
        }),
        application(pseudonym(9), {
          applicantKind: 'external',
          vacancy: described({ title: 'Kokki', employerName: 'Toinen Oy', applicationEndsOn: null }),
        }),
      ],
    });
    adviser = requesterAs(api.app, await openTestSession(api.app, ['adviser']));
    vacancyId = (await api.database.query(`SELECT id FROM vacancy WHERE source_id = '1'`))[0].id;
  });
  afterAll(() => api.close());

  const applicants = async (query = '') => (await adviser('GET', `/api/vacancies/${vacancyId}/applicants?${query}`)).body;
  const numbers = async (query: string) => (await applicants(query)).items.map((item: Applicant) => Number(item.applicant));

  it('are all those who applied, whatever they have, with how far they have come', async () => {
    const page = await applicants();
    expect(page.total).toBe(5);
    expect(page.asks.map((asked: { labels: { fi: string } }) => asked.labels.fi).sort()).toEqual(['hitsaus', 'metallityö']);
    expect(page.stages).toEqual(
      expect.arrayContaining([
        { stage: 'new', count: 3 },
        { stage: 'interview', count: 1 },
        { stage: 'rejected', count: 1 },
      ]),
    );
  });

  it('say what they have and lack, from profile and application together, each skill once', async () => {
    const [first, second, third] = (await applicants('limit=3')).items;
    expect(first).toMatchObject({ applicant: pseudonym(1), profile: true, lacks: [] });
    expect(first.has).toHaveLength(2);
    expect([second, third].map(({ has, lacks }) => [has.length, lacks.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('have days in Finland, never a time', async () => {
    const byNumber = Object.fromEntries((await applicants()).items.map((item: Applicant) => [Number(item.applicant), item]));
    expect(byNumber[2]).toMatchObject({ appliedOn: '2026-11-01', stageChangedOn: '2026-11-10', stage: 'interview' });
    expect(byNumber[3]).toMatchObject({ appliedOn: '2026-11-03', profile: false, yearsOfExperience: 3 });
  });

  it.each([
    ['-matches', 1],
    ['appliedOn', 2],
    ['-appliedOn', 5],
    ['stage', 2],
  ])('come in the order %s', async (sort, first) => {
    expect((await numbers(`sort=${sort}`))[0]).toBe(first);
  });

  it('are paged through once', async () => {
    const first = await applicants('limit=2');
    const rest = await applicants(`limit=3&cursor=${first.nextCursor}`);
    const all = [...first.items, ...rest.items].map((item: Applicant) => Number(item.applicant));
    expect(all.sort()).toEqual([1, 2, 3, 4, 5]);
    expect(rest.nextCursor).toBeNull();
  });

  it('can be narrowed to a stage; the counts stay those of all', async () => {
    const page = await applicants('stage=interview,rejected');
    expect(page.total).toBe(2);
    expect(page.stages).toHaveLength(3);
  });

  it('joined the vacancy by its key or by what describes it, and only where one fits', async () => {
    const rows = await api.database.query('SELECT applicant::int AS applicant, matched_by FROM application ORDER BY 1');
    expect(rows.map((row: { applicant: number; matched_by: string }) => [row.applicant, row.matched_by])).toEqual([
      [1, 'key'],
      [2, 'key'],
      [3, 'key'],
      [4, 'description'],
      [5, 'description'],
      [6, null],
      [7, null],
      [8, null],
      [9, null],
    ]);
  });

  it('without a vacancy are kept and shown as such', async () => {
    const { body } = await adviser('GET', '/api/applications/unmatched');
    expect(body.total).toBe(3);
    expect(body.items.find((item: { vacancy: { title: string } }) => item.vacancy.title === 'Kokki')).toMatchObject({
      applications: 2,
      latestOn: '2026-11-20',
      vacancy: { employerName: 'Toinen Oy', applicationEndsOn: null },
    });
    expect(JSON.stringify(body)).not.toContain(pseudonym(8));
  });

  it('join a vacancy that comes later', async () => {
    await api.database.query(`UPDATE vacancy SET application_ends_on = '2027-02-01' WHERE source_id = '1'`);
    await matchApplications(api.database);
    expect(await api.database.query('SELECT matched_by FROM application WHERE applicant = $1', [pseudonym(6)])).toEqual([
      { matched_by: 'description' },
    ]);
  });

  it('are one entry of the audit log each time, with whom it showed', async () => {
    await applicants('stage=interview');
    const [entry] = await api.database.query(
      `SELECT subject_id, detail FROM audit_event WHERE act = 'applicants.viewed' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ subject_id: String(vacancyId), detail: { people: [pseudonym(2)] } });
  });

  it.each([
    ['/api/vacancies/x/applicants', 404],
    ['/api/vacancies/999999/applicants', 404],
    ['/api/vacancies/1/applicants?sort=name', 400],
    ['/api/vacancies/1/applicants?stage=x', 400],
  ])('%s is %i', async (path, status) => {
    expect((await adviser('GET', path)).status).toBe(status);
  });
});
