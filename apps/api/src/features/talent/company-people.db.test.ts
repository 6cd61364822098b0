import type { TalentListItem, TalentRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { pseudonym, skill, skillsOf, store, talent } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const [large, small] = ['0112038-9', '2646674-9'];

const worker = (
  number: number,
  businessId: string,
  skills: string[],
  changes: { until?: string | null; consents?: boolean; current?: boolean } = {},
): TalentRecord =>
  talent(number, {
    consents: {
      profile: { until: null, purpose: 'employment-services' },
      employer: changes.consents === false ? null : { until: changes.until ?? null, purpose: 'recruitment' },
      identity: null,
    },
    skills: skillsOf(...skills),
    workHistory: [
      {
        occupation: null,
        startYear: 2020,
        endYear: changes.current === false ? 2022 : null,
        current: changes.current ?? true,
        industryCode: null,
        employerBusinessId: businessId,
      },
    ],
  });

describe("a company's people", () => {
  let api: TestApi;
  let growth: Requester;
  let ids: Record<string, string>;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        skill('sales', 'myynti', 'försäljning', 'sales'),
        skill('law', 'juridiikka', 'juridik', 'law'),
      ],
      companies: [company(large, { name: 'Iso Oy' }), company(small, { name: 'Pieni Oy' })],
      talent: [
        ...[1, 2, 3, 4, 5, 6, 7].map((number) => worker(number, large, ['welding', ...(number < 4 ? ['sales'] : [])])),
        worker(8, large, ['welding'], { consents: false }),
        worker(9, large, ['welding'], { until: day(-1) }),
        worker(10, large, ['welding'], { current: false }),
        ...[11, 12, 13, 14].map((number) => worker(number, small, ['welding'])),
      ],
    });
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    const rows: { uri: string; id: number }[] = await api.database.query('SELECT uri, id FROM skill');
    ids = Object.fromEntries(rows.map(({ uri, id }) => [uri.split(':').at(-1) ?? '', String(id)]));
  });
  afterAll(() => api.close());

  const people = async (businessId: string, query = '') => (await growth('GET', `/api/companies/${businessId}/people?${query}`)).body;
  const numbers = (answer: { items: TalentListItem[] }) => answer.items.map((item) => Number(item.pseudonym)).sort((a, b) => a - b);

  it('are those who work there now and consent to say so', async () => {
    const answer = await people(large);
    expect(numbers(answer)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(answer).toMatchObject({ businessId: large, total: 7, withheld: null, smallGroup: 5 });
  });

  it('hold the skill that is searched, with has and lacks', async () => {
    const answer = await people(large, `skill=${ids.welding},${ids.sales}&limit=3`);
    expect(answer.total).toBe(7);
    expect(numbers(answer)).toEqual([1, 2, 3]);
    expect(answer.items[0]).toMatchObject({ has: [{ labels: { fi: 'hitsaus' } }, { labels: { fi: 'myynti' } }], lacks: [] });
  });

  it('are not shown when fewer than k hold it, nor when nobody does', async () => {
    expect(await people(large, `skill=${ids.sales}`)).toMatchObject({ items: [], total: 0, withheld: 'small-group' });
    expect(await people(large, `skill=${ids.law}`)).toMatchObject({ items: [], total: 0, withheld: 'small-group' });
  });

  it('are not shown of a small company, nor is its skill picture; nobody there looks the same', async () => {
    const answer = await people(small);
    expect(answer).toMatchObject({ items: [], total: 0, withheld: 'small-company', skills: [] });
    expect({ ...(await people('0124610-9')), businessId: small }).toEqual(answer);
  });

  it('make a skill picture in steps of k', async () => {
    expect((await people(large)).skills).toEqual([
      { id: ids.welding, labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' }, atLeast: 5 },
    ]);
  });

  it('have their employer in the profile just when they are listed under it', async () => {
    const employer = async (number: number) => (await growth('GET', `/api/talent/${pseudonym(number)}`)).body.workHistory[0];
    expect(await employer(1)).toMatchObject({ employer: { businessId: large, name: 'Iso Oy' }, employerHidden: null });
    expect(await employer(8)).toMatchObject({ employer: null, employerHidden: 'no-consent' });
    expect(await employer(9)).toMatchObject({ employer: null, employerHidden: 'no-consent' });
    expect(await employer(11)).toMatchObject({ employer: null, employerHidden: 'small-group' });
  });

  it('are asked for with one statement, and each time is in the audit log with whom it showed', async () => {
    const statements = await api.statements(() => people(large));
    expect(statements.filter((sql) => sql.includes('FROM talent'))).toHaveLength(1);
    const [entry] = await api.database.query(
      `SELECT subject_id, detail FROM audit_event WHERE act = 'company-people.viewed' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({
      subject_id: large,
      detail: { withheld: null, people: expect.arrayContaining([1, 2, 3, 4, 5, 6, 7].map(pseudonym)) },
    });
  });

  it('has no people for what is no business ID', async () => {
    expect(await people('0000000-1')).toMatchObject({ status: 404 });
  });

  it('says that no people are held at all, when fewer than k are', async () => {
    const empty = await startTestApi();
    const answer = await requesterAs(empty.app, await openTestSession(empty.app, ['growth']))('GET', `/api/companies/${large}/people`);
    await empty.close();
    expect(answer.body).toMatchObject({ items: [], withheld: 'no-people' });
  });
});
