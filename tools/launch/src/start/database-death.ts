import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../../embedded-postgres/src/index.ts';
import type { OpenDatabase } from '../database.ts';
import { LaunchError } from '../launch-error.ts';
import { lastLines } from '../service.ts';

const LOOK_EVERY_MS = 2_000;

/** Rejects when the embedded server ends although nobody asked it to. It is no child of ours (it may be older), so it is looked at. */
export function databaseDeath({ pid, logFile }: OpenDatabase, signal: AbortSignal): Promise<never> {
  const promise = watch();
  promise.catch(() => undefined); // raced against each step of the start
  return promise;

  async function watch(): Promise<never> {
    if (pid === undefined || logFile === undefined) return new Promise<never>(() => undefined);
    while (!signal.aborted) {
      await delay(LOOK_EVERY_MS, undefined, { ref: false });
      if (!isAlive(pid) && !signal.aborted) {
        throw new LaunchError(`The embedded database ended by itself. ${lastLines(readFileSync(logFile, 'utf8'))}Log: ${logFile}`);
      }
    }
    throw signal.reason;
  }
}
