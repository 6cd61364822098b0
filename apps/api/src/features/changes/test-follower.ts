import type { ChangeEvent, FavouriteKind, RecordKind, RecordOfKind } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import type { DataSource } from 'typeorm';
import { testPeople } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from '../sync/read-source';
import { testSource } from '../sync/test-source';

type Told = Pick<ChangeEvent, 'type' | 'source'> & { target: string; what: string | null; old: unknown; new: unknown };

/** For tests: a user who follows things, the sources that tell of them, and what was noticed. */
export function testFollower(database: DataSource, userId: string) {
  const vocabulary = new SkillVocabulary(database, createMorphology());
  return {
    follow: (kind: FavouriteKind, target: string | number) =>
      database.query('INSERT INTO favourite (user_id, kind, target) VALUES ($1, $2, $3)', [userId, kind, String(target)]),

    /** Reads a source as the scheduler does; it has now just these records, by their keys there. */
    async read<Kind extends RecordKind>(
      kind: Kind,
      records: Record<string, RecordOfKind[Kind]>,
      more: { id?: string; precedence?: number } = {},
    ) {
      const page = Object.entries(records).map(([sourceId, data]) => ({ kind, sourceId, sourceUrl: null, data }));
      const source = testSource(() => [{ records: page as never, rejected: [], cursor: null, total: null, unknownFields: {} }], {
        id: `reads-${kind}`,
        kinds: [kind],
        expected: { min: 0, max: 1000, maxWithdrawnShare: 1 },
        ...more,
      });
      const run = await readSource(database, vocabulary, source, {
        signal: new AbortController().signal,
        environment: {},
        people: testPeople,
      });
      if (run.status !== 'succeeded') throw new Error(run.error?.message);
    },

    told: (): Promise<Told[]> =>
      database.query(`SELECT type, source, target, what_target AS what, old_value AS old, new_value AS new FROM change_event ORDER BY id`),

    idOf: async (table: 'vacancy' | 'study' | 'skill' | 'occupation', condition: string): Promise<string> => {
      const rows: { id: string }[] = await database.query(`SELECT id::text AS id FROM ${table} WHERE ${condition}`);
      if (rows.length !== 1) throw new Error(`${rows.length} rows of ${table} where ${condition}`);
      return rows[0]?.id ?? '';
    },

    /** Everything is as if no source had ever been read and nothing were followed. */
    startAnew: () =>
      database.query(
        'TRUNCATE change_event, favourite, favourite_list, company_manager, company, company_financial, vacancy, study, source_record, sync_run CASCADE',
      ),
  };
}
export type TestFollower = ReturnType<typeof testFollower>;

/** For tests: a value that reads alike in every language. */
export const alike = (value: string) => ({ fi: value, sv: value, en: value });
