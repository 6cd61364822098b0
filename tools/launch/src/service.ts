import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { exitOf, stopGroup } from './run-command.ts';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const SHOWN_LINES = 15;

/** Options of Node for a program that must not outlive the launcher. */
export const followParent = ['--import', join(process.cwd(), 'tools/launch/src/follow-parent.mjs')];

export interface Service {
  logFile: string;
  /** Rejects with the name of the service and its last words when it ends without having been stopped; never resolves. */
  died: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Starts a Node program that runs until stopped; its output goes to a log file.
 * @param name what to call it in messages, for example "The API"
 */
export function startService(name: string, args: string[], options: { env: NodeJS.ProcessEnv; logFile: string }): Service {
  const { logFile, env } = options;
  mkdirSync(dirname(logFile), { recursive: true });
  const offset = rotate(logFile);
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [...followParent, '--enable-source-maps', ...args], {
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  let stopping = false;
  const ended = exitOf(child);
  const died = new Promise<never>((_resolve, reject) => {
    ended.then((code) => {
      const words = lastLines(readFileSync(logFile).subarray(offset).toString('utf8'));
      if (!stopping)
        reject(new LaunchError(`${name} ended by itself (${code === null ? 'killed' : `code ${code}`}). ${words} Log: ${logFile}`));
    }, reject);
  });
  died.catch(() => undefined); // whoever waits for it learns of it; nobody waits while we stop
  return {
    logFile,
    died,
    stop: () => {
      stopping = true;
      return stopGroup(child);
    },
  };
}

/** The end of a log, indented under a heading. */
export function lastLines(text: string, count = SHOWN_LINES): string {
  const lines = text.trimEnd().split('\n').slice(-count);
  return text.trim() === '' ? 'It wrote nothing.' : `Its last lines:\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
}

function rotate(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
