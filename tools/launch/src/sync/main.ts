import { ensureBuilt } from '../build.ts';
import { isClaimed } from '../claim.ts';
import { openDatabase } from '../database.ts';
import { ensureDictionary } from '../dictionary.ts';
import { describeError, LaunchError } from '../launch-error.ts';
import { runCommand } from '../run-command.ts';
import { followParent } from '../service.ts';
import { readSettings } from '../settings.ts';
import { personKeys } from '../start/kept-secrets.ts';
import { TearDown } from '../start/tear-down.ts';
import { listenForStop, StopRequest } from '../stop-signals.ts';
import { askStubSources, startStubSources, stubEnvironment } from '../stub-sources.ts';
import { resolvePaths } from './arguments.ts';

const stderr = 2;

/**
 * `npm run sync -- <source>`: runs the sync command against the database of a running `npm start`, or brings up what it needs for as long
 * as it takes. Only the sync command itself writes to stdout.
 */
async function sync(tearDown: TearDown, signal: AbortSignal): Promise<number> {
  const settings = readSettings(process.env);
  const { dataDir } = settings;
  const say = console.error;
  const dictionary = ensureDictionary({ dataDir, environment: process.env, say, signal });
  dictionary.catch(() => undefined); // awaited below; may fail while the build still runs
  await ensureBuilt(process.cwd(), { say, signal });
  const database = await openDatabase(settings, say);
  // a dashboard started in the meantime has attached to our server: then it is the one to stop it
  if (!database.attached) tearDown.add(() => (isClaimed(dataDir) ? undefined : database.stop()));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...personKeys(settings, process.env),
    DATABASE_URL: database.url,
    KASVU_DATA_DIR: dataDir,
    KASVU_VOIKKO_DICTIONARY: await dictionary,
  };
  const node = (args: string[], stdout: 'inherit' | number) =>
    runCommand(process.execPath, [...followParent, '--enable-source-maps', ...args], {
      env: environment,
      signal,
      stdio: ['inherit', stdout, 'inherit', 'ipc'],
    });
  if ((await node(['dist/apps/api/migrate.mjs'], stderr)) !== 0)
    throw new LaunchError('The database cannot be brought to the present schema.');
  if (settings.sources === 'stub') {
    let stubs = await askStubSources(settings.stubPort);
    if (!stubs) {
      const started = await startStubSources(settings.stubPort, `${dataDir}/logs/stub-sources.log`);
      tearDown.add(started.service.stop);
      stubs = started.stubs;
    }
    Object.assign(environment, stubEnvironment(stubs, process.env));
  }
  const args = resolvePaths(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  return node(['dist/apps/api/sync.mjs', ...args], 'inherit');
}

async function main(): Promise<number> {
  const tearDown = new TearDown();
  const stop = new AbortController();
  listenForStop(stop);
  const code = await sync(tearDown, stop.signal).catch((error: unknown) => {
    console.error(
      error instanceof StopRequest ? 'Stopped: what was read so far is kept, the next run goes on from there.' : describeError(error),
    );
    return error instanceof StopRequest ? 130 : 1;
  });
  const problems = await tearDown.run();
  for (const problem of problems) console.error(describeError(problem));
  return problems.length > 0 ? 1 : code;
}

process.exit(await main());
