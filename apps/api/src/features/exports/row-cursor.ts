import type { EventEmitter } from 'node:events';
import type { DataSource, QueryRunner } from 'typeorm';

/** What the first row of `everyRowSql` says. */
export interface Opening {
  /** How many the filter finds. */
  found: number;
  /** How many rows follow. */
  rows: number;
  /** What they are known by, where asked for. */
  keys: string[] | null;
}

/** So many rows are in memory at once. */
const fetchedAtOnce = 100;

/** The rows of a list as they are at one moment, on a connection of their own that is held until `close`. */
export class RowCursor {
  private fetching: Promise<unknown> = Promise.resolve();
  private whenLost: ((error: Error) => void) | undefined;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly connection: EventEmitter,
    readonly opening: Opening,
  ) {}

  /** Opens what `everyRowSql` asks. Whoever does not fetch for a minute has lost it, so that a reader who is gone holds nothing. */
  static async open(database: DataSource, { sql, parameters }: { sql: string; parameters: unknown[] }): Promise<RowCursor> {
    const runner = database.createQueryRunner();
    try {
      const connection: EventEmitter = await runner.connect();
      await runner.startTransaction('REPEATABLE READ');
      await runner.query(`SET TRANSACTION READ ONLY; SET LOCAL idle_in_transaction_session_timeout = '60s'`);
      await runner.query(`DECLARE exported NO SCROLL CURSOR FOR ${sql}`, parameters);
      const [opening]: [Opening] = await runner.query('FETCH 1 FROM exported');
      return new RowCursor(runner, connection, opening);
    } catch (error) {
      await end(runner);
      throw error;
    }
  }

  /** What is done as soon as the connection breaks, also while nobody fetches. */
  onLost(tell: (error: Error) => void): void {
    this.whenLost = tell;
    this.connection.once('error', tell);
  }

  async *batches(): AsyncGenerator<unknown[]> {
    for (;;) {
      const fetching: Promise<{ item: unknown }[]> = this.runner.query(`FETCH ${fetchedAtOnce} FROM exported`);
      this.fetching = fetching;
      const rows = await fetching;
      if (rows.length === 0) return;
      yield rows.map(({ item }) => item);
    }
  }

  async close(): Promise<void> {
    if (this.whenLost) this.connection.off('error', this.whenLost);
    await this.fetching.catch(() => undefined); // whoever fetched was told
    await end(this.runner);
  }
}

/** Gives the connection back. One on which nothing can be ended any more is broken, and the pool drops it by itself. */
async function end(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
  await runner.release();
}
