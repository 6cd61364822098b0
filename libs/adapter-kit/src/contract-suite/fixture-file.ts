import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Hands a changed copy of a file, under the same name, to `use` and removes it afterwards. */
export async function withChangedFile<Result>(
  path: string,
  change: (content: Buffer) => Buffer,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'adapter-contract-'));
  try {
    const copy = join(folder, basename(path));
    await writeFile(copy, change(await readFile(path)));
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A change of the JSON in a file. */
export function jsonChange(edit: (body: unknown, url: URL) => void, path: string): (content: Buffer) => Buffer {
  return (content) => {
    const body: unknown = JSON.parse(content.toString());
    edit(body, new URL(`file:///${basename(path)}`));
    return Buffer.from(JSON.stringify(body));
  };
}
