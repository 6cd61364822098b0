import { startTestApi, type TestApi } from '../../test-api';
import { occupation, skill, store, study, vacancy } from '../../test-data';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';
import { type TestFollower, testFollower } from './test-follower';

const id = '0124610-9';

describe('what is new for what is followed', () => {
  let api: TestApi;
  let follower: TestFollower;
  let concepts: Record<'metalwork' | 'welding' | 'welder', string>;
  beforeAll(async () => {
    api = await startTestApi();
    follower = testFollower(api.database, (await openTestSession(api.app, ['staff'])).userId);
    await store(api.database, {
      skills: [
        skill('metalwork', 'metallityö', 'metallarbete', 'metal work'),
        { ...skill('welding', 'hitsaus', 'svetsning', 'welding'), broaderUris: ['urn:kasvu:skill:metalwork'] },
      ],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
    });
    const idOf = (table: 'skill' | 'occupation', slug: string) => follower.idOf(table, `uri = 'urn:kasvu:${table}:${slug}'`);
    concepts = {
      metalwork: await idOf('skill', 'metalwork'),
      welding: await idOf('skill', 'welding'),
      welder: await idOf('occupation', 'welder'),
    };
  });
  afterAll(() => api.close());
  beforeEach(() => follower.startAnew());

  const old = { old: vacancy('Kokki', { employerBusinessId: null, employerName: 'Keittiö Oy' }) };
  const idOfVacancy = (key: string) => follower.idOf('vacancy', `source_id = '${key}'`);
  const summary = async () => (await follower.told()).map(({ type, target, what }) => [type, target, what]);

  it('is a vacancy of a followed company, once', async () => {
    await follower.read('vacancy', old);
    await follower.follow('company', id);
    const records = { ...old, new: vacancy('Kokki') };
    await follower.read('vacancy', records);
    expect(await follower.told()).toEqual([
      { type: 'company.vacancy', source: 'reads-vacancy', target: id, what: await idOfVacancy('new'), old: null, new: null },
    ]);
    await follower.read('vacancy', records);
    await follower.read('vacancy', { ...old, new: vacancy('Kokki', { positions: 2 }) });
    expect(await follower.told()).toHaveLength(1);
  });

  it('is a vacancy whose employer is found to be the company by its name', async () => {
    await follower.read('company', { [id]: company(id, { name: 'Paja Oy' }) });
    await follower.read('vacancy', old);
    await follower.follow('company', id);
    await follower.read('vacancy', { ...old, new: vacancy('Kokki', { employerBusinessId: null, employerName: 'Paja Oy' }) });
    expect(await summary()).toEqual([['company.vacancy', id, await idOfVacancy('new')]]);
  });

  it('is a vacancy of several sources once, when the first of them tells of it', async () => {
    await follower.follow('company', id);
    const sources = ['reads-vacancy', 'other-source'];
    const open = { applicationEndsOn: '2099-01-31' };
    for (const source of sources) await follower.read('vacancy', old, { id: source });
    for (const source of sources) await follower.read('vacancy', { ...old, new: vacancy('Hitsaaja', open) }, { id: source });
    expect(await summary()).toMatchObject([['company.vacancy', id, expect.any(String)]]);
    expect(await follower.told()).toMatchObject([{ source: 'reads-vacancy' }]);
  });

  it('is not what comes with the first reading of a source, what was there before it was followed, or what has ended', async () => {
    await follower.follow('company', id);
    await follower.read('vacancy', { first: vacancy('Kokki') });
    await follower.read('vacancy', { first: vacancy('Kokki'), ended: vacancy('Kokki', { applicationEndsOn: '2020-01-01' }) });
    expect(await summary()).toEqual([]);
    await follower.read('vacancy', { first: vacancy('Kokki'), second: vacancy('Hitsaaja', { employerBusinessId: '2646674-9' }) });
    await follower.follow('company', '2646674-9');
    await follower.read('vacancy', { first: vacancy('Kokki'), second: vacancy('Hitsaaja', { employerBusinessId: '2646674-9' }) });
    expect(await summary()).toEqual([]);
  });

  it('is told by the next reading when the process ended before it was', async () => {
    await follower.read('vacancy', old);
    await follower.follow('company', id);
    await follower.read('vacancy', { ...old, new: vacancy('Kokki') });
    await api.database.query('DELETE FROM change_event');
    await follower.read('company', { [id]: company(id) });
    expect(await summary()).toEqual([['company.vacancy', id, await idOfVacancy('new')]]);
    await api.database.query('DELETE FROM change_event');
    await follower.read('vacancy', { ...old, new: vacancy('Kokki') });
    expect(await summary()).toEqual([['company.vacancy', id, await idOfVacancy('new')]]);
  });

  it.each(['welding', 'metalwork', 'welder'] as const)('is a vacancy for %s, by itself or by what is narrower', async (followed) => {
    await follower.read('vacancy', old);
    await follower.follow('skill', concepts[followed]);
    const uris = followed === 'welder' ? { occupationUris: ['urn:kasvu:occupation:welder'] } : { skillUris: ['urn:kasvu:skill:welding'] };
    await follower.read('vacancy', { ...old, new: vacancy('Työntekijä', uris) });
    expect(await summary()).toEqual([['skill.vacancy', concepts[followed], await idOfVacancy('new')]]);
  });

  it('is a study for a followed skill, once', async () => {
    const before = { old: study('Kokki') };
    await follower.read('study', before);
    await follower.follow('skill', concepts.metalwork);
    const records = { ...before, new: study('Hitsaus', { outcomes: { fi: 'Osaat hitsauksen.' } }) };
    await follower.read('study', records);
    await follower.read('study', records);
    expect(await summary()).toEqual([['skill.study', concepts.metalwork, await follower.idOf('study', `source_id = 'new'`)]]);
  });

  it('is not what nobody follows', async () => {
    await follower.read('vacancy', old);
    await follower.read('study', {});
    await follower.read('vacancy', { ...old, new: vacancy('Hitsaaja') });
    await follower.read('study', { new: study('Hitsaus') });
    expect(await summary()).toEqual([]);
  });
});
