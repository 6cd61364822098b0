import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, isAlive } from '../../embedded-postgres/src/index.ts';

const STOP_PATIENCE_MS = 15_000;

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Ends the command, with everything it started. */
  signal?: AbortSignal;
  stdio?: StdioOptions;
}

/**
 * Runs a program to its end.
 * @returns its exit code; 1 when it was ended by a signal.
 * @throws the system's error when it cannot be started, and the reason of `signal` when that ended it.
 */
export async function runCommand(
  command: string,
  args: string[],
  { signal, stdio = 'inherit', ...options }: CommandOptions = {},
): Promise<number> {
  signal?.throwIfAborted();
  const child = spawn(command, args, { ...options, stdio, detached: true });
  const ended = exitOf(child);
  const stop = () => void stopGroup(child);
  signal?.addEventListener('abort', stop);
  const code = await ended;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return code ?? 1;
}

/** The exit code of a child, null after a signal; rejects when it could not be started. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}

/**
 * Ends a child that leads its own process group, with the group: asks first (SIGTERM), then insists. In its own group it is out of reach
 * of Ctrl-C in the terminal, so that we decide what ends in which order.
 */
export async function stopGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined || !signalGroup(pid, 'SIGTERM')) return;
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid) && Date.now() < deadline) await delay(20);
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(-pid, name);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}
