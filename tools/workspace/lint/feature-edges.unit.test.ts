import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@nx/devkit';
import { config } from '../../../sheriff.config.ts';

const featureFolders: Record<string, string> = { api: 'apps/api/src/features', dashboard: 'apps/dashboard/src/app/features' };

const edges = Object.entries(config.depRules).flatMap(([from, to]) => {
  const [app = '', layer, feature = ''] = from.split(':');
  if (layer !== 'feature' || feature === '*') return [];
  return [to].flat().map((other) => [app, feature, String(other).split(':')[2] ?? ''] as const);
});

it.each(edges)('%s: the edge %s → %s of sheriff.config.ts is in use', (app, feature, other) => {
  const folder = join(workspaceRoot, featureFolders[app] ?? '', feature);
  const uses = new RegExp(`'(\\.\\./)+${other}(/|')`);
  const users = globSync('**/*.ts', { cwd: folder }).filter((file) => uses.test(readFileSync(join(folder, file), 'utf8')));
  expect(users).not.toEqual([]);
});
