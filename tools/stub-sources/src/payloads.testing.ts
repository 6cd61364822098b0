import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '../shared/payloads');

/** `describe` when recorded answers of the real sources lie beside the repository, else a skip that says why. */
export function describeWithPayloads(title: string, tests: () => void): void {
  if (existsSync(FOLDER)) describe(title, tests);
  else describe.skip(`${title} (skipped: no ../shared/payloads beside the repository)`, tests);
}

/** A recorded answer, parsed. */
export function payload(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
}
