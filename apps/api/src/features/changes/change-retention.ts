import type { DataSource } from 'typeorm';

/** So long a change is kept, so long what a user has put aside stays so, and so long there are the digests that told of it. */
export const changeRetentionDays = 180;

const tooOld = { change_event: 'at', dismissal: 'dismissed_at', digest: 'made_at' } as const;

/** How many rows of a table are too old. */
const countSql = (table: keyof typeof tooOld) =>
  `SELECT count(*)::int AS rows FROM ${table} WHERE ${tooOld[table]} < now() - make_interval(days => $1)`;
const deleteSql = (table: keyof typeof tooOld) => `DELETE FROM ${table} WHERE ${tooOld[table]} < now() - make_interval(days => $1)`;

interface Purged {
  changes: number;
  dismissals: number;
  digests: number;
}

/** Deletes what is past its time. @returns how many of each were, or in a dry run would be, deleted */
export function purgeChanges(database: DataSource, { dryRun }: { dryRun: boolean }): Promise<Purged> {
  return database.transaction(async (manager) => {
    const purge = async (table: keyof typeof tooOld): Promise<number> => {
      if (dryRun) return (await manager.query(countSql(table), [changeRetentionDays]))[0].rows;
      const [, deleted]: [unknown, number] = await manager.query(deleteSql(table), [changeRetentionDays]);
      return deleted;
    };
    return { changes: await purge('change_event'), dismissals: await purge('dismissal'), digests: await purge('digest') };
  });
}
