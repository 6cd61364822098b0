import { basename } from 'node:path';
import { ignored, readStrict } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { rowsOfCsv } from './csv-files';

const rowSchema = z.object({
  occupationUri: z.string().min(1),
  occupationLabel: ignored(),
  relationType: z.enum(['essential', 'optional']),
  skillType: ignored(),
  skillUri: z.string().min(1),
  skillLabel: ignored(),
});

/** Whether a file tells which skills occupations need: `occupationSkillRelations_fi.csv`; the language changes nothing. */
export const isRelationsFile = (path: string): boolean => /^occupationSkillRelations(_[a-z]{2})?\.csv$/i.test(basename(path));

/** What one row says: an essential skill of an occupation, another relation (null), or why it cannot be read. */
export type RelationRow =
  | { ok: true; essential: { occupationUri: string; skillUri: string } | null; unknownFields: string[] }
  | { ok: false; raw: unknown; reason: string; field: string | null; message: string };

/**
 * The rows of a file of relations, streamed.
 * @throws {SourceError} `bad-file` when the file is cut off, is no CSV or lacks its columns
 */
export async function* relationsOf(path: string): AsyncGenerator<RelationRow> {
  for await (const raw of rowsOfCsv(path, ['occupationUri', 'relationType', 'skillUri'])) {
    const read = readStrict(rowSchema, raw);
    if (!read.ok) {
      yield { ...read, raw };
      continue;
    }
    const { relationType, occupationUri, skillUri } = read.value;
    yield { ok: true, essential: relationType === 'essential' ? { occupationUri, skillUri } : null, unknownFields: read.unknownFields };
  }
}
