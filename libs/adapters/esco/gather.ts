import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { manifestSchema, redact, reject, Rejection, SourceError, type Rejected } from '@kasvu/adapter-kit';
import { kindOf } from './codes';
import { bareConcept, mergeConcepts, type Concept } from './concept';
import { csvLanguageOf, csvReader, rowsOfCsv } from './csv-files';
import { openJson } from './json-files';
import { manifest } from './manifest';
import { isRelationsFile, relationsOf } from './relation-files';
import type { RowReader } from './row-reader';

const { droppedFields } = manifestSchema.parse(manifest).personalData;

/** All that files say, joined by URI, in the order the URIs were first met. */
export interface Gathered {
  concepts: Map<string, Concept>;
  rejected: Rejected[];
  /** Fields nobody knows, and `file <name>` for each file of a folder that was left aside. */
  unknownFields: Record<string, number>;
}

/**
 * Reads one file, or every file of a folder that has a known form, and joins what they say of one concept.
 * @throws {SourceError} `bad-file`, naming the file, when one is missing, broken or cut off, or none has a known form
 */
export async function gather(path: string, signal: AbortSignal): Promise<Gathered> {
  const gathered: Gathered = { concepts: new Map(), rejected: [], unknownFields: {} };
  const { files, isFolder } = await filesAt(path);
  const relations: string[] = [];
  let known = 0;
  for (const file of files) {
    signal.throwIfAborted();
    if (isRelationsFile(file)) relations.push(file);
    else if (await naming(file, addFile(gathered, file))) known += 1;
    else count(gathered, `file ${basename(file)}`);
  }
  for (const file of relations) await naming(file, addRelations(gathered, file));
  if (known > 0) return gathered;
  throw new SourceError(
    'bad-file',
    `${basename(path)} is no known ESCO file. Known: ${isFolder ? 'folders with ' : ''}skills_<language>.csv, occupations_<language>.csv and ISCOGroups_<language>.csv (language fi, sv or en), beside them occupationSkillRelations.csv, and JSON lists of concepts`,
  );
}

async function filesAt(path: string): Promise<{ files: string[]; isFolder: boolean }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], isFolder: false };
    const names = await readdir(path);
    return {
      files: names
        .filter((name) => /\.(csv|json)$/i.test(name))
        .sort()
        .map((name) => join(path, name)),
      isFolder: true,
    };
  } catch (error) {
    throw new SourceError('bad-file', `${basename(path)} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Puts the file's name in front of what is wrong with it. */
async function naming<Result>(file: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(error.code, `${basename(file)}: ${error.message}`, { cause: error });
  }
}

/** Whether the file was of a known form. */
async function addFile(gathered: Gathered, file: string): Promise<boolean> {
  const inThisFile = new Set<string>();
  if (/\.csv$/i.test(file)) {
    const language = csvLanguageOf(file);
    if (language === null) return false;
    const reader = csvReader(language);
    for await (const row of rowsOfCsv(file)) addRow(gathered, row, reader, inThisFile);
    return true;
  }
  const json = await openJson(file);
  if (json === null) return false;
  for (const row of json.rows) addRow(gathered, row, json.reader, inThisFile);
  return true;
}

function addRow(gathered: Gathered, raw: unknown, reader: RowReader, inThisFile: Set<string>): void {
  const { result, id, unknownFields } = reader(raw);
  for (const field of unknownFields) count(gathered, field);
  if (result instanceof Rejection) return refuse(gathered, raw, id, result);
  if (inThisFile.has(result.uri))
    return refuse(gathered, raw, id, reject('duplicate-id', null, 'Another row of this file has the same URI'));
  inThisFile.add(result.uri);
  const earlier = gathered.concepts.get(result.uri);
  gathered.concepts.set(result.uri, earlier ? mergeConcepts(earlier, result) : result);
}

/** Gives the occupations known from other files their essential skills. */
async function addRelations(gathered: Gathered, file: string): Promise<void> {
  const skillsOf = new Map<string, Set<string>>();
  for await (const row of relationsOf(file)) {
    if (!row.ok) {
      refuse(gathered, row.raw, null, reject(row.reason, row.field, row.message));
      continue;
    }
    for (const field of row.unknownFields) count(gathered, field);
    if (!row.essential) continue;
    const { occupationUri, skillUri } = row.essential;
    skillsOf.set(occupationUri, (skillsOf.get(occupationUri) ?? new Set()).add(skillUri));
  }
  for (const [uri, skills] of skillsOf) {
    const concept = gathered.concepts.get(uri);
    if (concept) gathered.concepts.set(uri, mergeConcepts(concept, { ...bareConcept(uri), essentialSkillUris: [...skills] }));
  }
}

function refuse({ rejected }: Gathered, raw: unknown, id: string | null, { reason, field, message }: Rejection): void {
  rejected.push({ kind: recordKindOf(id), sourceId: id, reason, field, message, raw: redact(raw, droppedFields) });
}

/** The kind of record a row is counted under when it is rejected. */
export function recordKindOf(uri: string | null): 'skill' | 'occupation' {
  return kindOf(uri ?? '') === 'skill' ? 'skill' : 'occupation';
}

function count({ unknownFields }: Gathered, field: string): void {
  unknownFields[field] = (unknownFields[field] ?? 0) + 1;
}
