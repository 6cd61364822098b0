import type { DataSource } from 'typeorm';

/** Whether the source was read through within the last `hours`. */
export async function isFresh(database: DataSource, source: string, hours: number): Promise<boolean> {
  const [row] = await database.query(
    `SELECT EXISTS (SELECT FROM sync_run WHERE source = $1 AND status = 'succeeded' AND finished_at > now() - make_interval(secs => $2)) AS fresh`,
    [source, hours * 3600],
  );
  return row.fresh;
}
