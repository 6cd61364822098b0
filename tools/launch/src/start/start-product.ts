import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from '../build.ts';
import { claimDataDir } from '../claim.ts';
import { openDatabase } from '../database.ts';
import { ensureDictionary } from '../dictionary.ts';
import { LaunchError } from '../launch-error.ts';
import { inboxEnvironment, keepsMails, startMailInbox } from '../mail-inbox.ts';
import { requireFreePorts, type WantedPort } from '../ports.ts';
import { runCommand } from '../run-command.ts';
import { followParent, type Service, startService } from '../service.ts';
import type { Settings } from '../settings.ts';
import { startStubSources, stubEnvironment } from '../stub-sources.ts';
import { databaseDeath } from './database-death.ts';
import { refuseDemoInProduction, signInEnvironment, startDemoSignIn } from './demo-sign-in.ts';
import { keptSecrets, personKeys } from './kept-secrets.ts';
import type { TearDown } from './tear-down.ts';

const READY_MS = 120_000;
/** A start later than this after the last successful sync syncs again. */
const SYNC_AGAIN_AFTER = '12h';

interface StartContext {
  tearDown: TearDown;
  signal: AbortSignal;
  say: (text: string) => void;
}

/**
 * Starts everything and stays until `signal` aborts or a part of it dies.
 * @throws the reason of `signal`, or a LaunchError saying what failed.
 */
export async function startProduct(settings: Settings, context: StartContext): Promise<never> {
  const { tearDown, signal, say } = context;
  const { dataDir, port } = settings;
  const url = `http://localhost:${port}`;
  refuseDemoInProduction(settings);
  const claim = await claimDataDir(dataDir, url);
  tearDown.add(claim.release);
  await requireFreePorts(wantedPorts(settings));
  const dictionary = ensureDictionary({ dataDir, environment: process.env, say, signal });
  dictionary.catch(() => undefined); // awaited below; may fail while the build still runs
  await ensureBuilt(process.cwd(), { say, signal });

  const database = await openDatabase(settings, say);
  tearDown.add(database.stop);
  signal.throwIfAborted();
  say(`Database: ${database.description}.`);
  const secrets = settings.production ? undefined : keptSecrets(dataDir);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...signInEnvironment(settings, secrets, process.env),
    ...personKeys(settings, process.env),
    DATABASE_URL: database.url,
    KASVU_DATA_DIR: dataDir,
    KASVU_SOURCES: settings.sources,
    KASVU_VOIKKO_DICTIONARY: await dictionary,
    KASVU_WEB_ROOT: join(process.cwd(), 'dist/web'),
    PORT: String(port),
  };
  const died = [databaseDeath(database, signal), aborted(signal)];
  await migrate(environment, signal);

  if (settings.sources === 'stub') {
    const { service, stubs } = await startStubSources(settings.stubPort, join(dataDir, 'logs/stub-sources.log'));
    tearDown.add(service.stop);
    died.push(service.died);
    Object.assign(environment, stubEnvironment(stubs, process.env));
    say(`Demo sources with made-up data on port ${settings.stubPort} (KASVU_SOURCES=live reads the real ones).`);
  }
  if (secrets && !settings.issuer) {
    const demoSignIn = await startDemoSignIn(settings, secrets);
    tearDown.add(demoSignIn.stop);
    died.push(demoSignIn.died);
    say(`Demo sign-in with made-up users on port ${settings.identityPort} (OIDC_ISSUER uses your own provider).`);
  }
  if (keepsMails(settings)) {
    const { service, smtpUrl } = await startMailInbox(settings);
    tearDown.add(service.stop);
    died.push(service.died);
    Object.assign(environment, inboxEnvironment(smtpUrl, process.env));
    say(`Mails are sent to nobody; they can be read at http://localhost:${settings.inboxPort} (KASVU_SMTP_URL uses your own mail server).`);
  }
  const api = startService('The API', ['dist/apps/api/main.mjs'], { env: environment, logFile: join(dataDir, 'logs/api.log') });
  tearDown.add(api.stop);
  tearDown.add(claim.announceEnd);
  died.push(api.died);
  await Promise.race([ready(port, api), ...died]);
  say(`The dashboard answers at ${url}; its log is ${api.logFile}.`);
  if (settings.sources !== 'none') await Promise.race([firstSync(environment, context), ...died]);
  say(`Kasvu Dashboard ready: ${url}`);
  return Promise.race(died);
}

function wantedPorts(settings: Settings): WantedPort[] {
  const { port, stubPort, sources, identityPort, issuer, inboxPort } = settings;
  return [
    { port, purpose: 'the dashboard', setting: 'PORT' },
    ...(sources === 'stub' ? [{ port: stubPort, purpose: 'the demo sources', setting: 'KASVU_STUB_PORT' }] : []),
    ...(issuer ? [] : [{ port: identityPort, purpose: 'the demo sign-in', setting: 'KASVU_IDENTITY_PORT' }]),
    ...(keepsMails(settings) ? [{ port: inboxPort, purpose: 'the mail inbox', setting: 'KASVU_INBOX_PORT' }] : []),
  ];
}

async function migrate(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const code = await runCommand(process.execPath, [...followParent, 'dist/apps/api/migrate.mjs'], { env, signal, stdio: childOutput });
  if (code !== 0)
    throw new LaunchError('The database cannot be brought to the present schema: see the message above. Nothing was changed.');
}

/** A sync that fails leaves a working dashboard with the data it has. */
async function firstSync(env: NodeJS.ProcessEnv, { signal, say }: StartContext): Promise<void> {
  say('Reading the sources (a source read within the last 12 hours is left as it is) ...');
  const args = [...followParent, '--enable-source-maps', 'dist/apps/api/sync.mjs', '--all', '--if-older-than', SYNC_AGAIN_AFTER];
  const code = await runCommand(process.execPath, args, { env, signal, stdio: childOutput });
  if (code !== 0) {
    say(
      `Not every source could be read (code ${code}): the dashboard shows the data it has. See its Sources page, or run npm run sync -- --all.`,
    );
  }
}

const childOutput = ['ignore', 'inherit', 'inherit', 'ipc'] as const satisfies [...('ignore' | 'inherit' | 'ipc')[]];

async function ready(port: number, api: Service): Promise<void> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await delay(100)) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
      await answer.body?.cancel();
      if (answer.ok) return;
    } catch {
      continue; // not listening yet; if it never does, the deadline or the death of the API says so
    }
  }
  throw new LaunchError(`The API was not ready within ${READY_MS / 1000} s. Log: ${api.logFile}`);
}

function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  promise.catch(() => undefined); // raced against each step; may abort between two of them
  return promise;
}
