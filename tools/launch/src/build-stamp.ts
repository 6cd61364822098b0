import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['apps/api', 'apps/dashboard', 'libs', 'package-lock.json', 'tsconfig.json', 'nx.json', 'tools/workspace/inference'];
const PRODUCTS = [
  'dist/apps/api/main.mjs',
  'dist/apps/api/migrate.mjs',
  'dist/apps/api/sync.mjs',
  'dist/apps/api/admin.mjs',
  'dist/web/index.html',
];
const NOT_BUILT = /\.test\.ts$|\.md$|[\\/](fixtures|golden)[\\/]/;

/** Where the fingerprint of the sources of the present build is kept. */
export const stampFile = (root: string): string => join(root, 'dist', '.built-from');

/** Names the content of everything the product is built from. */
export function sourcesFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the build is complete and made from sources with this fingerprint. */
export function isBuilt(root: string, fingerprint: string): boolean {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint && missingProducts(root).length === 0;
}

/** Files a build must leave behind and which are not there. */
export function missingProducts(root: string): string[] {
  return PRODUCTS.filter((product) => !existsSync(join(root, product)));
}

function filesUnder(root: string, source: string): string[] {
  const stat = statSync(join(root, source), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [source];
  const files = readdirSync(join(root, source), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !NOT_BUILT.test(path))
    .sort();
}
