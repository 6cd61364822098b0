import { joinField } from './field-path';
import { maskPersonalData } from './personal-data';

export const removedMark = '[removed]';

/**
 * A copy of a remote record that may be kept: the fields named are blanked and personal data in all other texts is masked.
 * A field is named by its dotted path or the end of it: `co` and `addresses[].co` both name `addresses[].co`.
 */
export function redact(raw: unknown, droppedFields: readonly string[]): unknown {
  return redactValue(raw, '', droppedFields.map(withoutBrackets));
}

/** Whether a path (without `[]`) is one of the fields named. */
export function isDroppedField(path: string, droppedFields: readonly string[]): boolean {
  return droppedFields.map(withoutBrackets).some((field) => path === field || path.endsWith(`.${field}`));
}

function withoutBrackets(field: string): string {
  return field.replaceAll('[]', '');
}

function redactValue(value: unknown, path: string, dropped: readonly string[]): unknown {
  if (path !== '' && isDroppedField(path, dropped)) return value === null || value === undefined || value === '' ? value : removedMark;
  if (typeof value === 'string') return maskPersonalData(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redactValue(item, path, dropped));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, joinField(path, key), dropped)]));
  }
  return value;
}

const deepest = 8;

/** What may be kept of a record about a person: the names of its fields and the kinds of their values, never a value. */
export function shapeOf(raw: unknown, depth = 0): unknown {
  if (raw === null) return 'null';
  if (typeof raw !== 'object') return typeof raw;
  if (depth >= deepest) return 'object';
  if (Array.isArray(raw)) return raw.length === 0 ? [] : [shapeOf(raw[0], depth + 1)];
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, shapeOf(value, depth + 1)]));
}
