import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { prepareBinaries } from './binaries.ts';
import { type ClusterFiles, clusterFiles, readCredentials, rememberPort, rememberedPort } from './cluster-files.ts';
import { APPLICATION, connectionUrl, SUPERUSER, withClient } from './connection.ts';
import { ensureApplicationDatabase } from './database.ts';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import { withFileLock } from './file-lock.ts';
import { dataOwner, ensureCluster } from './initialise.ts';
import { type LaunchedServer, launchServer } from './launch-server.ts';
import { freePort, portState } from './port.ts';
import { isAlive } from './process-info.ts';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';

const RETRY_MS = 6_000;
const READY_MS = 120_000;
/** PostgreSQL says so while another server on the same folder is ending. */
const STILL_ENDING = /lock file "postmaster\.pid" already exists|pre-existing shared memory block is still in use/;
const PORT_TAKEN = /could not bind|Address already in use/;

export interface EmbeddedPostgresOptions {
  /** Folder of this database; made on the first start. */
  dataDir: string;
  /** Port on 127.0.0.1; default: a free one, remembered in the folder. */
  port?: number;
  /** false for throw-away databases: quicker, and a power cut may destroy them. Default true. */
  durable?: boolean;
  /** Told what a person should know (where data are kept, waiting for recovery). */
  log?: (message: string) => void;
}

export interface EmbeddedPostgres {
  /** Connection of the application's role (no superuser, may create databases) to its database. */
  url: string;
  /** Connection of the superuser, for backup and maintenance. */
  superuserUrl: string;
  port: number;
  pid: number;
  /** The server ran already, for example because the process that started it was killed. */
  attached: boolean;
  logFile: string;
  /** Stops the server; committed data are safe. Does nothing when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a folder, or attaches to the one that runs on it.
 * @throws EmbeddedPostgresError worded for the person at the terminal: busy port, other version, no binaries, server log.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const files = clusterFiles(resolve(options.dataDir));
  return withFileLock(files.lock, async () => {
    const attached = await attach(files);
    const { pid, port } = attached ?? (await start(files, options));
    const { superuser, application } = readCredentials(files);
    const superuserUrl = connectionUrl(port, SUPERUSER, superuser, 'postgres');
    await ensureApplicationDatabase(superuserUrl, application);
    rememberPort(files, port);
    return {
      url: connectionUrl(port, APPLICATION, application, APPLICATION),
      superuserUrl,
      port,
      pid,
      attached: attached !== undefined,
      logFile: files.log,
      stop: () => stopPostmaster(pid),
    };
  });
}

/** The server that already runs on the folder, once it answers; undefined if there is none or it is just ending. */
async function attach(files: ClusterFiles): Promise<{ pid: number; port: number } | undefined> {
  const deadline = Date.now() + READY_MS;
  for (let found = runningPostmaster(files.data); found && Date.now() < deadline; found = runningPostmaster(files.data)) {
    if (await answers(files, found.port)) return found;
    await delay(50);
  }
  return undefined;
}

async function start(files: ClusterFiles, options: EmbeddedPostgresOptions): Promise<{ pid: number; port: number }> {
  const { durable = true, log = () => undefined } = options;
  const account = serverAccount(dataOwner(files));
  const binaries = prepareBinaries(account, files.home);
  let port = await choosePort(options.port, rememberedPort(files));
  const data = await ensureCluster(files, binaries, account, { durable, log });
  for (const deadline = Date.now() + RETRY_MS; ; await delay(200)) {
    const server = await launchServer(files, binaries, account, { data, port, durable });
    const failure = await readyOrFailure(files, server, port, log);
    if (failure === undefined) return { pid: server.pid, port };
    const mayRetry = Date.now() < deadline;
    if (mayRetry && PORT_TAKEN.test(failure) && options.port === undefined) port = await freePort();
    else if (PORT_TAKEN.test(failure)) throw busyPort(port);
    else if (!mayRetry || !STILL_ENDING.test(failure)) {
      throw new EmbeddedPostgresError(`The embedded PostgreSQL did not start. Last lines of ${files.log}:\n${lastLines(failure)}`);
    }
  }
}

async function choosePort(wanted: number | undefined, remembered: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if ((await portState(wanted)) !== 'free') throw busyPort(wanted);
    return wanted;
  }
  return remembered !== undefined && (await portState(remembered)) === 'free' ? remembered : freePort();
}

function busyPort(port: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `Port ${port} for the embedded database is in use. Set KASVU_DB_PORT to another port (or leave it unset: a free one is chosen).`,
  );
}

/** @returns undefined when the server answers, else what it wrote before it ended. */
async function readyOrFailure(
  files: ClusterFiles,
  server: LaunchedServer,
  port: number,
  log: (message: string) => void,
): Promise<string | undefined> {
  const started = Date.now();
  let told = false;
  while (server.exit() === undefined) {
    if (runningPostmaster(files.data)?.pid === server.pid && (await answers(files, port))) return undefined;
    const waited = Date.now() - started;
    if (waited > 5_000 && !told) {
      told = true;
      log('The embedded database is recovering after an interruption; this can take a minute.');
    }
    if (waited > READY_MS && isAlive(server.pid)) {
      await stopPostmaster(server.pid);
      return `No answer within ${READY_MS / 1000} s.\n${server.output()}`;
    }
    await delay(30);
  }
  return `Ended with ${server.exit()}.\n${server.output()}`;
}

/** Whether the server on `port` is ours (it takes our password) and ready. */
async function answers(files: ClusterFiles, port: number): Promise<boolean> {
  const url = connectionUrl(port, SUPERUSER, readCredentials(files).superuser, 'postgres');
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return true;
  } catch (error) {
    if (errorCode(error) === '28P01') {
      throw new EmbeddedPostgresError(
        `The database on port ${port} does not take the password in ${files.credentials}. Restore that file.`,
      );
    }
    return false;
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-15).join('\n');
}
