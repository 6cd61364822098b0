import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot, type ProjectConfiguration } from '@nx/devkit';
import { createNodes } from './plugin.ts';

const [, infer] = createNodes;

async function projectsOf(...files: string[]): Promise<Record<string, ProjectConfiguration>> {
  const results = await infer(files, undefined, { workspaceRoot, nxJsonConfiguration: {} });
  return Object.assign({}, ...results.map(([, { projects }]) => projects)) as Record<string, ProjectConfiguration>;
}

describe('the Nx plugin', () => {
  it('makes a project of each adapter folder with a manifest, and of the registry above them', async () => {
    const projects = await projectsOf('libs/adapters/registry.ts', 'libs/adapters/esco/manifest.ts', 'libs/adapters/esco/sub/manifest.ts');
    expect(projects).toMatchObject({
      'libs/adapters': { name: 'adapters-registry', tags: ['scope:server', 'type:registry'] },
      'libs/adapters/esco': { name: 'adapter-esco', tags: ['scope:server', 'type:adapter'] },
    });
    expect(Object.keys(projects)).toHaveLength(2);
  });

  it('keeps the adapters out of the lint and the tests of the registry', async () => {
    const projects = await projectsOf(
      'libs/adapters/registry.ts',
      'libs/adapters/registry.unit.test.ts',
      'libs/adapters/esco/manifest.ts',
      'libs/adapters/esco/esco.contract.test.ts',
    );
    const { lint, unit, contract } = projects['libs/adapters']?.targets ?? {};
    expect(lint?.options).toEqual({ command: "eslint libs/adapters --ignore-pattern 'libs/adapters/esco/**'" });
    expect(unit?.options.command).toContain("--testPathIgnorePatterns '/libs/adapters/esco/'");
    expect(contract).toBeUndefined();
    expect(Object.keys(projects['libs/adapters/esco']?.targets ?? {})).toEqual(['lint', 'contract']);
  });

  it('infers a target only for test levels that have files', async () => {
    const projects = await projectsOf('libs/skills/project.json', 'libs/skills/src/match.unit.test.ts', 'libs/contracts/project.json');
    expect(Object.keys(projects['libs/skills']?.targets ?? {})).toEqual(['lint', 'unit']);
    expect(Object.keys(projects['libs/contracts']?.targets ?? {})).toEqual(['lint']);
  });

  it('runs Jest with the shared configuration and real ESM, and keeps the results as an output', async () => {
    const projects = await projectsOf('apps/api/project.json', 'apps/api/src/features/a/a.db.test.ts');
    expect(projects['apps/api']?.targets?.['db']).toMatchObject({
      outputs: ['{workspaceRoot}/.results/{projectName}-db.json'],
      options: {
        command:
          "mkdir -p .results && jest --config jest.node.cjs --rootDir apps/api --testMatch '**/*.db.test.ts' --maxWorkers=2 --json --outputFile=.results/{projectName}-db.json",
        env: { NODE_OPTIONS: expect.stringContaining('--experimental-vm-modules') as string },
      },
    });
  });

  it("runs Jest with a project's own configuration and without the ESM flag, which Angular's tests cannot bear", async () => {
    const projects = await projectsOf('libs/ui/project.json', 'libs/ui/jest.config.cjs', 'libs/ui/src/chip.unit.test.ts');
    const { options } = projects['libs/ui']?.targets?.['unit'] ?? {};
    expect(options.command).toMatch(/jest --config libs\/ui\/jest.config.cjs /);
    expect(options).not.toHaveProperty('env');
  });
});

describe('the tags of the real projects', () => {
  const scopes = ['scope:shared', 'scope:server', 'scope:web', 'scope:e2e', 'scope:test', 'scope:tool'];
  const types = ['type:contract', 'type:model', 'type:kit', 'type:ui', 'type:testing', 'type:app', 'type:e2e', 'type:tool'];
  const expected: Record<string, string[]> = {
    'libs/contracts': ['scope:shared', 'type:contract'],
    'libs/skills': ['scope:shared', 'type:model'],
    'libs/adapter-kit': ['scope:server', 'type:kit'],
    'libs/ui': ['scope:web', 'type:ui'],
    'libs/testing': ['scope:test', 'type:testing'],
    'apps/api': ['scope:server', 'type:app'],
    'apps/dashboard': ['scope:web', 'type:app'],
    'apps/e2e': ['scope:e2e', 'type:e2e'],
  };
  const files = globSync('{apps,libs,tools}/*/project.json', { cwd: workspaceRoot });

  it.each(files)('%s has one scope and one type', (file) => {
    const { name, tags } = JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8')) as { name: string; tags: string[] };
    const root = file.replace('/project.json', '');
    expect(name).toBe(root.split('/')[1]);
    expect(tags).toEqual(expected[root] ?? ['scope:tool', 'type:tool']);
    expect(scopes).toContain(tags[0]);
    expect(types).toContain(tags[1]);
  });

  it('each folder of apps, libs and tools is a project', () => {
    const folders = globSync('{apps,libs,tools}/*/', { cwd: workspaceRoot }).filter((folder) => folder !== 'libs/adapters');
    expect(folders.map((folder) => `${folder}/project.json`).sort()).toEqual([...files].sort());
  });
});
