import { readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

interface Setting {
  apiUrl: string;
  key: string;
  /** Of the API. */
  pid: number;
  databaseUrl: string;
}

/** Lists with the plain columns behind them: what PostgreSQL alone takes to give their rows away. */
const lists: Record<string, string> = {
  vacancies: `SELECT t.id, t.title, t.employer_name, t.municipality_codes, t.application_ends_on, t.published_at, t.evidence FROM vacancy t
               WHERE t.withdrawn_at IS NULL AND t.part_of IS NULL ORDER BY t.open_until, t.id`,
  talent: `SELECT t.pseudonym, t.availability, t.municipality_code, t.skills, t.occupations, t.languages, t.educations, t.experience_years
             FROM talent t WHERE t.profile_until >= current_date ORDER BY t.id DESC`,
};

/** Prints how long each list takes as a file, beside COPY of its columns, and the most memory the API held meanwhile. */
export async function printExports({ apiUrl, key, pid, databaseUrl }: Setting): Promise<void> {
  const cells = ['rows', 'MB', 'seconds', 'COPY s', 'ratio', 'MB before', 'MB at most'];
  console.log(`\n${'export'.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  for (const [list, sql] of Object.entries(lists)) {
    const copy = await timed(() => copied(databaseUrl, sql));
    for (const format of ['csv', 'xlsx']) {
      const before = memoryOf(pid, 'VmRSS');
      writeFileSync(`/proc/${pid}/clear_refs`, '5'); // the peak is counted from here
      let [rows, bytes] = [0, 0];
      const seconds = await timed(async () => {
        const answer = await fetch(`${apiUrl}/api/exports/${list}?format=${format}`, { headers: { authorization: `Bearer ${key}` } });
        if (!answer.ok || !answer.body) throw new Error(`The export of ${list} answered ${answer.status}`);
        rows = Number(answer.headers.get('x-row-count'));
        for await (const chunk of answer.body) bytes += chunk.length;
      });
      const figures = [
        rows.toLocaleString('en'),
        (bytes / 1e6).toFixed(1),
        seconds.toFixed(1),
        copy.toFixed(1),
        (seconds / copy).toFixed(1),
        before.toFixed(0),
        memoryOf(pid, 'VmHWM').toFixed(0),
      ];
      console.log(`${`${list}, ${format}`.padEnd(30)}${figures.map((figure) => figure.padStart(12)).join('')}`);
    }
  }
}

async function copied(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(client.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT csv)`)), nowhere);
  } finally {
    await client.end();
  }
}

/** Seconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Megabytes that Linux says of a process: resident now (VmRSS) or at most (VmHWM). */
function memoryOf(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${figure}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
