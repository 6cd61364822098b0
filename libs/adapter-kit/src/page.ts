import { recordSchemas, type RecordKind } from '@kasvu/contracts';
import type { z } from 'zod';
import type { Page, Rejected, SourceRecord } from './adapter';
import type { Manifest } from './manifest';
import { redact, shapeOf } from './redact';
import { SourceError } from './source-error';
import { failureOf, readStrict } from './strict-record';

/** What a mapper answers for a remote record it cannot take. */
export class Rejection {
  constructor(
    readonly reason: string,
    readonly field: string | null,
    readonly message: string,
  ) {}
}

/** Refuses one remote record: a stable reason in kebab-case, the remote field at fault and a sentence without personal data. */
export function reject(reason: string, field: string | null, message: string): Rejection {
  return new Rejection(reason, field, message);
}

export type Mapped = SourceRecord | SourceRecord[] | Rejection;

export interface PageInput<Schema extends z.ZodType> {
  manifest: Pick<Manifest, 'personalData'>;
  /** The kind rejects are counted under. */
  kind: RecordKind;
  /** The remote records of this page as they came. */
  raws: readonly unknown[];
  /** The shape of one remote record, each field used or `ignored()`. */
  schema: Schema;
  /** Pure: remote record → ours, several, or `reject(...)`. */
  map: (remote: z.output<Schema>, raw: unknown) => Mapped;
  cursor: string | null;
  total: number | null;
  /** Keys already delivered in this read; pass the same set for each page to find duplicates over page borders. */
  seen?: Set<string>;
  /** The record's key when it can be told from a broken record; never personal data. */
  idOf?: (raw: unknown) => string | null;
}

/**
 * Turns the remote records of one page into a Page: reads each strictly, maps it, checks the result against the contract, and keeps whatever
 * cannot be taken as a reject with its reason (`missing-field`, `invalid-field`, `invalid-record`, `duplicate-id`, `mapper-error` or the
 * mapper's own). Nothing is dropped silently and one bad record never ends the run.
 */
export function buildPage<Schema extends z.ZodType>(input: PageInput<Schema>): Page {
  const seen = input.seen ?? new Set<string>();
  const page: Page = { records: [], rejected: [], cursor: input.cursor, total: input.total, unknownFields: {} };
  for (const raw of input.raws) addRecord(page, input, raw, seen);
  return page;
}

function addRecord<Schema extends z.ZodType>(page: Page, input: PageInput<Schema>, raw: unknown, seen: Set<string>): void {
  const refuse = (reason: string, field: string | null, message: string, sourceId = idOf(input, raw), kind = input.kind): void => {
    const { delivered, droppedFields } = input.manifest.personalData;
    const kept: Rejected = { kind, sourceId, reason, field, message, raw: delivered ? shapeOf(raw) : redact(raw, droppedFields) };
    page.rejected.push(kept);
  };
  const read = readStrict(input.schema, raw);
  if (!read.ok) return refuse(read.reason, read.field, read.message);
  for (const field of read.unknownFields) page.unknownFields[field] = (page.unknownFields[field] ?? 0) + 1;
  const mapped = mapSafely(input, read.value, raw);
  if (mapped instanceof Rejection) return refuse(mapped.reason, mapped.field, mapped.message);
  for (const record of Array.isArray(mapped) ? mapped : [mapped]) {
    const valid = recordSchemas[record.kind].safeParse(record.data);
    const key = `${record.kind} ${record.sourceId}`;
    if (!valid.success) {
      const { field, message } = failureOf(valid.error, record.data);
      refuse('invalid-record', field, message, record.sourceId, record.kind);
    } else if (seen.has(key)) {
      refuse('duplicate-id', null, `Another ${record.kind} of this read has the same id`, record.sourceId, record.kind);
    } else {
      seen.add(key);
      page.records.push(record);
    }
  }
}

/** A mapper that throws is a fault in our code; the record is kept aside and the run goes on. A SourceError means the source failed. */
function mapSafely<Schema extends z.ZodType>(input: PageInput<Schema>, value: z.output<Schema>, raw: unknown): Mapped {
  try {
    return input.map(value, raw);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return reject('mapper-error', null, `The mapper failed on this record (${describe(error)}); this is a fault in the adapter`);
  }
}

/** The engine's own messages speak of code, not of values; any other message might quote the record. */
function describe(error: unknown): string {
  if (error instanceof TypeError || error instanceof ReferenceError) return `${error.name}: ${error.message}`;
  return error instanceof Error ? error.name : 'not an Error';
}

function idOf<Schema extends z.ZodType>(input: PageInput<Schema>, raw: unknown): string | null {
  try {
    return input.idOf?.(raw) ?? null;
  } catch {
    // A broken record may well have no readable key; it is kept without one.
    return null;
  }
}
