import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ignored, reject, SourceError, type Rejection } from '@kasvu/adapter-kit';
import { languageSchema, type Language } from '@kasvu/contracts';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { escoBase, iscoCodeOfOccupation, kindOf } from './codes';
import { bareConcept, cleanNames, type Concept } from './concept';
import { textsOf } from './remote-concept';
import { rowReader, type RowReader } from './row-reader';

const rowSchema = z.object({
  conceptType: ignored(),
  conceptUri: z.string().min(1),
  skillType: z.string().optional(),
  iscoGroup: z.string().optional(),
  code: z.string().optional(),
  preferredLabel: z.string(),
  altLabels: z.string().optional(),
  hiddenLabels: ignored(),
  status: z.string().optional(),
  description: z.string().optional(),
  reuseLevel: ignored(),
  modifiedDate: ignored(),
  regulatedProfessionNote: ignored(),
  scopeNote: ignored(),
  definition: ignored(),
  inScheme: ignored(),
  naceCode: ignored(),
});

const namePattern = /^(skills|occupations|iscogroups)_([a-z]{2})\.csv$/i;

/** The language a CSV file of the download is in, told by its name (`skills_fi.csv`); null for other files and other languages. */
export function csvLanguageOf(path: string): Language | null {
  return languageSchema.safeParse(namePattern.exec(basename(path))?.[2]?.toLowerCase()).data ?? null;
}

/** How to read the rows of a CSV file in a language. Concepts ESCO has withdrawn are rejected as `obsolete`. */
export function csvReader(language: Language): RowReader {
  return rowReader({
    schema: rowSchema,
    idField: 'conceptUri',
    conceptOf: (row): Concept | Rejection => {
      if (row.status?.trim().toLowerCase() === 'obsolete') return reject('obsolete', 'status', 'ESCO has withdrawn the concept');
      const isOccupation = kindOf(row.conceptUri) === 'occupation';
      const iscoCode = isOccupation ? iscoCodeOfRow(row) : null;
      if (isOccupation && iscoCode === null) return reject('invalid-field', 'iscoGroup', 'An occupation has an ISCO group of four digits');
      const texts = (text: string | undefined) => textsOf((each) => (each === language ? text : null));
      const names = cleanNames((row.altLabels ?? '').split('\n'));
      return {
        ...bareConcept(row.conceptUri.trim()),
        labels: texts(row.preferredLabel),
        alternativeLabels: names.length > 0 ? { [language]: names } : {},
        description: texts(row.description),
        skillType: skillTypeOf(row.skillType),
        iscoCode,
        broaderUris: iscoCode !== null && isDirectlyBelowGroup(row.code) ? [`${escoBase}isco/C${iscoCode}`] : [],
      };
    },
  });
}

function iscoCodeOfRow({ iscoGroup, code }: z.output<typeof rowSchema>): string | null {
  return /(?:^|C)(\d{4})$/.exec(iscoGroup?.trim() ?? '')?.[1] ?? iscoCodeOfOccupation(code ?? '');
}

/** `7212.3` is the third occupation of the group 7212; `7212.3.1` is below another occupation. */
function isDirectlyBelowGroup(code: string | undefined): boolean {
  return /^\d{4}\.\d+$/.test(code?.trim() ?? '');
}

function skillTypeOf(text: string | undefined): Concept['skillType'] {
  if (text?.trim() === 'knowledge') return 'knowledge';
  return text?.startsWith('skill') ? 'skill' : null;
}

/**
 * The rows of a CSV file as objects by column name, streamed.
 * @throws {SourceError} `bad-file` when the file is cut off, is no CSV or lacks the columns it must have
 */
export async function* rowsOfCsv(
  path: string,
  columns: readonly string[] = ['conceptUri', 'preferredLabel'],
): AsyncGenerator<Record<string, string>> {
  const parser = parse({ bom: true, columns: true, skip_empty_lines: true });
  const input = createReadStream(path);
  input.on('error', (error) => parser.destroy(error));
  let isFirst = true;
  try {
    for await (const row of input.pipe(parser) as AsyncIterable<Record<string, string>>) {
      if (isFirst && !columns.every((column) => column in row))
        throw new SourceError('bad-file', `The CSV file has no columns ${columns.join(' and ')}`);
      isFirst = false;
      yield row;
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('bad-file', `The CSV file cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    input.destroy();
  }
  if (isFirst) throw new SourceError('bad-file', 'The CSV file has no rows');
}
