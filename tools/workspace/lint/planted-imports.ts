/** A file that breaks one rule, and how lint must say so. */
export interface Plant {
  title: string;
  file: string;
  text: string;
  rule: string;
  says: RegExp;
  severity?: 1 | 2;
}

/** A module that imports `thing` from there. */
export const importing = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;
const between = '@nx/enforce-module-boundaries';
const inside = 'kasvu/app-walls';
const crossing = (from: string, target: string, tag: string, says = `tagged with "${tag}" can(not| only) depend on`): Plant => ({
  title: `${from.split('/').slice(0, 3).join('/')} imports ${target}`,
  file: from,
  text: importing(target),
  rule: between,
  says: new RegExp(says),
});
const banned = (from: string, target: string, tag: string): Plant =>
  crossing(from, target, tag, `tagged with "${tag}" is not allowed to import "${target}"`);
const pathAcross = (from: string, target: string): Plant => crossing(from, target, '', 'cannot be imported by a relative or absolute path');
const clearance = (from: string, target: string, says: RegExp): Plant => ({
  title: `${from} imports ${target}`,
  file: from,
  text: importing(target),
  rule: inside,
  says,
});
/** Imports that no wall lets through. */
export const forbiddenImports: Plant[] = [
  crossing('libs/contracts/src/a1.ts', '@kasvu/skills', 'type:contract'),
  crossing('libs/skills/src/a1.ts', '@kasvu/adapter-kit', 'scope:shared'),
  crossing('libs/skills/src/a2.ts', '@kasvu/ui', 'scope:shared'),
  crossing('libs/adapter-kit/src/a1.ts', '@kasvu/adapters', 'type:kit'),
  crossing('libs/adapters/alpha/a1.ts', '@kasvu/adapters', '', 'Circular dependency between "adapter-alpha" and "adapters-registry"'),
  crossing('libs/adapters/alpha/a2.ts', '@kasvu/testing', 'scope:server'),
  crossing('libs/adapters/alpha/a9.ts', '@kasvu/ui', 'scope:server'),
  pathAcross('libs/adapters/alpha/a3.ts', '../beta'),
  pathAcross('libs/adapters/alpha/a4.ts', '../beta/index'),
  pathAcross('libs/adapters/alpha/a5.ts', '../../../apps/api/src/database/data-source'),
  pathAcross('libs/adapters/alpha/a6.ts', '../../../apps/api/src/main'),
  {
    ...pathAcross('libs/adapters/alpha/a7.ts', '../beta'),
    title: 'libs/adapters/alpha loads ../beta lazily',
    text: "export const late = () => import('../beta');\n",
  },
  {
    ...pathAcross('libs/adapters/alpha/a8.ts', '../beta'),
    title: 'libs/adapters/alpha passes on ../beta',
    text: "export * from '../beta';\n",
  },
  pathAcross('libs/skills/src/a3.ts', '../../contracts/src'),
  crossing('libs/ui/src/a1.ts', '@kasvu/adapter-kit', 'scope:web'),
  crossing('apps/dashboard/src/app/a1.ts', '@kasvu/adapter-kit', 'scope:web'),
  crossing('apps/dashboard/src/app/a2.ts', '@kasvu/adapters', 'scope:web'),
  crossing('apps/api/src/a1.ts', '@kasvu/ui', 'scope:server'),
  crossing('apps/api/src/a2.ts', '@kasvu/testing', 'scope:server'),
  crossing('tools/stub-sources/a1.ts', '@kasvu/ui', 'scope:tool'),
  pathAcross('apps/api/src/a3.ts', '../../dashboard/src/app/platform/session'),
  pathAcross('apps/dashboard/src/app/a3.ts', '../../../api/src/main'),
  pathAcross('apps/api/src/a4.ts', '../../../libs/adapters/alpha'),
  banned('libs/contracts/src/b1.ts', '@angular/core', 'scope:shared'),
  banned('libs/contracts/src/b2.ts', '@nestjs/common', 'scope:shared'),
  banned('libs/skills/src/b1.ts', 'typeorm', 'scope:shared'),
  banned('libs/skills/src/b2.ts', 'pg', 'scope:shared'),
  banned('libs/skills/src/b3.ts', 'ag-grid-community', 'scope:shared'),
  banned('libs/adapter-kit/src/b1.ts', 'pg', 'type:kit'),
  banned('libs/adapters/alpha/b1.ts', 'typeorm', 'type:adapter'),
  banned('libs/adapters/alpha/b2.ts', 'pg', 'type:adapter'),
  banned('libs/adapters/alpha/b3.ts', '@nestjs/common', 'type:adapter'),
  banned('apps/api/src/b1.ts', '@angular/core', 'scope:server'),
  banned('apps/api/src/b2.ts', '@angular/core/testing', 'scope:server'),
  banned('apps/api/src/b3.ts', 'ag-grid-community', 'scope:server'),
  banned('apps/api/src/b4.ts', 'echarts', 'scope:server'),
  banned('apps/dashboard/src/app/b1.ts', '@nestjs/common', 'scope:web'),
  banned('apps/dashboard/src/app/b2.ts', 'typeorm', 'scope:web'),
  banned('apps/dashboard/src/app/b3.ts', 'pg', 'scope:web'),
  banned('apps/dashboard/src/app/b4.ts', 'ag-grid-community', 'type:app'),
  banned('apps/dashboard/src/app/b5.ts', 'ag-grid-angular', 'type:app'),
  banned('apps/dashboard/src/app/b6.ts', '@ag-grid-community/locale', 'type:app'),
  banned('apps/dashboard/src/app/b7.ts', 'echarts/core', 'type:app'),
  banned('libs/ui/src/b1.ts', 'typeorm', 'scope:web'),
  banned('tools/stub-sources/b1.ts', '@angular/core', 'scope:tool'),
  clearance('apps/api/src/features/one/c1.ts', '../two/two.service', /Tag api:feature:one has no clearance for tags api:feature:two/),
  clearance('apps/api/src/features/one/c2.ts', '../../main', /Tag api:feature:one has no clearance for tags api:app/),
  clearance('apps/api/src/platform/c1.ts', '../features/one/one.service', /Tag api:platform has no clearance/),
  clearance('apps/api/src/database/c1.ts', '../main', /Tag api:database has no clearance/),
  clearance('apps/dashboard/src/app/features/one/c1.ts', '../two/two-page', /Tag dashboard:feature:one has no clearance/),
  clearance('apps/dashboard/src/app/features/one/c2.ts', '../../shell/shell', /Tag dashboard:feature:one has no clearance/),
  clearance('apps/dashboard/src/app/platform/c1.ts', '../features/one/one-page', /Tag dashboard:platform has no clearance/),
  clearance('apps/dashboard/src/app/shell/c1.ts', '../features/one/one-page', /Tag dashboard:shell has no clearance/),
  {
    title: 'product code that imports what tests stand on',
    file: 'apps/api/src/features/one/c3.ts',
    text: importing('../../test-api'),
    rule: 'no-restricted-imports',
    says: /for tests only/,
  },
];

