import { readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from './errors.ts';

/** Whether a process runs. A zombie (ended, not yet collected by its parent) counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return linuxStat(pid)?.state !== 'Z';
}

/**
 * Names one life of a process: process numbers are reused, the pair of number and start time is not.
 * Without `/proc` only the number is known.
 */
export function processIdentity(pid: number): string {
  return `${pid}@${linuxStat(pid)?.startTime ?? 'unknown'}`;
}

/** Whether the process named by {@link processIdentity} still runs. */
export function isSameProcessAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && processIdentity(pid) === identity;
}

/** The working folder of a process; undefined where the system does not tell. */
export function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function linuxStat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
