import type { EmployerLink } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { store, testPeople, vacancy } from '../../test-data';
import { actsOn, failAudit, requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from '../sync/read-source';
import { businessId, company, testSource } from '../sync/test-source';
import { joinVacancies } from './join-vacancies';

const [welding, twinHere, twinThere, elsewhere, ceased, parallel, second] = Array.from({ length: 7 }, (_, n) => businessId(n)) as [
  string,
  ...string[],
];
const named = (employerName: string, ...municipalityCodes: string[]) =>
  vacancy('Työntekijä', { employerName, employerBusinessId: null, municipalityCodes });
const name = (text: string, kind: 'parallel' | 'auxiliary', endedOn: string | null = null) => ({
  name: text,
  kind,
  registeredOn: null,
  endedOn,
});

const companies = [
  company(welding, { name: 'Vantaan Hitsaus Oy', names: [name('Vanha Paja', 'auxiliary', '2024-01-01')] }),
  company(twinHere ?? '', { name: 'Kaksonen Oy' }),
  company(twinThere ?? '', { name: 'Kaksonen Ky', municipalityCode: '091' }),
  company(elsewhere ?? '', { name: 'Muualla Oyj', municipalityCode: '837' }),
  company(ceased ?? '', { name: 'Lakannut Oy', status: 'ceased' }),
  company(parallel ?? '', { name: 'Esimerkki Oy', names: [name('Exempel Ab', 'parallel'), name('Paja & Kauppa', 'auxiliary')] }),
];
const vacancies = {
  exact: named('VANTAAN HITSAUS', '092'),
  own: vacancy('Työntekijä', { employerName: 'Vantaan Hitsaus Oy', employerBusinessId: second ?? null }),
  here: named('Kaksonen', '092'),
  ambiguous: named('Kaksonen', '049'),
  both: named('Kaksonen', '092', '091'),
  placeless: named('Kaksonen Oy'),
  elsewhere: named('Muualla', '092'),
  ceased: named('Lakannut Oy', '092'),
  parallel: named('Exempel', '092'),
  auxiliary: named('Paja ja kauppa', '092'),
  formerName: named('Vanha Paja', '092'),
  unknown: named('Kukaan Oy', '092'),
};

describe('employers without business ID', () => {
  let api: TestApi;
  let admin: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    admin = requesterAs(api.app, await openTestSession(api.app, ['admin'], 'Päivi Pääkäyttäjä'));
    await store(api.database, { companies });
    await readVacancies(api.database, { board: vacancies });
  });
  afterAll(() => api.close());

  const joined = async (key: string) => {
    const [row] = await api.database.query('SELECT employer_business_id, join_confidence FROM vacancy WHERE source_id = $1', [key]);
    return [row.employer_business_id, row.join_confidence];
  };
  const employer = async (q: string): Promise<EmployerLink> =>
    (await admin('GET', `/api/employers?q=${encodeURIComponent(q)}`)).body.items[0];

  it.each([
    ['the one company of that name there', 'exact', welding, 'high'],
    ['the business ID the source gives, whatever the name', 'own', second, null],
    ['the one there, though another has the name elsewhere', 'here', twinHere, 'high'],
    ['none, where several have the name and none is there', 'ambiguous', null, 'none'],
    ['none, where its municipalities say different things', 'both', null, 'none'],
    ['none, where several have the name and no place is told', 'placeless', null, 'none'],
    ['the one company of that name elsewhere, less surely', 'elsewhere', elsewhere, 'medium'],
    ['none that has ceased', 'ceased', null, 'none'],
    ['one by its parallel name', 'parallel', parallel, 'high'],
    ['one by its auxiliary name', 'auxiliary', parallel, 'high'],
    ['none by a name it has no more', 'formerName', null, 'none'],
    ['none of an unknown name', 'unknown', null, 'none'],
  ])('are taken for %s', async (_what, key, id, confidence) => {
    expect(await joined(key)).toEqual([id, confidence]);
  });

  it('are told with the evidence, those with most open vacancies first', async () => {
    const { body } = await admin('GET', '/api/employers');
    expect(body.total).toBe(11);
    expect(body.items[0]).toMatchObject({ employerName: 'Kaksonen', vacancies: 2, municipalityCode: '092' });
    expect(await employer('paja ja')).toMatchObject({
      company: { businessId: parallel, name: 'Esimerkki Oy' },
      confidence: 'high',
      evidence: { nameKind: 'auxiliary', sameMunicipality: true, candidates: 1 },
      decidedBy: null,
    });
    expect((await admin('GET', '/api/employers?confidence=medium')).body.items.map((item: EmployerLink) => item.employerName)).toEqual([
      'Muualla',
    ]);
    expect((await admin('GET', '/api/employers?limit=3')).body.nextCursor).not.toBeNull();
  });

  it('have their vacancies counted and listed with the company', async () => {
    expect((await api.get(`/api/companies/${welding}`)).body.openVacancies).toBe(1);
    const { body } = await api.get(`/api/vacancies?employer=${parallel}`);
    expect(
      body.items.map((item: { employerLink: string; employerBusinessId: string }) => [item.employerLink, item.employerBusinessId]),
    ).toEqual([
      ['high', parallel],
      ['high', parallel],
    ]);
  });

  it('are written only when something has changed', async () => {
    const versions = () =>
      api.database.query('SELECT xmin::text, id FROM employer_link UNION ALL SELECT xmin::text, id FROM vacancy ORDER BY 2, 1');
    const before = await versions();
    await joinVacancies(api.database);
    await readVacancies(api.database, { board: vacancies });
    expect(await versions()).toEqual(before);
  });

  it('are what an administrator decides, at once, audited, and for vacancies to come', async () => {
    const link = await employer('kukaan');
    const { status, body } = await admin('PUT', `/api/employers/${link.id}`, { businessId: welding });
    expect([status, body.confidence, body.company.businessId, body.decidedBy]).toEqual([200, 'decided', welding, 'Päivi Pääkäyttäjä']);
    expect(await joined('unknown')).toEqual([welding, 'decided']);
    expect(await actsOn(api.database, link.id)).toMatchObject([
      { act: 'employer.decided', subject_kind: 'employer', detail: { businessId: welding } },
    ]);

    await readVacancies(api.database, { board: { ...vacancies, new: named('KUKAAN, Oy', '092'), other: named('Kukaan Oy', '049') } });
    expect(await joined('new')).toEqual([welding, 'decided']);
    expect(await joined('other')).toEqual([null, 'none']);
  });

  it('are none of those held when an administrator says so', async () => {
    const link = await employer('muualla');
    const { body } = await admin('PUT', `/api/employers/${link.id}`, { businessId: null });
    expect(body).toMatchObject({ company: null, confidence: 'decided' });
    expect(await joined('elsewhere')).toEqual([null, 'decided']);
  });

  it('keep a decision while no vacancy names them, and forget the rest', async () => {
    await readVacancies(api.database, { board: { exact: vacancies.exact } });
    const { items } = (await admin('GET', '/api/employers')).body;
    expect(items.map((item: EmployerLink) => `${item.employerName} ${item.vacancies}`).sort()).toEqual([
      'Kukaan Oy 0',
      'Muualla 0',
      'VANTAAN HITSAUS 1',
    ]);
    await readVacancies(api.database, { board: vacancies });
    expect(await joined('unknown')).toEqual([welding, 'decided']);
  });

  it('are let go when the company is withdrawn', async () => {
    await store(api.database, { companies: companies.filter(({ businessId: id }) => id !== parallel) });
    expect(await joined('parallel')).toEqual([null, 'none']);
    await store(api.database, { companies });
    expect(await joined('parallel')).toEqual([parallel, 'high']);
  });

  it('stay joined while their vacancy changes, and are looked at again when the name does', async () => {
    const changed = { ...vacancies, exact: { ...vacancies.exact, positions: 2 } };
    await readVacancies(api.database, { board: changed });
    expect(await joined('exact')).toEqual([welding, 'high']);
    await readVacancies(api.database, { board: { ...changed, exact: named('Exempel', '092') } });
    expect(await joined('exact')).toEqual([parallel, 'high']);
  });

  it.each([
    ['a business ID nobody holds', '', { businessId: '0000000-0' }, 400],
    ['a company that is not held', '', { businessId: second }, 400],
    ['no decision', '', {}, 400],
    ['an employer there is not', '999999', { businessId: null }, 404],
    ['something that is no id', 'x', { businessId: null }, 404],
  ])('refuse %s', async (_what, id, payload, status) => {
    const path = id || (await employer('kukaan')).id;
    expect((await admin('PUT', `/api/employers/${path}`, payload)).status).toBe(status);
  });

  it('are looked at after every reading of vacancies', async () => {
    const records = [{ kind: 'vacancy' as const, sourceId: 'fresh', sourceUrl: null, data: named('Exempel', '092') }];
    const source = testSource(() => [{ records, rejected: [], cursor: null, total: null, unknownFields: {} }], {
      id: 'fresh-board',
      kinds: ['vacancy'],
    });
    const options = { signal: new AbortController().signal, environment: {}, people: testPeople };
    await readSource(api.database, new SkillVocabulary(api.database, createMorphology()), source, options);
    expect(await joined('fresh')).toEqual([parallel, 'high']);
  });

  it('stay as they are when the audit log cannot be written', async () => {
    const link = await employer('vanha paja');
    const failing = failAudit();
    expect((await admin('PUT', `/api/employers/${link.id}`, { businessId: welding })).status).toBe(500);
    failing.mockRestore();
    expect(await joined('formerName')).toEqual([null, 'none']);
  });
});
