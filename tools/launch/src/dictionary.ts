import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../embedded-postgres/src/index.ts';
import { runCommand } from './run-command.ts';

const PACKAGE = 'voikko-fi';
const FILE = '5/mor-standard/mor.vfst';
const INSTALLED = ['/usr/lib/voikko', '/usr/share/voikko', '/usr/local/lib/voikko', '/opt/homebrew/lib/voikko'];
const FETCH_LIMIT_MS = 90_000;

interface DictionaryPlace {
  dataDir: string;
  environment: NodeJS.ProcessEnv;
  /** Voikko's folders on this machine. */
  installed?: string[];
}

interface DictionaryOptions extends DictionaryPlace {
  say: (text: string) => void;
  signal?: AbortSignal;
}

/** Voikko's Finnish dictionary (`KASVU_VOIKKO_DICTIONARY`, installed, or fetched before): path of `mor.vfst` or what the setting names. */
export function heldDictionary({ dataDir, environment, installed = INSTALLED }: DictionaryPlace): string | undefined {
  const folder = join(dataDir, 'voikko');
  const given = environment['KASVU_VOIKKO_DICTIONARY'];
  return given || findDictionary([...installed, join(folder, 'usr/lib/voikko'), join(folder, 'usr/share/voikko')]);
}

/**
 * Finds the dictionary or fetches the Debian package into the data folder, which needs no root. Says what it did; without a dictionary the product works with weaker Finnish search.
 * @returns path of `mor.vfst` (or what the setting names), undefined if there is none.
 */
export async function ensureDictionary(options: DictionaryOptions): Promise<string | undefined> {
  const there = heldDictionary(options);
  if (there) return there;
  const { dataDir, say } = options;
  const folder = join(dataDir, 'voikko');
  const problem = await fetchPackage(folder, options);
  const fetched = findDictionary([join(folder, 'usr/lib/voikko'), join(folder, 'usr/share/voikko')]);
  if (fetched) {
    say(`Fetched the Finnish dictionary (Debian package ${PACKAGE}) into ${folder}.`);
    return fetched;
  }
  say(
    `No Finnish dictionary (${problem ?? 'the package does not hold it'}): search will miss some inflected and compound Finnish words. ` +
      `Install the package ${PACKAGE} or set KASVU_VOIKKO_DICTIONARY to its mor.vfst.`,
  );
  return undefined;
}

/** The first of Voikko's folders that holds the dictionary. */
export function findDictionary(folders: string[]): string | undefined {
  return folders.map((folder) => join(folder, FILE)).find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** @returns undefined when unpacked, else why it was not. */
async function fetchPackage(folder: string, { environment, signal }: DictionaryOptions): Promise<string | undefined> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  const state = join(draft, 'apt');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  const limit = AbortSignal.timeout(FETCH_LIMIT_MS);
  const run = (command: string, args: string[]) =>
    runCommand(command, args, {
      cwd: draft,
      stdio: 'ignore',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      env: { ...environment, LC_ALL: 'C' },
    });
  // Lists of our own: a new machine has none, and only root may fetch the machine's.
  const own = ['-o', `Dir::State::lists=${state}/lists`, '-o', `Dir::Cache=${state}`, '-o', 'Debug::NoLocking=1'];
  try {
    const found =
      (await run('apt-get', ['download', PACKAGE])) === 0 ||
      ((await run('apt-get', [...own, 'update'])) === 0 && (await run('apt-get', [...own, 'download', PACKAGE])) === 0);
    const archive = readdirSync(draft).find((name) => name.endsWith('.deb'));
    if (!found || !archive) return `apt-get download ${PACKAGE} failed`;
    if ((await run('dpkg', ['-x', archive, join(draft, 'unpacked')])) !== 0) return `${archive} cannot be unpacked`;
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(draft, 'unpacked'), folder);
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.aborted) return `no answer from the package mirror within ${FETCH_LIMIT_MS / 1000} s`;
    if (errorCode(error) === 'ENOENT') return 'this system has no apt-get';
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
