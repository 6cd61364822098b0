import type { CompanyBrief, Role } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { figures, financial, pseudonym, store } from '../../test-data';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { city } from './test-city';

const businessId = '0124610-9';

describe('the brief of a company', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ KASVU_SMALL_GROUP: '3' });
    await city(api.database);
    await store(api.database, { financials: [financial(businessId, 2025, { figures: figures({ turnover: 7 }) })] });
  });
  afterAll(() => api.close());

  const ask = async (role: Role, id = businessId) =>
    requesterAs(api.app, await openTestSession(api.app, [role]))('GET', `/api/companies/${id}/brief`);
  const brief = async (role: Role, id = businessId): Promise<CompanyBrief> => (await ask(role, id)).body;

  it('tells of the company, its figures and its open vacancies', async () => {
    const { company, financials, vacancies, madeAt } = await brief('growth');
    expect(company).toMatchObject({ name: 'Vantaan kaupunki', municipality: { fi: 'Vantaa' }, openVacancies: 3 });
    expect(financials.periods).toMatchObject([{ figures: { turnover: 7 } }]);
    expect([vacancies.total, vacancies.items.map(({ title }) => title.fi)]).toEqual([3, ['Havaitsija', 'Tekijä', 'Lainoppinut']]);
    expect(Date.now() - Date.parse(madeAt)).toBeLessThan(60_000);
  });

  it('tells of its people in numbers only, in steps of k', async () => {
    const { people } = await brief('growth');
    expect(people).toEqual({ withheld: null, skills: [], smallGroup: 3 });
    await api.database.query(
      `UPDATE talent SET skills = skills || '[{"uri": "urn:kasvu:skill:law", "level": null, "origin": "stated"}]',
      skill_ids = skill_ids + (SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:law') WHERE pseudonym IN ($1, $2, $3)`,
      [1, 2, 3].map(pseudonym),
    );
    expect((await brief('growth')).people?.skills).toMatchObject([{ labels: { en: 'law' }, atLeast: 3 }]);
    expect(JSON.stringify(await brief('growth'))).not.toContain(pseudonym(1).slice(2));
  });

  it('withholds the people of a small company, and those who do not consent are in no number', async () => {
    expect((await brief('growth', '0112038-9')).people).toEqual({ withheld: 'small-company', skills: [], smallGroup: 3 });
    await api.database.query(`UPDATE talent SET employer_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(3)]);
    const { people, gap } = await brief('growth');
    await api.database.query(`UPDATE talent SET employer_until = 'infinity' WHERE pseudonym = $1`, [pseudonym(3)]);
    expect(people).toEqual({ withheld: 'small-company', skills: [], smallGroup: 3 });
    expect(gap.map(({ companyPeople }) => companyPeople)).toEqual(gap.map(() => 0));
  });

  it('tells the gap over all its open vacancies, with its own people and those of the region', async () => {
    const { gap, studies } = await brief('growth');
    expect(
      gap.map(({ concept, weight, openVacancies, people, companyPeople, studies: teach, studiesInTime }) => [
        concept.labels.en,
        weight,
        openVacancies,
        people,
        companyPeople,
        teach,
        studiesInTime,
      ]),
    ).toEqual([
      ['metalwork', 'required', 1, 3, 3, 2, 1],
      ['painting', 'required', 1, 0, 0, 1, 0],
      ['law', 'required', 1, 3, 3, 0, 0],
      ['astronomy', 'required', 1, 0, 0, 0, 0],
      ['driving', 'appreciated', 1, 0, 0, 0, 0],
      ['first aid', 'appreciated', 1, 0, 0, 1, 1],
    ]);
    expect(studies.map(({ names, inTime }) => [names.fi, inTime])).toEqual([
      ['Hitsaus, lyhyt', true],
      ['Ensiapu milloin vain', true],
      ['Maalaus', false],
      ['Metallityö, pitkä', false],
    ]);
  });

  it('names every source it draws on, with dates', async () => {
    const { provenance } = await brief('growth');
    expect(provenance.map(({ source }) => source)).toEqual(['test-companies', 'test-financials', 'one', 'other', 'test-studies']);
    for (const { fetchedAt, checkedAt } of provenance) expect([Date.parse(fetchedAt), Date.parse(checkedAt ?? '')]).not.toContain(NaN);
  });

  it.each(['staff', 'admin'] as const)('has no number of people for %s, and writes nothing to the audit log', async (role) => {
    const before = await api.database.query('SELECT max(id) AS id FROM audit_event');
    const { people, gap } = await brief(role);
    expect(people).toBeNull();
    expect(gap.map((each) => [each.people, each.companyPeople])).toEqual(gap.map(() => [null, null]));
    expect(gap).toHaveLength(6);
    const acts = await api.database.query(`SELECT act FROM audit_event WHERE id > $1 AND act <> 'sign-in'`, [before[0].id]);
    expect(acts).toEqual([]);
  });

  it('is one entry of the audit log for who may see people', async () => {
    const before = await api.database.query('SELECT max(id) AS id FROM audit_event');
    await brief('adviser');
    const entries = await api.database.query(`SELECT act, subject_id, detail FROM audit_event WHERE id > $1 AND act <> 'sign-in'`, [
      before[0].id,
    ]);
    expect(entries).toEqual([{ act: 'company-people.viewed', subject_id: businessId, detail: { people: [], withheld: null } }]);
  });

  it('asks one statement a side', async () => {
    const growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    const statements = await api.statements(() => growth('GET', `/api/companies/${businessId}/brief`));
    // Company, figures, vacancies, people, the entry of the audit log, gap, sources.
    expect(statements).toHaveLength(7);
  });

  it.each(['0112039-7', 'x', '2646674-9', '%00'])('answers 404 as a problem for %s', async (id) => {
    const { status, headers } = await ask('growth', id);
    expect([status, headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });
});
