import { z } from 'zod';
import { fieldPath } from './field-path';
import { unknownFieldsOf } from './unknown-fields';

/** Marks a remote field as known and deliberately not used. Anything may be in it, or nothing. */
export function ignored() {
  return z.unknown().optional();
}

export type StrictFailure = { ok: false; reason: 'missing-field' | 'invalid-field'; field: string | null; message: string };
export type StrictResult<Value> = { ok: true; value: Value; unknownFields: string[] } | StrictFailure;

/**
 * Reads one remote record by its schema, field by field.
 *
 * A field no object schema lists is reported in `unknownFields` (`addresses[].foo`) and never fails the record, so write remote schemas
 * with `z.object`, not `z.strictObject`. A failure names the first field that is missing or of another shape; its message holds no value.
 */
export function readStrict<Schema extends z.ZodType>(schema: Schema, raw: unknown): StrictResult<z.output<Schema>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data, unknownFields: unknownFieldsOf(schema, raw) };
  return failureOf(parsed.error, raw);
}

/** The first issue of a failed parse as a reason, a field and a sentence. */
export function failureOf(error: z.ZodError, raw: unknown): StrictFailure {
  const issue = error.issues[0];
  if (!issue) return { ok: false, reason: 'invalid-field', field: null, message: 'The record has another shape than expected' };
  const field = issue.path.length > 0 ? fieldPath(issue.path) : null;
  const missing = issue.path.length > 0 && valueAt(raw, issue.path) === undefined;
  if (missing) return { ok: false, reason: 'missing-field', field, message: `The field ${field} is missing` };
  return { ok: false, reason: 'invalid-field', field, message: `${field ? `The field ${field}` : 'The record'}: ${issue.message}` };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), key)), raw);
}
