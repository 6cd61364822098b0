import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDictionary } from '../dictionary.ts';
import { describeError } from '../launch-error.ts';
import { readSettings } from '../settings.ts';
import { TearDown } from '../start/tear-down.ts';
import { listenForStop, StopRequest } from '../stop-signals.ts';
import { ensureOffice } from './office.ts';
import { report } from './report.ts';
import type { StageResult } from './results.ts';
import { check, e2eStage, nxStage, type StageContext } from './stages.ts';
import { startTestServer } from './test-server.ts';

const STAGES: [string, (context: StageContext) => Promise<StageResult[]>][] = [
  ['nx', nxStage],
  ['e2e', e2eStage],
];

/** `npm test`: everything that is checked before a change is taken. A stage that fails does not keep the next ones from running. */
async function test(tearDown: TearDown, signal: AbortSignal): Promise<StageResult[]> {
  const root = process.cwd();
  rmSync(join(root, '.results'), { recursive: true, force: true });
  const env: NodeJS.ProcessEnv = { ...process.env, SCARF_ANALYTICS: 'false' };
  const { dataDir } = readSettings(process.env);
  await ensureOffice(process.env, signal);
  env['KASVU_VOIKKO_DICTIONARY'] = await ensureDictionary({ dataDir, environment: process.env, say: console.log, signal });
  if (!env['KASVU_TEST_DATABASE_URL']) {
    const server = await startTestServer();
    tearDown.add(server.remove);
    env['KASVU_TEST_DATABASE_URL'] = server.url;
  }
  const results: StageResult[] = [];
  for (const [name, stage] of STAGES) {
    console.log(`\n== ${name}`);
    results.push(...(await timed(name, () => stage({ root, env, signal }))));
  }
  return results;
}

/** Runs a stage; one that breaks counts as failed. A stage of one result gets the time it took. */
async function timed(name: string, stage: () => Promise<StageResult[]>): Promise<StageResult[]> {
  const started = Date.now();
  const results = await stage().catch((error: unknown) => {
    if (error instanceof StopRequest) throw error;
    return [check(name, false, describeError(error))];
  });
  const seconds = (Date.now() - started) / 1000;
  return results.length === 1 ? results.map((result) => ({ ...result, seconds })) : results;
}

async function main(): Promise<number> {
  const tearDown = new TearDown();
  const stop = new AbortController();
  listenForStop(stop);
  const started = Date.now();
  const results = await test(tearDown, stop.signal).catch((error: unknown) => {
    console.error(error instanceof StopRequest ? '\nStopped.' : describeError(error));
    return undefined;
  });
  const problems = await tearDown.run();
  for (const problem of problems) console.error(describeError(problem));
  if (!results) return stop.signal.aborted ? 130 : 1;
  console.log(`\nEverything took ${Math.round((Date.now() - started) / 1000)} s (the seconds below add up tasks that ran side by side).`);
  console.log(report(results));
  return problems.length > 0 || results.some(({ failed }) => failed > 0) ? 1 : 0;
}

process.exit(await main());
