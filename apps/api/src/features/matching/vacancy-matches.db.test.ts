import type { Gap, MatchedPerson, NamedConcept } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { pseudonym } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { city, inDays } from './test-city';

describe('the people for a vacancy', () => {
  let api: TestApi;
  let growth: Requester;
  let vacancyId: string;

  beforeAll(async () => {
    api = await startTestApi({ KASVU_SMALL_GROUP: '3' });
    await city(api.database);
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    vacancyId = (await api.database.query(`SELECT id FROM vacancy WHERE source_id = '1' AND source = 'one'`))[0].id;
  });
  afterAll(() => api.close());

  const matches = async (query = '', id = vacancyId) => (await growth('GET', `/api/vacancies/${id}/matches?${query}`)).body;
  const numbers = (items: MatchedPerson[]) => items.map((person) => Number(person.pseudonym));
  const names = (concepts: NamedConcept[]) => concepts.map(({ labels }) => labels.en);

  it('are all who have one thing it asks for, by any of its sources', async () => {
    const page = await matches();
    expect(numbers(page.items)).toEqual([1, 2, 3, 7, 5, 4, 6]);
    expect(page).toMatchObject({ total: 7, nextCursor: null, withheld: null, smallGroup: 3, neededBy: inDays(30) });
  });

  it('stand beside what it asks for, each concept once with its weight', async () => {
    const { asks } = await matches();
    expect(asks.map((each: { labels: { en: string }; weight: string }) => [each.labels.en, each.weight]).sort()).toEqual([
      ['driving', 'appreciated'],
      ['first aid', 'appreciated'],
      ['metalwork', 'required'],
      ['painting', 'required'],
      ['welder', 'required'],
    ]);
  });

  it('say what they have, claim and lack, and by which narrower skill', async () => {
    const { items } = await matches();
    const [both, , claims, remote, , helper, occupationOnly] = items;
    expect(names(both.comparison.required.has)).toEqual(['metalwork', 'painting']);
    expect(both.comparison.required.has[0]).toMatchObject({ by: { labels: { en: 'welding' } }, origin: 'stated' });
    expect(both.comparison.required.has[1].by).toBeNull();
    expect(claims.comparison.required).toMatchObject({
      has: [],
      claimed: [{ labels: { en: 'metalwork' }, by: null }],
      lacks: [{ labels: { en: 'painting' } }],
    });
    expect(occupationOnly).toMatchObject({ comparison: { required: { has: [], claimed: [] }, occupation: { labels: { en: 'welder' } } } });
    expect(names(helper.comparison.appreciated.has)).toEqual(['first aid']);
    expect(names(remote.comparison.appreciated.has)).toEqual(['driving']);
  });

  it('are anonymous: nothing but what a list of people tells', async () => {
    const [person] = (await matches()).items;
    expect(Object.keys(person).sort()).toEqual(
      [
        'pseudonym',
        'availability',
        'starts',
        'municipalityCode',
        'municipality',
        'skillCount',
        'occupations',
        'education',
        'languages',
        'experienceYears',
        'updated',
        'comparison',
      ].sort(),
    );
    expect(person.municipality).toMatchObject({ fi: 'Vantaa' });
  });

  it('say where work and person meet', async () => {
    const { items } = await matches();
    expect(Object.fromEntries(items.map((person: MatchedPerson) => [Number(person.pseudonym), person.comparison.region]))).toEqual({
      1: 'lives',
      2: 'would-work',
      3: 'would-work',
      4: 'elsewhere',
      5: 'unknown',
      6: 'lives',
      7: 'remote',
    });
  });

  it.each([
    ['required-first', [1, 2, 3, 7, 5, 4, 6]],
    ['occupation-first', [6, 1, 2, 3, 7, 5, 4]],
    ['region-first', [1, 6, 2, 3, 7, 5, 4]],
    ['availability-first', [1, 3, 7, 5, 4, 6, 2]],
  ])('come in the order %s, and once through all pages', async (order, expected) => {
    const whole = await matches(`order=${order}`);
    const paged: number[] = [];
    let cursor = '';
    do {
      const page = await matches(`order=${order}&limit=3${cursor && `&cursor=${cursor}`}`);
      paged.push(...numbers(page.items));
      cursor = page.nextCursor;
    } while (cursor);
    expect([numbers(whole.items), paged]).toEqual([expected, expected]);
  });

  it('are the same whichever source of the vacancy is asked', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE source = 'other' AND source_id = '1'`);
    expect(await matches('', id)).toEqual(await matches());
  });

  it('can be narrowed to a municipality; fewer than k are withheld with what all municipalities would give', async () => {
    expect(numbers((await matches('municipality=092')).items)).toEqual([1, 2, 6]);
    expect(await matches('municipality=837')).toMatchObject({
      items: [],
      total: 0,
      nextCursor: null,
      withheld: { k: 3, broader: [{ without: 'municipality', atLeast: 6 }] },
    });
  });

  it('are withheld alike whether few have it or nobody', async () => {
    const [few, nobody] = await Promise.all(
      ['2', '3'].map(async (sourceId) => {
        const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE source = 'one' AND source_id = $1`, [sourceId]);
        const { items, total, withheld, gap } = await matches('', id);
        return { items, total, withheld, people: gap.map((each: Gap) => each.people) };
      }),
    );
    expect(few).toEqual({ items: [], total: 0, withheld: { k: 3, broader: [] }, people: [0] });
    expect(nobody).toEqual(few);
  });

  it('are withheld by what is asked for, also where no evidence of it is kept', async () => {
    const [{ id, evidence }] = await api.database.query(`SELECT id, evidence::text FROM vacancy WHERE source = 'one' AND source_id = '2'`);
    await api.database.query(`UPDATE vacancy SET evidence = '[]' WHERE id = $1`, [id]);
    const { items, total, withheld } = await matches('', id);
    await api.database.query(`UPDATE vacancy SET evidence = $2 WHERE id = $1`, [id, evidence]);
    expect({ items, total, withheld }).toEqual({ items: [], total: 0, withheld: { k: 3, broader: [] } });
  });

  it('are nobody, without a secret, where it asks for nothing', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE source = 'one' AND source_id = '4'`);
    expect(await matches('', id)).toMatchObject({ items: [], total: 0, asks: [], gap: [], withheld: null });
  });

  it('leave a gap: who has each skill in steps of k, what teaches it, and what begins in time', async () => {
    const { gap } = await matches();
    const shown = gap.map(({ concept, weight, openVacancies, people, studies, studiesInTime, next }: Gap) => [
      concept.labels.en,
      weight,
      openVacancies,
      people,
      studies,
      studiesInTime,
      next && [next.names.fi, next.inTime],
    ]);
    expect(shown).toEqual([
      ['metalwork', 'required', 1, 3, 2, 1, ['Hitsaus, lyhyt', true]],
      ['painting', 'required', 1, 0, 1, 0, ['Maalaus', false]],
      ['driving', 'appreciated', 1, 0, 0, 0, null],
      ['first aid', 'appreciated', 1, 0, 1, 1, ['Ensiapu milloin vain', true]],
    ]);
    expect((await matches('offset=1')).gap).toEqual([]);
  });

  it('are found with four statements, and three on a further page', async () => {
    const first = await api.statements(() => matches('limit=2'));
    expect(first).toHaveLength(4);
    const { nextCursor } = await matches('limit=2');
    expect(await api.statements(() => matches(`limit=200&cursor=${nextCursor}`))).toHaveLength(3);
  });

  it('are one entry of the audit log each time, with the vacancy and whom it showed', async () => {
    await matches('municipality=092');
    const [entry] = await api.database.query(`SELECT act, subject_kind, subject_id, detail FROM audit_event ORDER BY id DESC LIMIT 1`);
    expect(entry).toEqual({
      act: 'talent.searched',
      subject_kind: 'vacancy',
      subject_id: String(vacancyId),
      detail: { filters: ['municipality'], withheld: false, people: [1, 2, 6].map(pseudonym) },
    });
  });

  it('do not come back when their consent ends', async () => {
    await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(1)]);
    const page = await matches();
    await api.database.query(`UPDATE talent SET profile_until = 'infinity' WHERE pseudonym = $1`, [pseudonym(1)]);
    expect(numbers(page.items)).not.toContain(1);
    expect(page.total).toBe(6);
  });

  it.each([
    ['/api/vacancies/x/matches', 404],
    ['/api/vacancies/999999/matches', 404],
    [`/api/vacancies/${'9'.repeat(30)}/matches`, 404],
    ['/api/vacancies/1/matches?order=score', 400],
    ['/api/vacancies/1/matches?municipality=Vantaa', 400],
    ['/api/vacancies/1/matches?cursor=x', 400],
    [`/api/vacancies/1/matches?cursor=${Buffer.from('["region-first","1","1"]').toString('base64url')}`, 400],
    ['/api/vacancies/1/matches?skill=1', 400],
  ])('%s is %i', async (path, status) => {
    const { body, headers } = await growth('GET', path);
    expect(body).toMatchObject({ status, traceId: expect.any(String) });
    expect(headers['content-type']).toContain('application/problem+json');
  });
});
