import pg from 'pg';
import { type Ask, askDatabase, type Comparison } from './comparisons.ts';
import { comparePair, timeAlone, type Timing } from './timing.ts';

interface Setting {
  /** A way to ask that nobody has used yet. */
  ask: () => Promise<Ask>;
  databaseUrl: string;
  rounds: number;
  /** How many clients ask at once, each in turn. */
  clientCounts: readonly number[];
}

/** Measures each figure with so many clients, and prints a line for each. */
export async function printFigures(figures: readonly Comparison[], { ask, databaseUrl, rounds, clientCounts }: Setting): Promise<void> {
  console.log(`\n${rounds} rounds each, API and plain SQL in turn; milliseconds\n`);
  printLine('figure', ['clients', 'API p50', 'API p95', 'SQL p50', 'SQL p95', 'ratio p50']);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', () => undefined); // idle when the server ends at a signal; a question that fails tells by itself
  try {
    for (const { name, path, sql } of figures)
      for (const clients of clientCounts) {
        const get = await ask();
        const api = () => get(path);
        const timed: { subject: Timing; base?: Timing } = sql
          ? await comparePair(api, askDatabase(pool, sql), rounds, clients)
          : { subject: await timeAlone(api, rounds, clients) };
        const { subject, base } = timed;
        const cells = [subject.p50, subject.p95, ...(base ? [base.p50, base.p95] : [])].map((ms) => ms.toFixed(1));
        printLine(name, [String(clients), ...cells, ...(base ? [(subject.p50 / base.p50).toFixed(2)] : [])]);
      }
  } finally {
    await pool.end();
  }
}

const printLine = (name: string, cells: readonly string[]) =>
  console.log(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(10)).join('')}`);
