import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { uploadLimits } from '@kasvu/contracts';
import { PayloadTooLargeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { InvalidRequest } from '../problem-details/invalid-request';

const folderPrefix = 'kasvu-upload-';
/** No file is read for so long: its process has died. */
const staleAfterMs = 3_600_000;
const mostBytes = uploadLimits.megabytes * 1024 * 1024;

/** What a form with a file may hold: the file and one field beside it. */
export const uploadSettings = {
  throwFileSizeLimit: false, // said below, in words
  limits: { fileSize: mostBytes, files: 1, fields: 1, fieldSize: 200_000, fieldNameSize: 50, headerPairs: 50 },
};

/**
 * Takes a form with a `file` and the JSON of its `options`, and gives `use` the path of the file. It lies in a folder only this process may look
 * into, and is gone afterwards, whatever came of it. Nothing of its name is kept.
 * @throws {InvalidRequest} naming the part that is missing or wrong
 * @throws {PayloadTooLargeException} for a file beyond the limit
 */
export async function withUpload<Options, Result>(
  request: FastifyRequest,
  options: z.ZodType<Options>,
  use: (file: string, options: Options) => Promise<Result>,
): Promise<Result> {
  if (!request.isMultipart()) throw invalid('file', 'Send a form with a file');
  // Whoever says beforehand that it is too much need not send it.
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + uploadSettings.limits.fieldSize) throw tooLarge();
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  try {
    const path = join(folder, 'file');
    const form = await receive(request, path);
    if (!form.hasFile) throw invalid('file', 'No file was sent');
    const parsed = options.safeParse(jsonOf(form.options));
    if (!parsed.success) throw InvalidRequest.fromIssues(parsed.error.issues);
    return await use(path, parsed.data);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a process that was killed in the middle of a file has left behind. */
export async function removeStaleUploads(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(folderPrefix)).map((name) => join(tmpdir(), name));
  for (const folder of folders) {
    // Another process may have removed it meanwhile.
    const changed = await stat(folder).catch(() => null);
    if (changed && changed.mtimeMs < Date.now() - staleAfterMs) await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: FastifyRequest, path: string): Promise<{ hasFile: boolean; options: unknown }> {
  const form: { hasFile: boolean; options: unknown } = { hasFile: false, options: '{}' };
  for await (const part of request.parts()) {
    if (part.type === 'file' && part.fieldname === 'file') {
      await pipeline(part.file, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
      if (part.file.truncated) throw tooLarge();
      form.hasFile = true;
    } else if (part.type === 'field' && part.fieldname === 'options') {
      form.options = part.value;
    } else {
      throw invalid(part.fieldname, 'There is no such part');
    }
  }
  return form;
}

/** The part is text, unless it was sent as JSON: then it is read already. */
function jsonOf(options: unknown): unknown {
  if (typeof options !== 'string') return options;
  try {
    return JSON.parse(options);
  } catch {
    throw invalid('options', 'Not JSON');
  }
}

const invalid = (field: string, reason: string) => new InvalidRequest([{ field, reason }]);
const tooLarge = () => new PayloadTooLargeException(`The file is larger than ${uploadLimits.megabytes} MB`);
