// Packages that only some parts may use, as globs of @nx/enforce-module-boundaries.
const widgetPackages = ['ag-grid*', '@ag-grid-community/*', 'echarts*'];
const webPackages = ['@angular/*', '@jsverse/*', ...widgetPackages];
const databasePackages = ['typeorm', '@nestjs/typeorm', 'pg', 'pg-*'];
const serverPackages = ['@nestjs/*', ...databasePackages];

export interface DependencyConstraint {
  sourceTag: string;
  onlyDependOnLibsWithTags: string[];
  bannedExternalImports?: string[];
}

/** First dimension, where code runs. Tests of the server and the tools may also use `scope:test`. */
function byScope(inTests: boolean): DependencyConstraint[] {
  const tests = inTests ? ['scope:test'] : [];
  return [
    {
      sourceTag: 'scope:shared',
      onlyDependOnLibsWithTags: ['scope:shared', ...tests],
      bannedExternalImports: [...webPackages, ...serverPackages],
    },
    { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:server', 'scope:shared', ...tests], bannedExternalImports: webPackages },
    { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'], bannedExternalImports: serverPackages },
    {
      sourceTag: 'scope:e2e',
      onlyDependOnLibsWithTags: ['scope:e2e', 'scope:shared', 'scope:tool', 'scope:test'],
      bannedExternalImports: [...webPackages, ...serverPackages],
    },
    {
      sourceTag: 'scope:test',
      onlyDependOnLibsWithTags: ['scope:test', 'scope:server', 'scope:shared', 'scope:tool'],
      bannedExternalImports: [...webPackages, '@nestjs/*'],
    },
    {
      sourceTag: 'scope:tool',
      onlyDependOnLibsWithTags: ['scope:tool', 'scope:server', 'scope:shared', 'scope:test'],
      bannedExternalImports: [...webPackages, '@nestjs/*'],
    },
  ];
}

/** Second dimension, what the code is. A type that is not listed for another may not be imported by it. */
function byType(inTests: boolean): DependencyConstraint[] {
  const tests = inTests ? ['type:testing'] : [];
  return [
    { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [] },
    { sourceTag: 'type:model', onlyDependOnLibsWithTags: ['type:contract', ...tests] },
    { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:contract', 'type:model', ...tests], bannedExternalImports: serverPackages },
    {
      sourceTag: 'type:adapter',
      onlyDependOnLibsWithTags: ['type:kit', 'type:contract', 'type:model', ...tests],
      bannedExternalImports: serverPackages,
    },
    {
      sourceTag: 'type:registry',
      onlyDependOnLibsWithTags: ['type:adapter', 'type:kit', 'type:contract'],
      bannedExternalImports: serverPackages,
    },
    { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:contract', 'type:model'] },
    { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contract', 'type:model', 'type:kit', 'type:registry', 'type:tool'] },
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: ['type:contract', 'type:model', 'type:kit', 'type:registry', 'type:ui', ...tests],
      bannedExternalImports: widgetPackages,
    },
    { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contract', 'type:model', 'type:tool', 'type:testing'] },
    {
      sourceTag: 'type:tool',
      onlyDependOnLibsWithTags: ['type:tool', 'type:contract', 'type:model', 'type:kit', 'type:registry', 'type:testing'],
    },
  ];
}

// Configuration at the workspace's root belongs to no project and may be read by all.
const workspaceFiles = '^(\\.\\./)+(tsconfig\\.json|jest\\.node\\.cjs|sheriff\\.config\\.ts)$';

interface BoundaryOptions {
  allow: string[];
  depConstraints: DependencyConstraint[];
}

/**
 * The walls between projects, as the options of `@nx/enforce-module-boundaries`. Both dimensions hold at once.
 * @param inTests for test files: `libs/testing` may be used
 * @param allow import paths (ends in `/*`, or a regular expression) that are let through unseen
 */
export function walls({ inTests = false, allow = [] as string[] } = {}): BoundaryOptions {
  return { allow: [workspaceFiles, ...allow], depConstraints: [...byScope(inTests), ...byType(inTests)] };
}

/**
 * Node runs the tools as they are and knows no path alias, so what uses a tool names it by a relative path; only this is allowed
 * to cross projects that way.
 */
export const relativeImportsOfTools =
  '^(\\.\\./)+(tools/)?(embedded-postgres|stub-sources|demo-identity|mail-inbox|launch|seed|bench|workspace)/.+\\.(ts|mjs)$';
