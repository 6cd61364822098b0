import { setTimeout as delay } from 'node:timers/promises';
import { portState } from '../../embedded-postgres/src/index.ts';
import { LaunchError } from './launch-error.ts';

export interface WantedPort {
  port: number;
  /** What will listen there, as in "for the dashboard". */
  purpose: string;
  setting: string;
}

/** A program of an earlier run that was killed may need a moment to let go of its port. */
const PATIENCE_MS = 2_000;

/** @throws LaunchError naming each port that cannot be had and the setting that chooses it. */
export async function requireFreePorts(wanted: WantedPort[]): Promise<void> {
  const problems = [...sharedPorts(wanted)];
  for (const { port, purpose, setting } of wanted) {
    const state = await settledState(port);
    if (state === 'busy') problems.push(`Port ${port} for ${purpose} is in use by another program. Set ${setting} to another port.`);
    if (state === 'forbidden') problems.push(`This user may not use port ${port} for ${purpose}. Set ${setting} to one above 1023.`);
  }
  if (problems.length > 0) throw new LaunchError(problems.join('\n'));
}

function sharedPorts(wanted: WantedPort[]): string[] {
  return wanted.flatMap(({ port, setting }, index) =>
    wanted
      .slice(index + 1)
      .filter((other) => other.port === port)
      .map((other) => `${setting} and ${other.setting} are both ${port}. Give them different ports.`),
  );
}

async function settledState(port: number): ReturnType<typeof portState> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await delay(100)) {
    const state = await portState(port);
    if (state !== 'busy') return state;
  }
  return portState(port);
}
