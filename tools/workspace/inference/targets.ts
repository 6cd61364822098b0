import type { TargetConfiguration } from '@nx/devkit';

export const testLevels = ['unit', 'db', 'contract'] as const;
type TestLevel = (typeof testLevels)[number];

// Nest 12 is ESM only; Jest loads real ESM under this flag. Projects with a Jest configuration of their own (Angular) break under it.
const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const outsideInputs: Record<TestLevel, { runtime: string }[]> = {
  unit: [{ runtime: 'node tools/workspace/outside-data.mjs' }],
  db: [{ runtime: 'node tools/workspace/outside-data.mjs --database' }],
  contract: [{ runtime: 'node tools/workspace/outside-data.mjs' }],
};

/**
 * `lint` for every project, and a target per test level of which the project has files.
 * @param root the project's folder
 * @param files workspace-relative paths of test files and jest.config.cjs files
 * @param roots folders of all projects: a file belongs to the deepest one above it
 */
export function inferredTargets(root: string, files: readonly string[], roots: readonly string[]): Record<string, TargetConfiguration> {
  const nested = roots.filter((other) => other.startsWith(`${root}/`));
  const own = files.filter((file) => file.startsWith(`${root}/`) && !nested.some((other) => file.startsWith(`${other}/`)));
  const ownConfig = own.find((file) => file === `${root}/jest.config.cjs`);
  const levels = testLevels.filter((level) => own.some((file) => file.endsWith(`.${level}.test.ts`)));
  return {
    lint: lintTarget(root, nested),
    ...Object.fromEntries(levels.map((level) => [level, testTarget(level, root, nested, ownConfig)])),
  };
}

function lintTarget(root: string, nested: readonly string[]): TargetConfiguration {
  return {
    executor: 'nx:run-commands',
    cache: true,
    inputs: [
      'default',
      '^default',
      '{workspaceRoot}/eslint.config.mjs',
      '{workspaceRoot}/sheriff.config.ts',
      '{workspaceRoot}/tools/workspace/lint/**/*',
    ],
    options: { command: ['eslint', root, ...nested.map((other) => `--ignore-pattern '${other}/**'`)].join(' ') },
  };
}

function testTarget(level: TestLevel, root: string, nested: readonly string[], ownConfig?: string): TargetConfiguration {
  const results = `.results/{projectName}-${level}.json`;
  const command = [
    'mkdir -p .results && jest',
    ownConfig ? `--config ${ownConfig}` : `--config jest.node.cjs --rootDir ${root}`,
    `--testMatch '**/*.${level}.test.ts'`,
    ...(level === 'db' ? ['--maxWorkers=2'] : []), // half of their time they wait for the database and for processes
    ...(nested.length > 0 ? [`--testPathIgnorePatterns ${nested.map((other) => `'/${other}/'`).join(' ')}`] : []),
    `--json --outputFile=${results}`,
  ];
  return {
    executor: 'nx:run-commands',
    cache: true,
    inputs: ['default', '^default', '{workspaceRoot}/jest.node.cjs', ...outsideInputs[level]],
    outputs: [`{workspaceRoot}/${results}`],
    options: { command: command.join(' '), ...(ownConfig ? {} : { env: { NODE_OPTIONS: nodeOptions } }) },
  };
}
