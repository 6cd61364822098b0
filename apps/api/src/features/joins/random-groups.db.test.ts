import type { VacancyListItem, VacancyRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { vacancy } from '../../test-data';
import { readVacancies } from '../../test-vacancies';
import { alikeSql } from './vacancy-groups.sql';

type Sources = Record<string, Record<string, VacancyRecord>>;

/** Vacancies drawn from so few titles, employers, places and days that many are alike; the same for the same seed. */
function randomSources(seed: number): Sources {
  let state = seed;
  const pick = <T>(options: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return options[(state >>> 16) % options.length] as T;
  };
  const random = () =>
    vacancy('', {
      title: pick<VacancyRecord['title']>([{ fi: 'Kokki' }, { sv: 'Kock' }, { fi: 'kokki', sv: 'Kock' }]),
      ...pick([
        { employerName: 'Keittiö Oy', employerBusinessId: null },
        { employerName: 'KEITTIÖ', employerBusinessId: '0124610-9' },
        { employerName: 'Köket Ab', employerBusinessId: '0124610-9' },
        { employerName: 'Keittiö Oy', employerBusinessId: '2646674-9' },
      ]),
      municipalityCodes: pick([[], ['092'], ['091', '092'], ['091']]),
      applicationEndsOn: pick([null, '2099-01-31']),
    });
  return Object.fromEntries(
    ['first', 'other', 'third'].map((id) => [id, Object.fromEntries([0, 1, 2, 3, 4, 5].map((n) => [`${id} ${n}`, random()]))]),
  );
}

const backwards = <T>(record: Record<string, T>): [string, T][] => Object.entries(record).reverse();

describe('random vacancies of three sources', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  /** Reads the sources into an empty database and gives the groups the list shows, by keys at the sources. */
  async function groupsOf(sources: Sources): Promise<string[]> {
    await api.database.query('TRUNCATE vacancy, source_record, sync_run CASCADE');
    await readVacancies(api.database, sources);
    const { items, total }: { items: VacancyListItem[]; total: number } = (await api.get('/api/vacancies?limit=100')).body;
    expect(items).toHaveLength(total);
    const keys: { id: string; key: string }[] = await api.database.query('SELECT id::text AS id, source_id AS key FROM vacancy');
    const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
    return items.map((item) => item.sources.map(({ id }) => keyOf.get(id)).join(', ')).sort();
  }

  it.each([1, 2, 3, 4, 5, 6])('are each in one group, whatever the order they are read in (seed %i)', async (seed) => {
    const sources = randomSources(seed);
    const groups = await groupsOf(sources);
    expect(groups.join(', ').split(', ').sort()).toEqual(Object.values(sources).flatMap(Object.keys).sort());
    const reversed = Object.fromEntries(backwards(sources).map(([id, records]) => [id, Object.fromEntries(backwards(records))]));
    expect(await groupsOf(reversed)).toEqual(groups);
  });

  it.each([7, 8, 9])('are alike exactly when the rule says so (seed %i)', async (seed) => {
    const sources = randomSources(seed);
    await groupsOf(sources);
    const records = Object.entries(sources).flatMap(([source, ofSource]) =>
      Object.entries(ofSource).map(([key, data]) => ({ source, key, data })),
    );
    const expected = records.flatMap((a) =>
      records.filter((b) => a.source < b.source && isAlike(a.data, b.data)).map((b) => `${a.key} = ${b.key}`),
    );
    const found: { pair: string }[] = await api.database.query(
      `SELECT a.source_id || ' = ' || b.source_id AS pair FROM (${alikeSql}) alike JOIN vacancy a ON a.id = alike.a JOIN vacancy b ON b.id = alike.b`,
    );
    expect(found.map(({ pair }) => pair).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(0);
  });
});

/** The rule in other words than the SQL's, for these employers and titles. */
function isAlike(a: VacancyRecord, b: VacancyRecord): boolean {
  const titles = (record: VacancyRecord) => Object.values(record.title).map((title) => title.toLowerCase());
  const ids = [a.employerBusinessId, b.employerBusinessId];
  const sameName = [a, b].every(({ employerName }) => /keittiö/i.test(employerName)) || a.employerName === b.employerName;
  const sameEmployer = ids.includes(null) ? sameName : ids[0] === ids[1];
  const samePlace =
    a.municipalityCodes.length === 0
      ? b.municipalityCodes.length === 0
      : a.municipalityCodes.some((code) => b.municipalityCodes.includes(code));
  return titles(a).some((title) => titles(b).includes(title)) && sameEmployer && samePlace && a.applicationEndsOn === b.applicationEndsOn;
}
