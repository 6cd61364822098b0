import { ensureBuilt } from '../build.ts';
import { isClaimed } from '../claim.ts';
import { openDatabase } from '../database.ts';
import { heldDictionary } from '../dictionary.ts';
import { describeError, LaunchError } from '../launch-error.ts';
import { askMailInbox, inboxEnvironment, keepsMails } from '../mail-inbox.ts';
import { runCommand } from '../run-command.ts';
import { followParent } from '../service.ts';
import { readSettings } from '../settings.ts';
import { personKeys } from '../start/kept-secrets.ts';
import { TearDown } from '../start/tear-down.ts';
import { listenForStop, StopRequest } from '../stop-signals.ts';
import { findChromium } from '../test/chromium.ts';

const stderr = 2;

/**
 * `npm run admin -- <command>`: runs a command of the operator against the database of the settings: that of a running `npm start`, or
 * the one opened last. Only the command itself writes to stdout.
 */
async function admin(tearDown: TearDown, signal: AbortSignal): Promise<number> {
  const settings = readSettings({ ...process.env, KASVU_SOURCES: process.env['KASVU_SOURCES'] || 'none' });
  const say = console.error;
  await ensureBuilt(process.cwd(), { say, signal });
  const database = await openDatabase(settings, say);
  // a dashboard started in the meantime has attached to our server: then it is the one to stop it
  if (!database.attached) tearDown.add(() => (isClaimed(settings.dataDir) ? undefined : database.stop()));
  const inbox = keepsMails(settings) ? await askMailInbox(settings.inboxPort) : undefined;
  const environment: NodeJS.ProcessEnv = {
    KASVU_WEB_ROOT: 'dist/web',
    CHROMIUM_PATH: findChromium(process.env),
    ...process.env,
    ...personKeys(settings, process.env),
    ...(inbox && inboxEnvironment(inbox, process.env)),
    DATABASE_URL: database.url,
    KASVU_VOIKKO_DICTIONARY: heldDictionary({ dataDir: settings.dataDir, environment: process.env }),
  };
  const node = (args: string[], stdout: 'inherit' | number) =>
    runCommand(process.execPath, [...followParent, '--enable-source-maps', ...args], {
      env: environment,
      signal,
      stdio: ['inherit', stdout, 'inherit', 'ipc'],
    });
  if ((await node(['dist/apps/api/migrate.mjs'], stderr)) !== 0)
    throw new LaunchError('The database cannot be brought to the present schema.');
  return node(['dist/apps/api/admin.mjs', ...process.argv.slice(2)], 'inherit');
}

async function main(): Promise<number> {
  const tearDown = new TearDown();
  const stop = new AbortController();
  listenForStop(stop);
  const code = await admin(tearDown, stop.signal).catch((error: unknown) => {
    console.error(error instanceof StopRequest ? 'Stopped.' : describeError(error));
    return error instanceof StopRequest ? 130 : 1;
  });
  const problems = await tearDown.run();
  for (const problem of problems) console.error(describeError(problem));
  return problems.length > 0 ? 1 : code;
}

process.exit(await main());