/** Imports that must pass. */
export const allowedImports: [file: string, target: string][] = [
  ['libs/skills/src/ok1.ts', '@kasvu/contracts'],
  ['libs/adapter-kit/src/ok1.ts', '@kasvu/contracts'],
  ['libs/adapter-kit/src/ok2.ts', '@kasvu/skills'],
  ['libs/adapters/alpha/ok1.ts', '@kasvu/adapter-kit'],
  ['libs/adapters/alpha/ok2.ts', '@kasvu/contracts'],
  ['libs/adapters/alpha/ok3.ts', '@kasvu/skills'],
  ['libs/adapters/alpha/ok4.contract.test.ts', '@kasvu/adapter-kit/contract-suite'],
  ['libs/adapters/alpha/ok5.ts', './manifest'],
  ['libs/adapters/alpha/ok6.ts', 'zod'],
  ['libs/ui/src/ok1.ts', '@kasvu/contracts'],
  ['libs/ui/src/ok2.ts', 'ag-grid-community'],
  ['libs/ui/src/ok3.ts', '@angular/core'],
  ['libs/ui/src/ok4.ts', 'echarts/core'],
  ['apps/dashboard/src/app/ok1.ts', '@kasvu/ui'],
  ['apps/dashboard/src/app/ok2.ts', '@angular/router'],
  ['apps/api/src/ok1.ts', '@kasvu/adapters'],
  ['apps/api/src/ok2.ts', '@kasvu/adapter-kit'],
  ['apps/api/src/ok3.ts', 'typeorm'],
  ['apps/api/src/ok4.ts', '@nestjs/common'],
  ['apps/api/src/ok5.ts', 'pg'],
  ['apps/api/src/ok6.db.test.ts', '@kasvu/testing'],
  ['apps/api/src/ok7.ts', './features/one/one.service'],
  ['apps/api/src/features/one/ok1.ts', '../../platform/logger'],
  ['apps/api/src/features/one/ok2.ts', '../../database/data-source'],
  ['apps/api/src/features/one/ok3.ts', './one.service'],
  ['apps/api/src/features/one/ok4.ts', '@kasvu/contracts'],
  ['apps/api/src/features/two/ok1.ts', '../one/one.service'], // the named edge
  ['apps/api/src/features/one/ok5.db.test.ts', '../two/two.service'],
  ['apps/api/src/features/one/ok6.db.test.ts', '../../test-api'],
  ['apps/api/src/test-ok1.ts', '@kasvu/testing'],
  ['apps/api/src/database/ok1.ts', '../features/one/one.service'],
  ['apps/dashboard/src/app/features/one/ok1.ts', '../../platform/session'],
  ['apps/dashboard/src/app/features/one/ok2.ts', '@kasvu/ui'],
  ['apps/dashboard/src/app/shell/ok1.ts', '../platform/session'],
  ['libs/testing/src/ok1.ts', 'pg'],
  ['libs/testing/src/ok2.ts', '@kasvu/contracts'],
  ['libs/testing/src/ok3.ts', '../../../tools/stub-sources/server.ts'],
];
