import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase, startEmbeddedPostgres } from '../../embedded-postgres/src/index.ts';
import { askWith, comparisons } from './comparisons.ts';
import { citySizes, prepareData } from './data.ts';
import { printExports } from './exports.ts';
import { createApiKey, startApi } from './processes.ts';
import { printFigures } from './report.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    people: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    clients: { type: 'string', default: '1,8' },
    only: { type: 'string' },
  },
});
const size = citySizes[values.size];
if (!size) throw new Error(`There is no size ${values.size}; there are ${Object.keys(citySizes).join(', ')}`);
const city = { ...size, people: Number(values.people ?? size.people) };

const dataDir = mkdtempSync(join(tmpdir(), 'kasvu-bench-'));
chmodSync(dataDir, 0o755); // started by root, PostgreSQL runs as another user, who must get in
const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
let api: Awaited<ReturnType<typeof startApi>> | undefined;
const cleanUp = async () => {
  // Together: an API that waits for long statements ends when the database does.
  await Promise.all([postgres.stop(), api?.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
try {
  const url = await createDatabase(postgres.url, 'kasvu_bench');
  await prepareData(url, city);
  const { url: apiUrl, pid } = (api = await startApi(url));
  // Searches are limited by key and minute, so that each figure has a key of its own.
  const ask = async () => askWith(apiUrl, await createApiKey(url));
  const counts = Object.entries(city).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  console.log(`\n${counts.join(', ')}\n`);
  const setting = { ask, databaseUrl: url, rounds: Number(values.rounds), clientCounts: values.clients.split(',').map(Number) };
  if (values.only !== 'exports') await printFigures(await comparisons(await ask()), setting);
  await printExports({ apiUrl, key: await createApiKey(url), pid, databaseUrl: url });
} finally {
  await cleanUp();
}
