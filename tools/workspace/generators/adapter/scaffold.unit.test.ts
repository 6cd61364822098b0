import { globSync } from 'node:fs';
import { join } from 'node:path';
import { PlantedWorkspace } from '../../planted-workspace.ts';

const folder = 'libs/adapters/city-events';
const registry = `import type { Adapter } from '@kasvu/adapter-kit';

export const adapters: readonly Adapter[] = [];
`;

describe('a generated adapter', () => {
  const workspace = new PlantedWorkspace();
  const contractTest = (...only: string[]) =>
    workspace.attempt('jest', ['--config', 'jest.node.cjs', '--rootDir', folder, '--testMatch', '**/*.contract.test.ts', ...only], {
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    });

  beforeAll(() => {
    workspace.copy('libs/contracts', 'libs/skills', 'libs/adapter-kit', '.prettierrc.json', '.prettierignore', '.editorconfig');
    workspace.write({ 'libs/adapters/registry.ts': registry });
    workspace.run('nx', 'g', 'adapter', 'city-events');
  }, 120_000);
  afterAll(() => workspace.dispose());

  it('is a project with lint and a contract test, and stands in the registry', () => {
    const project = JSON.parse(workspace.run('nx', 'show', 'project', 'adapter-city-events', '--json')) as {
      tags: string[];
      targets: Record<string, unknown>;
    };
    expect(project.tags).toEqual(['scope:server', 'type:adapter']);
    expect(Object.keys(project.targets)).toEqual(['lint', 'contract']);
    expect(workspace.read('libs/adapters/registry.ts')).toContain("import cityEvents from './city-events';");
  });

  it('passes the type checker, lint and the formatter as it is', () => {
    workspace.write({ 'tsconfig.adapters.json': '{ "extends": "./tsconfig.json", "include": ["libs/adapters"] }' });
    const { output } = workspace.attempt('tsc', ['-p', 'tsconfig.adapters.json', '--pretty', 'false']);
    expect(output.split('\n').filter((line) => line.startsWith('libs/adapters/'))).toEqual([]);
    expect([...workspace.lint('libs/adapters').values()].flat()).toEqual([]);
    const files = globSync(`${folder}/**/*.{ts,json,md}`, { cwd: workspace.root }).filter((file) => !file.includes('golden'));
    workspace.run('prettier', '--check', ...files);
  }, 120_000);

  it('fails its contract test until the manifest is filled in, naming the fields, and passes then', () => {
    const before = contractTest('-t', 'filled in');
    expect(before.status).toBe(1);
    expect(before.output).toMatch(/title: fill in libs\/adapters\/city-events\/manifest.ts/);
    expect(before.output).toMatch(/Tests: +1 failed/);

    const manifest = join(folder, 'manifest.ts');
    workspace.write({ [manifest]: workspace.read(manifest).replaceAll('FILL IN', 'City events').replaceAll('fill-in.', 'events.') });
    const after = contractTest();
    expect(after.output).toMatch(/Tests: +\d+ passed/);
    expect(after.status).toBe(0);
  }, 120_000);
});
