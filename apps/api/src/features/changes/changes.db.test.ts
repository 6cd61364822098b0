import type { CompanyRecord, StudyRecord, VacancyRecord } from '@kasvu/contracts';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../../test-api';
import { code, figures, financial, store, study, vacancy } from '../../test-data';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';
import { alike, type TestFollower, testFollower } from './test-follower';

const id = '0124610-9';
const visiting = (street: string, postCode: string, city: string): CompanyRecord['addresses'][number] => ({
  kind: 'visiting',
  street,
  postCode,
  city: { fi: city, sv: `${city} (sv)` },
  municipalityCode: null,
  country: null,
  freeText: null,
});
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('changes in what is followed', () => {
  let api: TestApi;
  let userId: string;
  let follower: TestFollower;
  beforeAll(async () => {
    api = await startTestApi();
    ({ userId } = await openTestSession(api.app, ['staff']));
    follower = testFollower(api.database, userId);
    await store(api.database, { codes: [code('municipality', '092', 'Vantaa'), code('municipality', '257', 'Kirkkonummi')] });
  });
  afterAll(() => api.close());
  beforeEach(() => follower.startAnew());

  const atFirst: Partial<CompanyRecord> = { name: 'Paja Oy', addresses: [visiting('Ratatie 11', '01300', 'Vantaa')] };
  const companyBecomes = async (changes: Partial<CompanyRecord>) => {
    await follower.read('company', { [id]: company(id, atFirst) });
    await follower.follow('company', id);
    await follower.read('company', { [id]: company(id, { ...atFirst, ...changes }) });
  };

  it.each<[string, Partial<CompanyRecord>, string, object | null, object | null]>([
    ['is renamed', { name: 'Pajakylä Oy' }, 'company.renamed', alike('Paja Oy'), alike('Pajakylä Oy')],
    ['goes bankrupt', { status: 'bankruptcy' }, 'company.status', alike('active'), alike('bankruptcy')],
    ['ceases', { status: 'ceased' }, 'company.status', alike('active'), alike('ceased')],
    [
      'moves, with the municipality where the post office does not say it',
      { addresses: [visiting('Masalantie 5', '02430', 'Masala')], municipalityCode: '257' },
      'company.moved',
      { fi: 'Ratatie 11, 01300 Vantaa', sv: 'Ratatie 11, 01300 Vantaa (sv)', en: 'Ratatie 11, 01300 Vantaa, Vantaa (en)' },
      {
        fi: 'Masalantie 5, 02430 Masala, Kirkkonummi',
        sv: 'Masalantie 5, 02430 Masala (sv), Kirkkonummi (sv)',
        en: 'Masalantie 5, 02430 Masala, Kirkkonummi (en)',
      },
    ],
    [
      'tells no address any more but its municipality',
      { addresses: [], municipalityCode: '257' },
      'company.moved',
      { fi: 'Ratatie 11, 01300 Vantaa', sv: 'Ratatie 11, 01300 Vantaa (sv)', en: 'Ratatie 11, 01300 Vantaa, Vantaa (en)' },
      { fi: 'Kirkkonummi', sv: 'Kirkkonummi (sv)', en: 'Kirkkonummi (en)' },
    ],
  ])('a company %s', async (_what, changes, type, old, now) => {
    await companyBecomes(changes);
    expect(await follower.told()).toEqual([{ type, source: 'reads-company', target: id, what: null, old, new: now }]);
  });

  it('several at once are each told', async () => {
    await companyBecomes({ name: 'Pajakylä Oy', status: 'liquidation' });
    expect((await follower.told()).map(({ type }) => type)).toEqual(['company.renamed', 'company.status']);
  });

  it('are told once, however often it is read, and not of what else changes', async () => {
    await companyBecomes({ name: 'Pajakylä Oy' });
    await follower.read('company', { [id]: company(id, { ...atFirst, name: 'Pajakylä Oy' }) });
    await follower.read('company', { [id]: company(id, { ...atFirst, name: 'Pajakylä Oy', phone: '09 123' }) });
    expect(await follower.told()).toHaveLength(1);
  });

  it('are not told of what nobody follows, nor of what is read for the first time', async () => {
    await follower.follow('company', id);
    await follower.read('company', { [id]: company(id, atFirst), '2646674-9': company('2646674-9') });
    await follower.read('company', { [id]: company(id, atFirst), '2646674-9': company('2646674-9', { name: 'Uusi nimi Oy' }) });
    expect(await follower.told()).toEqual([]);
  });

  it('are not that another source describes the company otherwise', async () => {
    await companyBecomes({});
    await follower.read('company', { [id]: company(id, { name: 'PAJA' }) }, { id: 'better', precedence: 90 });
    await follower.read('company', { [id]: company(id, { name: 'Paja Osakeyhtiö' }) });
    expect(await follower.told()).toEqual([]);
    await follower.read('company', { [id]: company(id, { name: 'PAJA 2' }) }, { id: 'better', precedence: 90 });
    expect(await follower.told()).toMatchObject([{ type: 'company.renamed', source: 'better', old: alike('PAJA'), new: alike('PAJA 2') }]);
  });

  it('are told of what is on a list or in care, too', async () => {
    const other = '2646674-9';
    await follower.read('company', { [id]: company(id), [other]: company(other) });
    await api.database.query(
      `WITH list AS (INSERT INTO favourite_list (owner_id, name) VALUES ($1, 'Pajat') RETURNING id)
       INSERT INTO favourite_list_item (list_id, kind, target, position) SELECT id, 'company', $2, 1 FROM list`,
      [userId, id],
    );
    await api.database.query('INSERT INTO company_manager (business_id, user_id) VALUES ($1, $2)', [other, userId]);
    await follower.read('company', { [id]: company(id, { name: 'Uusi Oy' }), [other]: company(other, { name: 'Toinen Oy' }) });
    expect((await follower.told()).map(({ target }) => target).sort()).toEqual([id, other].sort());
  });

  describe('a financial statement', () => {
    const filed = (year: number, turnover: number | null, before: number | null = null) =>
      financial(id, year, { figures: figures({ turnover }), previous: before === null ? null : figures({ turnover: before }) });
    const year2024 = { [`${id}/2024`]: filed(2024, 800_000) };

    it.each([
      ['with what it says of the year before', filed(2025, 950_000, 810_000), alike('810000'), alike('950000')],
      ['with the turnover held of the year before', filed(2025, 950_000), alike('800000'), alike('950000')],
      ['without a turnover', filed(2025, null), alike('800000'), null],
      ['with none that is too long ago', filed(2026, 950_000), null, alike('950000')],
    ])('is told %s', async (_what, statement, old, now) => {
      await follower.read('financial', year2024);
      await follower.follow('company', id);
      await follower.read('financial', { ...year2024, new: statement });
      const told = { type: 'company.statement', source: 'reads-financial', target: id, what: null, old, new: now };
      expect(await follower.told()).toEqual([told]);
    });

    it('is no news when it is corrected, older than what is held, or the source is read for the first time', async () => {
      await follower.follow('company', id);
      await follower.read('financial', year2024);
      await follower.read('financial', { [`${id}/2024`]: filed(2024, 801_000), [`${id}/2023`]: filed(2023, 700_000) });
      expect(await follower.told()).toEqual([]);
    });
  });

  describe('a vacancy', () => {
    const advertised: Partial<VacancyRecord> = { applicationEndsOn: inDays(20) };
    const becomes = async (record: VacancyRecord | null) => {
      await follower.read('vacancy', { '1': vacancy('Hitsaaja', advertised), '2': vacancy('Kokki') });
      await follower.follow('vacancy', await follower.idOf('vacancy', `source_id = '1'`));
      await follower.read('vacancy', { ...(record ? { '1': record } : {}), '2': vacancy('Kokki', { applicationEndsOn: inDays(3) }) });
    };

    it.each<[string, VacancyRecord | null, string, object | null, object | null]>([
      [
        'has another last day to apply',
        vacancy('Hitsaaja', { applicationEndsOn: inDays(30) }),
        'vacancy.deadline',
        alike(inDays(20)),
        alike(inDays(30)),
      ],
      ['has none any more', vacancy('Hitsaaja'), 'vacancy.deadline', alike(inDays(20)), null],
      ['has another title', vacancy('Levyseppähitsaaja', advertised), 'vacancy.title', { fi: 'Hitsaaja' }, { fi: 'Levyseppähitsaaja' }],
      ['is withdrawn', null, 'vacancy.withdrawn', null, null],
    ])('%s', async (_what, record, type, old, now) => {
      await becomes(record);
      const target = await follower.idOf('vacancy', `source_id = '1'`);
      expect(await follower.told()).toEqual([{ type, source: 'reads-vacancy', target, what: null, old, new: now }]);
    });

    it('is not withdrawn while another source has it, nor when it had ended', async () => {
      const records = { '1': vacancy('Hitsaaja', advertised), ended: vacancy('Kokki', { applicationEndsOn: inDays(-3) }) };
      await follower.read('vacancy', records);
      await follower.read('vacancy', { a: vacancy('Hitsaaja', advertised) }, { id: 'other-source' });
      await follower.follow('vacancy', await follower.idOf('vacancy', `source_id = '1'`));
      await follower.follow('vacancy', await follower.idOf('vacancy', `source_id = 'ended'`));
      await follower.read('vacancy', {});
      expect(await follower.told()).toEqual([]);
      await follower.read('vacancy', {}, { id: 'other-source' });
      expect(await follower.told()).toMatchObject([{ type: 'vacancy.withdrawn', source: 'other-source' }]);
    });

    it.each([
      ['first', ['reads-vacancy', 'other-source']],
      ['last', ['other-source', 'reads-vacancy']],
    ])('of several sources tells of the new last day once, also when what stands for it is read %s', async (_when, order) => {
      const until = async (day: string) => {
        for (const id of order) await follower.read('vacancy', { a: vacancy('Hitsaaja', { applicationEndsOn: day }) }, { id });
      };
      await until(inDays(20));
      await follower.follow('vacancy', await follower.idOf('vacancy', 'part_of IS NULL'));
      await until(inDays(40));
      expect(await follower.told()).toMatchObject([{ type: 'vacancy.deadline', new: alike(inDays(40)) }]);
      expect(await follower.idOf('vacancy', 'part_of IS NULL')).toBe((await follower.told())[0]?.target);
    });
  });

  describe('a study', () => {
    const starts = (start: Partial<NonNullable<StudyRecord['start']>>): StudyRecord['start'] => ({
      on: null,
      year: null,
      term: null,
      continuous: false,
      ...start,
    });
    const period = (first: number, last: number) => ({
      startsAt: `${inDays(first)}T06:00:00.000Z`,
      endsAt: `${inDays(last)}T12:00:00.000Z`,
    });
    const atFirstStudy: Partial<StudyRecord> = {
      start: starts({ year: 2027, term: 'autumn' }),
      applicationPeriods: [period(-60, -30), period(10, 20)],
      seats: 20,
    };
    const days = (first: number, last: number) => `${inDays(first)}/${inDays(last)}`;

    it.each<[string, Partial<StudyRecord> | null, string, object | null, object | null]>([
      ['starts on a day', { start: starts({ on: '2027-08-16' }) }, 'study.start', alike('2027-autumn'), alike('2027-08-16')],
      ['starts at any time', { start: starts({ continuous: true }) }, 'study.start', alike('2027-autumn'), alike('continuous')],
      ['no longer says when it starts', { start: null }, 'study.start', alike('2027-autumn'), null],
      [
        'can be applied for longer',
        { applicationPeriods: [period(-60, -29), period(10, 25)] },
        'study.application',
        alike(days(10, 20)),
        alike(days(10, 25)),
      ],
      ['can be applied for at any time', { continuousApplication: true }, 'study.application', alike(days(10, 20)), alike('continuous')],
      ['can be applied for no more', { applicationPeriods: [] }, 'study.application', alike(days(10, 20)), null],
      ['has more seats', { seats: 24 }, 'study.seats', alike('20'), alike('24')],
      ['has no seats left to give', { seats: 0 }, 'study.seats', alike('20'), alike('0')],
      ['is withdrawn', null, 'study.withdrawn', null, null],
    ])('%s', async (_what, changes, type, old, now) => {
      await follower.read('study', { '1': study('Hitsaus', atFirstStudy) });
      const target = await follower.idOf('study', 'true');
      await follower.follow('study', target);
      await follower.read('study', changes ? { '1': study('Hitsaus', { ...atFirstStudy, ...changes }) } : {});
      expect(await follower.told()).toEqual([{ type, source: 'reads-study', target, what: null, old, new: now }]);
    });

    describe('tells of its seats', () => {
      const followed = async (seats: number | null) => {
        await follower.read('study', { '1': study('Hitsaus', { seats }) });
        await follower.follow('study', await follower.idOf('study', 'true'));
      };

      it('for the first time, and no more', async () => {
        await followed(null);
        await follower.read('study', { '1': study('Hitsaus', { seats: 24 }) });
        await follower.read('study', { '1': study('Hitsaus') });
        expect(await follower.told()).toMatchObject([{ type: 'study.seats', old: null, new: alike('24') }]);
      });

      it('for the first time, as no news when it is held from before seats were taken, and later as news', async () => {
        await followed(null);
        await api.database.query(`UPDATE study SET first_seen_at = 'epoch'`);
        await follower.read('study', { '1': study('Hitsaus', { seats: 24 }) });
        expect(await follower.told()).toEqual([]);
        await follower.read('study', { '1': study('Hitsaus', { seats: 25 }) });
        expect(await follower.told()).toMatchObject([{ type: 'study.seats', old: alike('24'), new: alike('25') }]);
      });
    });
  });

  it('are not told of a page that is cut off before its end, and once when it is read again', async () => {
    await follower.read('company', { [id]: company(id, atFirst) });
    await follower.follow('company', id);
    const renamed = () => follower.read('company', { [id]: company(id, { ...atFirst, name: 'Pajakylä Oy' }) });
    const other = new Client((api.database.options as { url: string }).url);
    await other.connect();
    try {
      // The ledger is written last in the page's transaction.
      await other.query('BEGIN');
      await other.query('SELECT FROM source_record FOR UPDATE');
      const reading = expect(renamed()).rejects.toThrow();
      await terminateWaiting(api.database);
      await reading;
      await other.query('ROLLBACK');
    } finally {
      await other.end();
    }
    expect(await follower.told()).toEqual([]);
    await renamed();
    expect(await follower.told()).toMatchObject([{ type: 'company.renamed' }]);
  });
});

/** Ends the connection that waits for a lock, as when its process is killed. */
async function terminateWaiting(database: DataSource): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const rows: unknown[] = await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO source_record%'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nothing waited for a lock');
}
