import type { SkillMonth, SkillPage, SkillRecord, VacancyRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { code, occupation, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { ApiKeysService } from '../api-keys/api-keys.service';
import { company } from '../sync/test-source';
import { measureSkillSupplySql } from '../talent/skill-supply.sql';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const noon = (offset: number) => `${day(offset)}T12:00:00Z`;
const uri = (slug: string) => `urn:kasvu:skill:${slug}`;
const under = (broader: string, record: SkillRecord): SkillRecord => ({ ...record, broaderUris: [uri(broader)] });
const asking = (slugs: string[], changes: Partial<VacancyRecord>) => vacancy('Tehtävä', { skillUris: slugs.map(uri), ...changes });
const starting = (on: string | null, more: object = {}) =>
  study('Hitsaus', { start: on ? { on, year: null, term: null, continuous: false } : null, ...more });

const [city, works] = ['0124610-9', '2646674-9'];

describe('the page of a skill', () => {
  let api: TestApi;
  let growthSession: TestSession;
  let growth: Requester;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi();
    growthSession = await openTestSession(api.app, ['growth']);
    growth = requesterAs(api.app, growthSession);
    await store(api.database, {
      codes: [code('municipality', '091', 'Helsinki'), code('municipality', '092', 'Vantaa')],
      skills: [
        { ...skill('metalwork', 'metallityö', 'metallarbete', 'metalwork'), description: { fi: 'Metallin muokkaamista.' } },
        { ...under('metalwork', skill('welding', 'hitsaus', 'svetsning', 'welding')), alternativeLabels: { fi: ['hitsaustyö'] } },
        under('welding', skill('mig', 'MIG-hitsaus', 'MIG-svetsning', 'MIG welding')),
        skill('reading', 'piirustusten luku', 'ritningsläsning', 'reading drawings'),
        skill('cooking', 'ruoanlaitto', 'matlagning', 'cooking'),
      ],
      occupations: [occupation('welder', 'levyseppä', 'plåtslagare', 'sheet metal worker')],
      companies: [company(city, { name: 'Vantaan kaupunki' }), company(works, { name: 'Konepaja Oy' })],
      vacancies: [
        asking(['welding', 'reading'], { publishedAt: noon(-10), applicationEndsOn: day(20), municipalityCodes: ['091', '092'] }),
        asking(['mig', 'reading'], { publishedAt: noon(-20), applicationEndsOn: day(40), employerBusinessId: works }),
        asking(['mig', 'cooking'], { publishedAt: noon(-100), applicationEndsOn: null, employerBusinessId: works }),
        asking(['welding'], { publishedAt: noon(-120), applicationEndsOn: day(-60), employerBusinessId: works }),
        asking(['welding'], { publishedAt: noon(-300), applicationEndsOn: day(-200), employerBusinessId: works }),
        asking(['cooking'], { publishedAt: noon(-5), applicationEndsOn: day(90) }),
      ],
      studies: [
        starting(day(10)),
        starting(day(60)),
        starting(day(95)),
        starting(null, { continuousApplication: true }),
        study('Kokkikurssi'),
      ],
    });
    const rows: { id: number; uri: string }[] = await api.database.query(
      'SELECT id, uri FROM skill UNION ALL SELECT id, uri FROM occupation',
    );
    for (const row of rows) ids[row.uri.split(':').at(-1) ?? ''] = String(row.id);
  });
  afterAll(() => api.close());

  const page = async (slug: string, query = '', who: Requester | null = null): Promise<SkillPage> =>
    (await (who ? who('GET', `/api/skills/${ids[slug]}${query}`) : api.get(`/api/skills/${ids[slug]}${query}`))).body;
  const names = (linked: SkillPage['narrower']) => linked.map(({ labels, openVacancies }) => [labels.en, openVacancies]);

  it('says what it is, what is broader and narrower, and what is asked for together with it', async () => {
    const welding = await page('welding');
    expect(welding).toMatchObject({
      id: ids['welding'],
      kind: 'skill',
      uri: uri('welding'),
      labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
      alternativeLabels: { fi: ['hitsaustyö'] },
      followed: false,
    });
    expect(names(welding.broader)).toEqual([['metalwork', 0]]);
    expect(names(welding.narrower)).toEqual([['MIG welding', 2]]);
    expect(names(welding.related)).toEqual([
      ['reading drawings', 2],
      ['cooking', 2],
    ]);
    expect((await page('metalwork')).description).toEqual({ fi: 'Metallin muokkaamista.' });
    expect((await page('welder')).kind).toBe('occupation');
  });

  it('tells the other names of every source, and none twice', async () => {
    await api.database.query(
      `INSERT INTO skill_term (kind, uri, source, language, label, preferred)
       VALUES ('skill', $1, 'other', 'fi', 'hitsaus', true), ('skill', $1, 'other', 'sv', 'svetsarbete', true), ('skill', $1, 'third', 'sv', 'svetsarbete', false)`,
      [uri('welding')],
    );
    expect((await page('welding')).alternativeLabels).toEqual({ fi: ['hitsaustyö'], sv: ['svetsarbete'] });
  });

  it('lists the open vacancies, where they are and the last deadline among them; narrower skills count unless left out', async () => {
    const { vacancies, neededBy } = await page('welding');
    expect(vacancies.total).toBe(3);
    expect(vacancies.items.map(({ applicationEndsOn }) => applicationEndsOn)).toEqual([day(20), day(40), null]);
    expect(vacancies.municipalities).toMatchObject([
      { value: '092', label: { fi: 'Vantaa' }, count: 3 },
      { value: '091', label: { fi: 'Helsinki' }, count: 1 },
    ]);
    expect(neededBy).toBe(day(40));

    const alone = await page('welding', '?narrower=false');
    expect(alone).toMatchObject({ vacancies: { total: 1 }, companies: { total: 1 }, neededBy: day(20) });
    expect((await page('metalwork')).vacancies.total).toBe(3);
    expect((await page('metalwork', '?narrower=false')).vacancies).toEqual({ total: 0, items: [], municipalities: [] });
  });

  it('lists the companies with their open vacancies and how many opened lately and before, ended ones too', async () => {
    const { companies } = await page('welding');
    expect(companies.total).toBe(2);
    expect(companies.items.map(({ name, matchingVacancies, trend }) => [name, matchingVacancies, trend])).toEqual([
      ['Konepaja Oy', 2, { recent: 1, before: 2 }],
      ['Vantaan kaupunki', 1, { recent: 1, before: 0 }],
    ]);
  });

  it('tells no trend of a company when a source does not say since when a vacancy is open', async () => {
    const trends = async () => (await page('welding')).companies.items.map(({ trend }) => trend);
    const known = await trends();
    const [{ id, published_at: opened }] = await api.database.query(`SELECT id, published_at FROM vacancy WHERE title->>'fi' = $1`, [
      (await page('welding')).vacancies.items[0]?.title.fi,
    ]);
    await api.database.query('UPDATE vacancy SET published_at = NULL WHERE id = $1', [id]);
    expect(await trends()).toContain(null);
    await api.database.query('UPDATE vacancy SET published_at = $2 WHERE id = $1', [id, opened]);
    expect(await trends()).toEqual(known);
  });

  it('lists the studies, with those that begin by the last deadline', async () => {
    const { studies } = await page('welding');
    expect(studies).toMatchObject({ total: 4, applicationOpen: 1, inTime: 1 });
    expect(studies.items.map(({ startsOn, inTime }) => [startsOn, inTime])).toEqual([
      [day(10), true],
      [day(60), false],
      [day(95), false],
      [null, false],
    ]);
  });

  it('takes studies that begin within three months for in time while no vacancy has a deadline', async () => {
    await api.database.query(
      `UPDATE vacancy SET withdrawn_at = now() WHERE application_ends_on >= current_date AND skill_ids && ARRAY[$1, $2]::int[]`,
      [ids['welding'], ids['mig']],
    );
    const { studies, neededBy, vacancies } = await page('welding');
    await api.database.query('UPDATE vacancy SET withdrawn_at = NULL');
    expect(vacancies.total).toBe(1);
    expect(neededBy).toBeNull();
    expect(studies).toMatchObject({ total: 4, inTime: 2 });
  });

  it('says whether who asks follows it', async () => {
    await growth('PUT', `/api/favourites/skill/${ids['welding']}`);
    expect((await page('welding', '', growth)).followed).toBe(true);
    expect((await page('mig', '', growth)).followed).toBe(false);
    expect((await page('welding')).followed).toBe(false);
  });

  describe('its people', () => {
    const people = (skills: string[][]) =>
      store(api.database, { talent: skills.map((slugs, index) => talent(index + 1, { skills: skillsOf(...slugs) })) });
    const searched = () =>
      api.database.query(`SELECT outcome, detail FROM audit_event WHERE act = 'talent.searched' AND actor_id = $1 ORDER BY id`, [
        growthSession.userId,
      ]);
    beforeEach(() => people([['welding', 'mig'], ['welding'], ['mig'], ['mig'], ['mig'], ['cooking']]));

    it('are shown to who may see people, with one entry of the audit log that names the skill', async () => {
      const before = (await searched()).length;
      const { talent: side } = await page('welding', '', growth);
      expect(side).toMatchObject({ total: 5, withheld: false, smallGroup: 5 });
      expect(side?.items[0]?.has.map(({ labels }) => labels.en).sort()).toEqual(['MIG welding', 'welding']);
      const entries = await searched();
      expect(entries).toHaveLength(before + 1);
      expect(entries.at(-1)).toEqual({
        outcome: 'done',
        detail: { skill: ids['welding'], withheld: false, people: side?.items.map(({ pseudonym }) => pseudonym) },
      });
    });

    it('are audited by the id of the skill, however the address writes it', async () => {
      await growth('GET', `/api/skills/00${ids['welding']}`);
      expect((await searched()).at(-1)).toMatchObject({ detail: { skill: ids['welding'] } });
    });

    it.each([
      ['fewer than k', 'welding', '?narrower=false'],
      ['nobody', 'reading', ''],
    ])('are withheld when they are %s, and that looks the same', async (_how, slug, query) => {
      const { talent: side } = await page(slug, query, growth);
      expect(side).toEqual({ total: 0, items: [], withheld: true, smallGroup: 5 });
      expect((await searched()).at(-1)).toEqual({ outcome: 'done', detail: { skill: ids[slug], withheld: true, people: [] } });
    });

    it.each([
      ['staff', false],
      ['growth', true],
      ['adviser', true],
      ['admin', false],
    ] as const)('for %s: shown %s', async (role, shown) => {
      await api.database.query(measureSkillSupplySql);
      const session = await openTestSession(api.app, [role]);
      const { talent: side, months } = await page('welding', '', requesterAs(api.app, session));
      expect(side === null).toBe(!shown);
      expect(months.at(-1)?.supply).toBe(shown ? 5 : null);
      const acts = await api.database.query('SELECT act FROM audit_event WHERE actor_id = $1', [session.userId]);
      expect(acts).toEqual(shown ? [{ act: 'talent.searched' }] : []);
    });

    it('are shown to an API key of the growth team, which follows nothing', async () => {
      const { key } = await api.app.get(ApiKeysService).create(api.database, { name: 'test', role: 'growth', expiresInDays: 1 }, 'system');
      expect(await page('welding', '', requesterAs(api.app, key))).toMatchObject({ followed: false, talent: { total: 5 } });
    });
  });

  describe('its months', () => {
    const months = async (slug: string, query = '', who = growth) => (await page(slug, query, who)).months;
    const told = (list: SkillMonth[], what: 'demand' | 'supply' | 'training') => list.map((month) => month[what]);
    /** The days of this month and earlier ones, as the database counts them in Finland. */
    const monthStart = async (ago: number): Promise<string> =>
      (
        await api.database.query(
          `SELECT (date_trunc('month', now() AT TIME ZONE 'Europe/Helsinki') - make_interval(months => $1))::date AS day`,
          [ago],
        )
      )[0].day;

    it('are the last twelve, this one last', async () => {
      const list = await months('welding');
      expect(list.map(({ month }) => month)).toEqual(
        (await Promise.all([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map(monthStart))).map((first) => first.slice(0, 7)),
      );
    });

    it('count a vacancy in each month of its time until it ended or was withdrawn, one of several sources once', async () => {
      const [three, five, one] = [await monthStart(3), await monthStart(5), await monthStart(1)];
      await api.database.query('DELETE FROM vacancy');
      await store(api.database, {
        vacancies: [
          asking(['mig'], { publishedAt: `${five}T10:00:00Z`, applicationEndsOn: three }),
          asking(['mig'], { title: { fi: 'Toinen' }, publishedAt: `${three}T10:00:00Z`, applicationEndsOn: null }),
          asking(['mig'], { title: { fi: 'Kolmas' }, publishedAt: null, applicationEndsOn: null }),
          asking(['mig'], { title: { fi: 'Neljäs' }, publishedAt: `${five}T10:00:00Z`, applicationEndsOn: three }),
        ],
      });
      await api.database.query(`UPDATE vacancy SET withdrawn_at = $1::date + time '12:00' WHERE title->>'fi' = 'Toinen'`, [one]);
      await api.database.query(
        `UPDATE vacancy SET part_of = (SELECT min(id) FROM vacancy WHERE title->>'fi' = 'Tehtävä') WHERE title->>'fi' = 'Neljäs'`,
      );
      const expected = [0, 0, 0, 0, 0, 0, 1, 1, 2, 1, 1, 1];
      expect(told(await months('mig'), 'demand')).toEqual(expected);
      expect(told(await months('welding'), 'demand')).toEqual(expected);
      expect(told(await months('welding', '?narrower=false'), 'demand')).toEqual(expected.map(() => 0));
    });

    it('count the studies that begin in them, but for those withdrawn before', async () => {
      const two = await monthStart(2);
      await store(api.database, { studies: [starting(two), starting(two), starting(two), starting(await monthStart(0))] });
      await api.database.query(
        `UPDATE study SET withdrawn_at = starts_on + CASE source_id WHEN '1' THEN 30 ELSE -1 END WHERE source_id IN ('1', '2')`,
      );
      expect(told(await months('welding'), 'training').slice(-3)).toEqual([2, 0, 1]);
    });

    it('tell people in steps of k where they were counted, 0 for fewer, and null where nobody was', async () => {
      await api.database.query('TRUNCATE skill_supply');
      expect(new Set(told(await months('mig'), 'supply'))).toEqual(new Set([null]));
      await api.database.query(
        'INSERT INTO skill_supply (month, concept_id, people, people_with_narrower) VALUES ($1, $3, 4, 13), ($2, $4, 9, 9)',
        [await monthStart(2), await monthStart(1), ids['welding'], ids['mig']],
      );
      expect(told(await months('welding'), 'supply').slice(-4)).toEqual([null, 10, 0, null]);
      expect(told(await months('welding', '?narrower=false'), 'supply').slice(-4)).toEqual([null, 0, 0, null]);
      expect(told(await months('mig'), 'supply').slice(-4)).toEqual([null, 0, 5, null]);
    });
  });

  it('makes one statement a side, one for what it is, one for the months and one to see that the vocabulary is current', async () => {
    expect(await api.statements(() => page('welding'))).toHaveLength(6);
    const withPeople = await api.statements(() => page('welding', '', growth));
    expect(withPeople.filter((sql) => !/^(START TRANSACTION|COMMIT)/.test(sql))).toHaveLength(8);
  });

  it.each(['999999999', '9999999999', 'welding', '0', '-1'])('answers 404 as a problem for %s, and audits nothing', async (id) => {
    const session = await openTestSession(api.app, ['growth']);
    const { status, headers, body } = await requesterAs(api.app, session)('GET', `/api/skills/${id}`);
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'not-found' });
    expect(await api.database.query('SELECT act FROM audit_event WHERE actor_id = $1', [session.userId])).toEqual([]);
  });

  it('answers 404 for one that its source took back', async () => {
    await api.database.query(`UPDATE skill SET withdrawn_at = now() WHERE id = $1`, [ids['cooking']]);
    expect((await api.get(`/api/skills/${ids['cooking']}`)).status).toBe(404);
  });
});
