import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, stubPort } from './product.ts';

const root = join(import.meta.dirname, '../../../..');
const stubs = `http://localhost:${stubPort}`;

/** A change of a demo source, as its control path takes it. @returns keys of what was added */
export async function changeSource(source: string, change: { add?: number; of?: string; withdraw?: number }): Promise<string[]> {
  const answer = await fetch(`${stubs}/_change`, { method: 'POST', body: JSON.stringify({ source, ...change }) });
  if (!answer.ok) throw new Error(`The change of ${source} was answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { added: string[] }).added;
}

/** What a demo source answers, as text. */
export const askSource = async (source: string, path: string): Promise<string> => (await fetch(`${stubs}/${source}/${path}`)).text();

/** Reads sources as an operator does, into the database of the product that runs. */
export async function readSources(...sources: string[]): Promise<void> {
  const child = spawn(process.execPath, ['tools/launch/sync.mjs', ...sources], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The reading of ${sources.join(', ')} ended with ${String(code)}:\n${output}`);
}
