import type { Page } from '@kasvu/adapter-kit';
import type { SkillRecord } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, skillsOf, store, talent, testPeople } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from '../sync/read-source';
import { testSource } from '../sync/test-source';
import { measureSkillSupplySql } from './skill-supply.sql';

const under = (broader: string, record: SkillRecord): SkillRecord => ({ ...record, broaderUris: [`urn:kasvu:skill:${broader}`] });
const welder = { uri: 'urn:kasvu:occupation:welder', origin: 'stated' as const };

/** Three generations of skills, and an occupation. */
const vocabulary = {
  skills: [
    skill('metalwork', 'metallityö', 'metallarbete', 'metalwork'),
    under('metalwork', skill('welding', 'hitsaus', 'svetsning', 'welding')),
    under('welding', skill('mig', 'MIG-hitsaus', 'MIG-svetsning', 'MIG welding')),
    under('welding', skill('tig', 'TIG-hitsaus', 'TIG-svetsning', 'TIG welding')),
  ],
  occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
};

describe('how many people have a skill, month by month', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, vocabulary);
  });
  afterAll(() => api.close());
  beforeEach(() => api.database.query('TRUNCATE skill_supply'));

  const people = (skills: string[][]) =>
    store(api.database, {
      talent: skills.map((slugs, index) =>
        talent(index + 1, { skills: skillsOf(...slugs), occupations: slugs.includes('mig') ? [welder] : [] }),
      ),
    });
  const measure = () => api.database.query(measureSkillSupplySql);
  /** Of this month, or of so many months before: people, and people with the narrower ones counted, by the end of the URI. */
  const supply = async (monthsAgo = 0): Promise<Record<string, [number, number]>> => {
    const rows: { name: string; people: number; wide: number }[] = await api.database.query(
      `SELECT split_part(c.uri, ':', 4) AS name, people, people_with_narrower AS wide
         FROM skill_supply JOIN (SELECT id, uri FROM skill UNION ALL SELECT id, uri FROM occupation) c ON c.id = concept_id
        WHERE month = date_trunc('month', now() AT TIME ZONE 'Europe/Helsinki') - make_interval(months => $1) ORDER BY 1`,
      [monthsAgo],
    );
    return Object.fromEntries(rows.map(({ name, people, wide }) => [name, [people, wide]]));
  };

  it('counts each person once for a skill, and once for each wider one however many of its narrower ones they have', async () => {
    await people([['mig', 'tig'], ['mig'], ['welding'], ['metalwork', 'welding', 'tig'], []]);
    await measure();
    expect(await supply()).toEqual({ metalwork: [1, 4], welding: [2, 4], mig: [2, 2], tig: [2, 2], welder: [2, 2] });
  });

  it('counts nobody without a consent that holds today', async () => {
    const over = { profile: { until: '2020-01-01', purpose: 'employment-services' as const }, employer: null, identity: null };
    const skills = skillsOf('mig');
    await store(api.database, { talent: [talent(1, { skills, consents: over }), talent(2, { skills })] });
    await measure();
    expect(await supply()).toMatchObject({ mig: [1, 1], metalwork: [0, 1] });
  });

  it('replaces the numbers of the month when measured again, with 0 for what nobody has any more', async () => {
    await people([['mig'], ['tig']]);
    await measure();
    await people([['tig']]);
    await measure();
    expect(await supply()).toEqual({ metalwork: [0, 1], welding: [0, 1], mig: [0, 0], tig: [1, 1], welder: [0, 0] });
  });

  it('leaves earlier months as they were, and says 0 once more of what somebody had the month before', async () => {
    await people([['mig']]);
    await measure();
    await api.database.query(`UPDATE skill_supply SET month = month - interval '1 month'`);
    await people([['tig']]);
    await measure();
    expect(await supply(1)).toEqual({ metalwork: [0, 1], welding: [0, 1], mig: [1, 1], welder: [1, 1] });
    expect(await supply()).toEqual({ metalwork: [0, 1], welding: [0, 1], mig: [0, 0], tig: [1, 1], welder: [0, 0] });
    await api.database.query(`UPDATE skill_supply SET month = month - interval '1 month'`);
    await measure();
    expect(Object.keys(await supply())).toEqual(['metalwork', 'tig', 'welding']);
  });

  it('ends where a vocabulary says that two skills are wider than each other', async () => {
    await api.database.query(`UPDATE skill SET broader_uris = '{urn:kasvu:skill:mig}' WHERE uri LIKE '%:metalwork'`);
    await people([['mig']]);
    await measure();
    expect(await supply()).toMatchObject({ metalwork: [0, 1], welding: [0, 1], mig: [1, 1] });
    await api.database.query(`UPDATE skill SET broader_uris = '{}' WHERE uri LIKE '%:metalwork'`);
  });

  it.each([
    ['people', 'talent', true],
    ['companies', 'company', false],
  ] as const)('is counted at the end of a reading of %s (%s): %s', async (_what, kind, counted) => {
    await people([['mig']]);
    const records = [{ kind: 'talent' as const, sourceId: pseudonym(9), sourceUrl: null, data: talent(9, { skills: skillsOf('mig') }) }];
    const page: Page = { records: kind === 'talent' ? records : [], rejected: [], cursor: null, total: null, unknownFields: {} };
    const source = testSource(() => [page], { id: `reads-${kind}`, kinds: [kind], expected: { min: 0, max: 9, maxWithdrawnShare: 1 } });
    const options = { signal: new AbortController().signal, environment: {}, people: testPeople };
    await readSource(api.database, new SkillVocabulary(api.database, createMorphology()), source, options);
    expect('mig' in (await supply())).toBe(counted);
  });
});
