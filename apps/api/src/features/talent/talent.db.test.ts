import type { TalentListItem, TalentRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { application, occupation, pseudonym, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { failAudit, requesterAs, type Requester } from '../../test-request';
import { columnsHolding } from '../../test-scan';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const thisYear = new Date().getFullYear();

const spell = (changes: Partial<TalentRecord['workHistory'][number]>): TalentRecord['workHistory'][number] => ({
  occupation: null,
  startYear: null,
  endYear: null,
  current: false,
  industryCode: null,
  employerBusinessId: null,
  ...changes,
});

/** Ten welders of Vantaa, of whom six also know English; three painters of Kerava. */
const people: TalentRecord[] = [
  ...Array.from({ length: 10 }, (_, index) =>
    talent(index + 1, {
      skills: [...skillsOf('welding'), ...(index < 6 ? skillsOf('metalwork') : [])],
      languages: [
        { code: 'fi', level: 'C2' },
        ...(index < 6 ? [{ code: 'en', level: index < 5 ? ('B2' as const) : ('A2' as const) }] : []),
      ],
      educations: [{ level: index < 5 ? '3' : '6', field: '0715', year: 2010 + index }],
      availability: index < 7 ? 'available' : 'open',
      occupations: [{ uri: 'urn:kasvu:occupation:welder', origin: 'stated' }],
      workHistory: [
        spell({
          startYear: thisYear - index,
          current: true,
          occupation: { uri: 'urn:kasvu:occupation:welder', origin: 'stated' as const },
          industryCode: '25',
        }),
      ],
      profileUpdatedOn: day(-index * 40),
    }),
  ),
  ...Array.from({ length: 3 }, (_, index) => talent(index + 11, { skills: skillsOf('painting'), municipalityCode: '245' })),
  talent(14, {
    skills: skillsOf('welding'),
    consents: { profile: { until: day(-1), purpose: 'recruitment' }, employer: null, identity: null },
  }),
];

describe('talent', () => {
  let api: TestApi;
  let growth: Requester;
  let ids: Record<string, string>;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        skill('metalwork', 'metallityö', 'metallarbete', 'metalwork'),
        skill('painting', 'maalaus', 'målning', 'painting'),
      ],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
      companies: [company('0112038-9', { name: 'Konepaja Oy' })],
      vacancies: [vacancy('Hitsaus')],
      talent: people,
    });
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    const rows: { uri: string; id: number }[] = await api.database.query(
      'SELECT uri, id FROM skill UNION ALL SELECT uri, id FROM occupation',
    );
    ids = Object.fromEntries(rows.map(({ uri, id }) => [uri.split(':').at(-1) ?? '', String(id)]));
  });
  afterAll(() => api.close());

  const list = async (query: string) => (await growth('GET', `/api/talent?${query}`)).body;
  const numbers = async (query: string) => (await list(query)).items.map(({ pseudonym: name }: TalentListItem) => Number(name));

  it('lists everybody whose consent holds today', async () => {
    const page = await list('');
    expect(page.total).toBe(13);
    expect(page.withheld).toBeNull();
    expect(page.items.map(({ pseudonym: name }: TalentListItem) => name)).not.toContain(pseudonym(14));
  });

  it('finds any of the skills, those with most of them first, and says who has and lacks what', async () => {
    const page = await list(`skill=${ids.welding},${ids.metalwork}&limit=10`);
    expect(page.total).toBe(10);
    const [first, last] = [page.items[0], page.items.at(-1)];
    expect(first.has.map((has: { labels: { fi: string } }) => has.labels.fi)).toEqual(['hitsaus', 'metallityö']);
    expect(first.lacks).toEqual([]);
    expect(last.has).toMatchObject([{ id: ids.welding, level: null, origin: 'stated' }]);
    expect(last.lacks).toMatchObject([{ id: ids.metalwork, labels: { en: 'metalwork' } }]);
  });

  it.each([
    ['all of the skills', () => `skill=${ids.welding},${ids.metalwork}&match=all`, [1, 2, 3, 4, 5, 6]],
    ['a language at a level', () => 'language=en:B1', [1, 2, 3, 4, 5]],
    ['a language at any level', () => 'language=en', [1, 2, 3, 4, 5, 6]],
    ['two languages', () => 'language=en:B2,fi:C2', [1, 2, 3, 4, 5]],
    ['a level of education', () => 'educationLevel=3', [1, 2, 3, 4, 5]],
    ['the beginning of a field of education', () => 'educationField=07', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['an occupation', () => `occupation=${ids.welder}`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['years of experience', () => 'experience=4', [5, 6, 7, 8, 9, 10]],
    ['a municipality', () => 'municipality=092', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['availability', () => 'availability=available&municipality=092', [1, 2, 3, 4, 5, 6, 7]],
    ['a skill without another', () => `skill=${ids.welding}&exclude=${ids.painting}`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('narrows by %s', async (_what, query, expected) => {
    expect((await numbers(query())).sort((a: number, b: number) => a - b)).toEqual(expected);
  });

  it('orders by the rule that is picked', async () => {
    expect(await numbers('municipality=092&sort=-experience')).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect((await numbers('municipality=092&sort=-updated')).slice(0, 3)).toEqual([1, 2, 3]);
    expect((await numbers('municipality=092&sort=availability')).slice(7)).toEqual([8, 9, 10]);
  });

  it.each(['-matches', '-updated', '-experience', 'availability'])('pages through everybody once in the order %s', async (sort) => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const page = await list(`skill=${ids.welding},${ids.painting}&sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ pseudonym: name }: TalentListItem) => Number(name)));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('withholds a group smaller than k and says what would show one', async () => {
    const page = await list(`skill=${ids.welding}&municipality=245`);
    expect(page).toMatchObject({
      items: [],
      total: 0,
      nextCursor: null,
      withheld: { k: 5, broader: [{ without: 'municipality', atLeast: 10 }] },
    });
    expect(page.facets).toBeUndefined();
  });

  it('tells nobody from a few: no person at all looks the same', async () => {
    expect(await list(`skill=${ids.painting}&municipality=091`)).toEqual(await list(`skill=${ids.painting}&municipality=245`));
  });

  it('counts facets in steps of k, leaves small ones out, and lets them follow the filters', async () => {
    const { facets } = await list('');
    expect(facets.municipality).toEqual([{ value: '092', label: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' }, count: 10 }]);
    expect(facets.availability).toEqual([{ value: 'available', label: {}, count: 10 }]);
    expect(
      (await list(`skill=${ids.metalwork}`)).facets.language.map(({ value, count }: { value: string; count: number }) => [value, count]),
    ).toEqual([
      ['en', 5],
      ['en:B2', 5],
      ['fi', 5],
      ['fi:C2', 5],
    ]);
  });

  it('asks the database once for a page, whatever its size, and once for the log', async () => {
    const one = await api.statements(() => list('limit=1'));
    const many = await api.statements(() => list(`skill=${ids.welding}&limit=50`));
    expect(many).toHaveLength(one.length);
  });

  it.each([
    ['skill=x', 'skill'],
    ['language=suomi', 'language'],
    ['educationLevel=12', 'educationLevel'],
    ['employer=0112038-9', 'employer'],
    ['sort=name', 'sort'],
    ['cursor=x', 'cursor'],
  ])('refuses %s by name', async (query, field) => {
    expect(await list(query)).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('shows a profile with steps of time, never a day', async () => {
    const { body } = await growth('GET', `/api/talent/${pseudonym(3)}`);
    expect(body).toMatchObject({
      pseudonym: pseudonym(3),
      availability: 'available',
      starts: 'now',
      updated: 'half-year',
      municipality: { fi: 'Vantaa' },
      skills: [{ labels: { fi: 'hitsaus' } }, { labels: { fi: 'metallityö' } }],
      occupations: [{ id: ids.welder, labels: { fi: 'hitsaaja' }, origin: 'stated' }],
      educations: [{ level: '3', field: '0715', year: 2012 }],
      workHistory: [
        {
          occupation: { labels: { fi: 'hitsaaja' } },
          startYear: thisYear - 2,
          current: true,
          industryCode: '25',
          employer: null,
          employerHidden: 'no-consent',
        },
      ],
      experienceYears: 2,
      fits: { vacancies: 1, studies: null },
      identity: { state: 'role', until: null },
      provenance: { source: 'test-talent', sourceUrl: null },
    });
    const { provenance, ...told } = body;
    expect(provenance.fetchedAt).toMatch(/Z$/);
    expect(JSON.stringify(told)).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it('counts the studies that teach a skill of theirs or lead to what they wish for', async () => {
    await store(api.database, {
      occupations: [{ ...occupation('welder', 'hitsaaja', 'svetsare', 'welder'), essentialSkillUris: ['urn:kasvu:skill:painting'] }],
    });
    await store(api.database, {
      studies: [
        study('Hitsauksen perusteet'),
        study('Maalaus'),
        study('Metallityö', { start: { on: day(-9), year: null, term: null, continuous: false } }),
        study('Ompelu'),
      ],
    });
    const studiesOf = async (number: number) => (await growth('GET', `/api/talent/${pseudonym(number)}`)).body.fits.studies;
    expect(await studiesOf(3)).toBe(2);
    expect(await studiesOf(11)).toBe(1);
  });

  it.each([pseudonym(14), pseudonym(99), 'x', '%00'])('has no profile for %s', async (name) => {
    expect((await growth('GET', `/api/talent/${name}`)).status).toBe(404);
  });

  it('writes one entry for each search and each profile, with whom it showed', async () => {
    const before = await api.database.query('SELECT max(id) AS id FROM audit_event');
    await list(`skill=${ids.metalwork}`);
    await growth('GET', `/api/talent/${pseudonym(1)}`);
    await list(`skill=${ids.painting}&municipality=245`);
    const entries = await api.database.query('SELECT act, subject_id, detail FROM audit_event WHERE id > $1 ORDER BY id', [before[0].id]);
    expect(entries).toEqual([
      {
        act: 'talent.searched',
        subject_id: null,
        detail: { filters: ['skill'], withheld: false, people: expect.arrayContaining([1, 2, 3, 4, 5, 6].map(pseudonym)) },
      },
      { act: 'talent.viewed', subject_id: pseudonym(1), detail: {} },
      { act: 'talent.searched', subject_id: null, detail: { filters: ['skill', 'municipality'], withheld: true, people: [] } },
    ]);
  });

  it('keeps no URI that only looks like one: what somebody typed could hide in it', async () => {
    const typed = { uri: 'urn:kasvu:skill:testi-kanarialintu', origin: 'stated' as const };
    const work = {
      occupation: { ...typed, uri: 'urn:kasvu:occupation:kanarialintu' },
      startYear: 2020,
      endYear: 2021,
      current: false,
      industryCode: null,
      employerBusinessId: null,
    };
    const esco = { uri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000', level: null, origin: 'stated' as const };
    const other = await startTestApi();
    await store(other.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      talent: [talent(1, { skills: [...skillsOf('welding'), { ...typed, level: null }, esco], occupations: [typed], workHistory: [work] })],
      applications: [application(pseudonym(1), { skills: [typed] })],
    });
    expect(await columnsHolding(other.database, 'kanarialintu')).toEqual([]);
    const [row] = await other.database.query('SELECT skills, occupations, work_history FROM talent');
    await other.close();
    expect(row).toEqual({ skills: [...skillsOf('welding'), esco], occupations: [], work_history: [{ ...work, occupation: null }] });
  });

  it('shows nobody without an entry', async () => {
    for (const path of ['/api/talent', `/api/talent/${pseudonym(1)}`, '/api/companies/0112038-9/people']) {
      const failing = failAudit();
      expect((await growth('GET', path)).status).toBe(500);
      failing.mockRestore();
    }
  });
});
