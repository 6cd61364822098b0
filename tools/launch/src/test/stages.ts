import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nxEnvironment } from '../build.ts';
import { runCommand } from '../run-command.ts';
import { ensureChromium } from './chromium.ts';
import { CHECKS, LEVELS, nxStages, nxTasks } from './nx-results.ts';
import { countJest, countPlaywright, type StageResult } from './results.ts';

export interface StageContext {
  root: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

const RESULTS = '.results';
const NX_RECORD = '.nx/cache/run.json';

/** Format, lint, types, commit messages, tests below the browser, and build: everything Nx knows, in one run. */
export async function nxStage({ root, env, signal }: StageContext): Promise<StageResult[]> {
  rmSync(join(root, NX_RECORD), { force: true });
  const args = ['run-many', '-t', ...CHECKS, ...LEVELS, '--parallel=2', '--outputStyle=static'];
  const code = await runCommand('nx', args, { cwd: root, signal, env: { ...env, ...nxEnvironment, CI: 'true' } });
  const record = readJson(join(root, NX_RECORD));
  const stages = record === undefined ? [] : nxStages(nxTasks(record), (project, level) => jestCounts(root, project, level));
  const explained = code === 0 || stages.some(({ failed }) => failed > 0);
  return explained ? stages : [...stages, check('nx', false, `ended with code ${code}: see its output above`)];
}

/** Journeys in a real browser. */
export async function e2eStage({ root, env, signal }: StageContext): Promise<StageResult[]> {
  const browser = await ensureChromium(env, signal);
  if ('problem' in browser) return [check('e2e', false, browser.problem)];
  const file = join(root, RESULTS, 'e2e.json');
  const code = await runCommand('playwright', ['test', '-c', 'apps/e2e/playwright.config.mts', '--reporter=list,json'], {
    cwd: root,
    signal,
    env: { ...env, CI: 'true', CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const json = readJson(file);
  if (json === undefined) return [check('e2e', false, 'wrote no result: see its output above')];
  const { failures, ...counts } = countPlaywright(json);
  if (code !== 0 && counts.failed === 0) return [check('e2e', false, `ended with code ${code} without a failed test`)];
  return [{ name: 'e2e', seconds: 0, ...counts, notes: failures }];
}

/** Result of something that is right or wrong as a whole; the caller fills in the seconds. */
export function check(name: string, ok: boolean, note?: string): StageResult {
  return { name, seconds: 0, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, notes: ok || !note ? [] : [note] };
}

function jestCounts(root: string, project: string, level: string): ReturnType<typeof countJest> | undefined {
  const json = readJson(join(root, RESULTS, `${project}-${level}.json`));
  return json === undefined ? undefined : countJest(json);
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
