import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase, startEmbeddedPostgres } from '../../embedded-postgres/src/index.ts';
import { comparisons } from './comparisons.ts';
import { prepareData } from './data.ts';
import { createApiKey, startApi } from './processes.ts';
import { comparePair } from './timing.ts';

const { values } = parseArgs({ options: { vacancies: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '60' } } });
const vacancies = Number(values.vacancies);
const rounds = Number(values.rounds);

const dataDir = mkdtempSync(join(tmpdir(), 'kasvu-bench-'));
chmodSync(dataDir, 0o755); // started by root, PostgreSQL runs as another user, who must get in
const postgres = await startEmbeddedPostgres({ dataDir });
const cleanUp = async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
try {
  const url = await createDatabase(postgres.url, 'kasvu_bench');
  await prepareData(url, vacancies);
  const key = await createApiKey(url);
  const api = await startApi(url);
  try {
    console.log(`\n${vacancies.toLocaleString('en')} vacancies, ${rounds} rounds each, one client, the two of a pair in turn\n`);
    console.log(
      `${'figure'.padEnd(34)}${'API p50'.padStart(10)}${'API p95'.padStart(10)}${'SQL p50'.padStart(10)}${'SQL p95'.padStart(10)}${'ratio p50'.padStart(11)}`,
    );
    for (const comparison of await comparisons(api.url, key, url)) {
      const { subject, base } = await comparePair(comparison.api, comparison.sql, rounds);
      const cells = [subject.p50, subject.p95, base.p50, base.p95].map((ms) => `${ms.toFixed(1)} ms`.padStart(10));
      console.log(`${comparison.name.padEnd(34)}${cells.join('')}${(subject.p50 / base.p50).toFixed(2).padStart(11)}`);
      await comparison.end();
    }
  } finally {
    await api.stop();
  }
} finally {
  await cleanUp();
}
