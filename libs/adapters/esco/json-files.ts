import { readFile } from 'node:fs/promises';
import { reject, SourceError, type Rejection } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { iscoCodeOfOccupation, kindOf } from './codes';
import { bareConcept, type Concept } from './concept';
import { textsOf } from './remote-concept';
import { rowReader, type RowReader } from './row-reader';

/** A JSON array of concepts with their names in several languages: `uri`, `prefLabel`, and for occupations `notation` and `broader`. */
const multilingual = rowReader({
  schema: z.object({
    uri: z.string().min(1),
    notation: z.string().nullish(),
    prefLabel: z.object({ fi: z.string().nullish(), sv: z.string().nullish(), en: z.string().nullish() }),
    broader: z.array(z.string()).nullish(),
  }),
  idField: 'uri',
  conceptOf: ({ uri, notation, prefLabel, broader }): Concept | Rejection => {
    const iscoCode = iscoCodeOfOccupation(notation ?? '');
    if (kindOf(uri) === 'occupation' && iscoCode === null) {
      return reject('invalid-field', 'notation', 'The code of an occupation begins with four digits');
    }
    return { ...bareConcept(uri), labels: textsOf((language) => prefLabel[language]), iscoCode, broaderUris: broader ?? [] };
  },
});

/** A JSON array of occupations in English with other titles and a description. */
const englishOccupations = rowReader({
  schema: z.object({
    escoIdentifier: z.string().min(1),
    escoCode: z.string(),
    escoJobTitle: z.string().nullish(),
    alternativeTitles: z.array(z.string()).nullish(),
    escoDescription: z.string().nullish(),
  }),
  idField: 'escoIdentifier',
  conceptOf: (row): Concept | Rejection => {
    const iscoCode = iscoCodeOfOccupation(row.escoCode);
    if (iscoCode === null) return reject('invalid-field', 'escoCode', 'The code of an occupation begins with four digits');
    const inEnglish = (text: string | null | undefined) => textsOf((language) => (language === 'en' ? text : null));
    return {
      ...bareConcept(row.escoIdentifier),
      labels: inEnglish(row.escoJobTitle),
      alternativeLabels: row.alternativeTitles?.length ? { en: row.alternativeTitles } : {},
      description: inEnglish(row.escoDescription),
      iscoCode,
    };
  },
});

/**
 * The concepts of a JSON file and how to read each; null when it is JSON of another kind.
 * @throws {SourceError} `bad-file` when the file cannot be read or is no JSON
 */
export async function openJson(path: string): Promise<{ rows: readonly unknown[]; reader: RowReader } | null> {
  const rows = await parsed(path);
  if (!Array.isArray(rows)) return null;
  const has = (field: string): boolean => rows.some((row: unknown) => typeof row === 'object' && row !== null && field in row);
  if (has('prefLabel')) return { rows, reader: multilingual };
  return has('escoIdentifier') ? { rows, reader: englishOccupations } : null;
}

async function parsed(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no complete JSON' : error instanceof Error ? error.message : String(error);
    throw new SourceError('bad-file', `The file cannot be read: ${reason}`, { cause: error });
  }
}
