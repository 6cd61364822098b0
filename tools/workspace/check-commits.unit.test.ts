import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '@nx/devkit';

const script = join(workspaceRoot, 'tools/workspace/check-commits.mjs');

describe('check-commits', () => {
  let repository: string;
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.test',
        '-c',
        'commit.gpgsign=false',
        '-c',
        'core.hooksPath=/dev/null',
        ...args,
      ],
      {
        cwd: repository,
        encoding: 'utf8',
      },
    );
  const commit = (message: string) => git('commit', '--quiet', '--allow-empty', '-m', message);
  const check = () => {
    const { NODE_OPTIONS: _jestFlags, ...env } = process.env;
    return spawnSync(process.execPath, [script], { cwd: repository, encoding: 'utf8', env });
  };

  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'commits-'));
  });
  afterEach(() => rmSync(repository, { recursive: true, force: true }));

  it('says that it skips outside a git working tree and before the first commit', () => {
    expect(check()).toMatchObject({ status: 0, stdout: 'Commit messages: skipped, this folder is not a git working tree\n' });
    git('init', '--quiet');
    expect(check()).toMatchObject({ status: 0, stdout: 'Commit messages: skipped, there is no commit yet\n' });
  });

  it('takes messages with the scope of a project, of now or of then, or with none', () => {
    git('init', '--quiet');
    mkdirSync(join(repository, 'libs/bygone'), { recursive: true });
    writeFileSync(join(repository, 'libs/bygone/index.ts'), '');
    git('add', '.');
    commit('feat(bygone): add a project that is later removed');
    git('rm', '-r', '--quiet', 'libs/bygone');
    commit('refactor!: remove it');
    commit('fix(contracts): keep the zero of a code');
    expect(check()).toMatchObject({ status: 0, stdout: 'Commit messages: 3 checked, 0 break the rules\n' });
  });

  it('names each commit that breaks the rules and why', () => {
    git('init', '--quiet');
    commit('feat: begin');
    commit('Fixed stuff');
    commit('feat(nowhere): add a thing');
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(stdout).toBe('Commit messages: 3 checked, 2 break the rules\n');
    expect(stderr).toMatch(/^\w+ Fixed stuff\n {2}subject may not be empty \[subject-empty\]/m);
    expect(stderr).toMatch(/^\w+ feat\(nowhere\): add a thing\n {2}scope must be one of .*\[scope-enum\]/m);
  });
});
