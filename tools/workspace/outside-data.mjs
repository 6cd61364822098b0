// Prints what the tests may find outside the workspace, as a cache key: recorded answers of the sources, the Finnish dictionary and,
// with --database, whether a database server is given. A changed, new or missing file makes cached test results invalid.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const dataDir = process.env.KASVU_DATA_DIR ?? '.kasvu';
const places = ['../shared/payloads', '/usr/share/voikko', '/usr/lib/voikko', '/etc/voikko', join(dataDir, 'voikko')];

const fingerprint = (place) => {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = files.map((entry) => {
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    return `${entry.parentPath}/${entry.name} ${size} ${mtimeMs}`;
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
};

for (const place of places) {
  const there = statSync(place, { throwIfNoEntry: false })?.isDirectory();
  console.log(place, there ? fingerprint(place) : 'absent');
}
if (process.argv.includes('--database')) console.log('database server', process.env.KASVU_TEST_DATABASE_URL ? 'given' : 'not given');
