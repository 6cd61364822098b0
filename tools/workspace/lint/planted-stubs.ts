import { compilerOptions } from '../../../tsconfig.json';

/** The projects of the planted workspace: the same tags as the real ones, and one file each that others can import. */
const projects: Record<string, [root: string, ...tags: string[]]> = {
  contracts: ['libs/contracts', 'scope:shared', 'type:contract'],
  skills: ['libs/skills', 'scope:shared', 'type:model'],
  'adapter-kit': ['libs/adapter-kit', 'scope:server', 'type:kit'],
  testing: ['libs/testing', 'scope:test', 'type:testing'],
  ui: ['libs/ui', 'scope:web', 'type:ui'],
  api: ['apps/api', 'scope:server', 'type:app'],
  dashboard: ['apps/dashboard', 'scope:web', 'type:app'],
  'stub-sources': ['tools/stub-sources', 'scope:tool', 'type:tool'],
};
// The plugin itself is copied, not stubbed.
const entryFiles = Object.values(compilerOptions.paths)
  .flat()
  .filter((path) => !path.includes('tools/workspace'))
  .map((path) => path.slice('./'.length));

export const stubs: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(projects).map(([name, [root, ...tags]]) => [
      `${root}/project.json`,
      JSON.stringify({ name, root, projectType: root.startsWith('apps') ? 'application' : 'library', tags }),
    ]),
  ),
  ...Object.fromEntries(entryFiles.map((path) => [path, 'export const thing = 1;\n'])),
  'libs/adapters/registry.ts': "export { alpha } from './alpha';\nexport { beta } from './beta';\n",
  'libs/adapters/alpha/manifest.ts': 'export const manifest = 1;\n',
  'libs/adapters/alpha/index.ts': 'export const alpha = 1;\n',
  'libs/adapters/beta/manifest.ts': 'export const manifest = 1;\n',
  'libs/adapters/beta/index.ts': 'export const beta = 1;\n',
  'apps/api/src/database/data-source.ts': 'export const thing = 1;\n',
  'apps/api/src/platform/logger.ts': 'export const thing = 1;\n',
  'apps/api/src/features/one/one.service.ts': 'export const thing = 1;\n',
  'apps/api/src/features/two/two.service.ts': 'export const thing = 1;\n',
  'apps/api/src/test-api.ts': 'export const thing = 1;\n',
  'apps/api/src/main.ts': 'export const thing = 1;\n',
  'apps/dashboard/tsconfig.json': '{ "extends": "../../tsconfig.json", "include": ["src"] }\n',
  'apps/dashboard/src/app/shell/shell.ts': 'export const thing = 1;\n',
  'apps/dashboard/src/app/platform/session.ts': 'export const thing = 1;\n',
  'apps/dashboard/src/app/features/one/one-page.ts': 'export const thing = 1;\n',
  'apps/dashboard/src/app/features/two/two-page.ts': 'export const thing = 1;\n',
  'tools/stub-sources/server.ts': 'export const thing = 1;\n',
};
