import type { Gap, MatchedVacancy } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { pseudonym } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { city } from './test-city';

describe('the vacancies for a person', () => {
  let api: TestApi;
  let growth: Requester;

  beforeAll(async () => {
    api = await startTestApi({ KASVU_SMALL_GROUP: '3' });
    await city(api.database);
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
  });
  afterAll(() => api.close());

  const matches = async (person: number, query = '') => (await growth('GET', `/api/talent/${pseudonym(person)}/matches?${query}`)).body;
  const titles = (items: MatchedVacancy[]) => items.map(({ title }) => title.fi);

  it('are the open ones that ask for something they have, each vacancy once whatever its sources', async () => {
    const page = await matches(2);
    expect(page).toMatchObject({ total: 1, nextCursor: null, order: 'required-first' });
    expect(titles(page.items)).toEqual(['Tekijä']);
    expect(page.items[0]).toMatchObject({
      municipalities: [{ fi: 'Vantaa' }],
      sources: [{ source: 'one' }, { source: 'other' }],
      comparison: {
        required: { has: [{ labels: { en: 'metalwork' } }, { labels: { en: 'painting' } }], claimed: [], lacks: [] },
        appreciated: { lacks: [{ labels: { en: 'driving' } }, { labels: { en: 'first aid' } }] },
        occupation: null,
        region: 'would-work',
      },
    });
  });

  it.each([
    [3, 'what is claimed', { required: { claimed: [{ labels: { en: 'metalwork' } }] } }],
    [1, 'a narrower skill', { required: { has: [{ labels: { en: 'metalwork' }, by: { labels: { en: 'welding' } } }, { by: null }] } }],
    [6, 'an occupation', { occupation: { labels: { en: 'welder' } } }],
    [4, 'what its occupation lets one suppose', { appreciated: { has: [{ labels: { en: 'first aid' } }] } }],
  ])('are found for person %i by %s', async (person, _by, comparison) => {
    const { items } = await matches(person);
    expect(items).toMatchObject([{ comparison }]);
  });

  it('are none for who has nothing that is asked for', async () => {
    await api.database.query(`UPDATE vacancy SET withdrawn_at = now() WHERE source = 'one' AND source_id = '2'`);
    expect(await matches(8)).toMatchObject({ items: [], total: 0, gap: [] });
    await api.database.query(`UPDATE vacancy SET withdrawn_at = NULL WHERE source = 'one' AND source_id = '2'`);
    expect(titles((await matches(8)).items)).toEqual(['Lainoppinut']);
  });

  it('leave a gap: what they require and the person lacks', async () => {
    const shown = (await matches(6)).gap.map(({ concept, weight, openVacancies, people, studiesInTime }: Gap) => [
      concept.labels.en,
      weight,
      openVacancies,
      people,
      studiesInTime,
    ]);
    expect(shown).toEqual([
      ['metalwork', 'required', 1, 3, 1],
      ['painting', 'required', 1, 0, 0],
    ]);
    expect((await matches(6, 'offset=1')).gap).toEqual([]);
  });

  it('are found with four statements, and three on a further page', async () => {
    expect(await api.statements(() => matches(1))).toHaveLength(4);
    expect(await api.statements(() => matches(1, 'offset=1'))).toHaveLength(3);
  });

  it('are one entry of the audit log each time', async () => {
    const before = await api.database.query('SELECT max(id) AS id FROM audit_event');
    await matches(1);
    const entries = await api.database.query('SELECT act, subject_kind, subject_id FROM audit_event WHERE id > $1', [before[0].id]);
    expect(entries).toEqual([{ act: 'talent.viewed', subject_kind: 'talent', subject_id: pseudonym(1) }]);
  });

  it('are not told of somebody whose consent ended', async () => {
    await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(7)]);
    expect(await matches(7)).toMatchObject({ status: 404 });
  });

  it.each([
    ['/api/talent/x/matches', 404],
    [`/api/talent/${pseudonym(99)}/matches`, 404],
    [`/api/talent/${pseudonym(1)}/matches?order=score`, 400],
    [`/api/talent/${pseudonym(1)}/matches?cursor=x`, 400],
    [`/api/talent/${pseudonym(1)}/matches?municipality=092`, 400],
  ])('%s is %i', async (path, status) => {
    const { body, headers } = await growth('GET', path);
    expect(body).toMatchObject({ status });
    expect(headers['content-type']).toContain('application/problem+json');
  });
});
