import { joinField } from '../field-path';

/** Every text in a value with its dotted path, `[]` for arrays. */
export function* stringsIn(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item, `${path}[]`);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, joinField(path, key));
  }
}
