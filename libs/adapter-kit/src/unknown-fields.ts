import type { z } from 'zod';
import { joinField } from './field-path';

type AnySchema = z.core.$ZodType;

/**
 * The paths of all keys in `raw` that no object schema in `schema` lists, each once, in order of appearance.
 * Looks into objects, arrays, tuples, records (`labels.*.foo`), unions (the option that fits), intersections and wrappers;
 * what `z.unknown()` or `z.any()` covers is known as a whole.
 */
export function unknownFieldsOf(schema: AnySchema, raw: unknown): string[] {
  const found = new Set<string>();
  collect(schema, raw, '', found);
  return [...found];
}

function collect(schema: AnySchema, raw: unknown, path: string, found: Set<string>): void {
  if (raw === null || typeof raw !== 'object') return;
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return collectObject(def, raw, path, found);
    case 'array':
      return collectItems(raw, path, () => def.element, found);
    case 'tuple':
      return collectItems(raw, path, (index) => def.items[index] ?? def.rest, found);
    case 'record':
      for (const value of Object.values(raw)) collect(def.valueType, value, joinField(path, '*'), found);
      return;
    case 'union':
      return collectUnion(def.options, raw, path, found);
    case 'intersection':
      return collectIntersection(def.left, def.right, raw, path, found);
    case 'pipe':
      return collect(isTransform(def.in) ? def.out : def.in, raw, path, found);
    case 'lazy':
      return collect(def.getter(), raw, path, found);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return collect(def.innerType, raw, path, found);
    default:
  }
}

function collectObject(def: z.core.$ZodObjectDef, raw: object, path: string, found: Set<string>): void {
  if (Array.isArray(raw)) return;
  for (const [key, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    if (schema) collect(schema, value, joinField(path, key), found);
    else found.add(joinField(path, key));
  }
}

function collectItems(raw: object, path: string, schemaOf: (index: number) => AnySchema | null | undefined, found: Set<string>): void {
  if (!Array.isArray(raw)) return;
  raw.forEach((item, index) => {
    const schema = schemaOf(index);
    if (schema) collect(schema, item, `${path}[]`, found);
  });
}

function collectUnion(options: readonly AnySchema[], raw: object, path: string, found: Set<string>): void {
  const fitting = options.find((option) => (option as z.ZodType).safeParse(raw).success);
  if (fitting) collect(fitting, raw, path, found);
}

function collectIntersection(left: AnySchema, right: AnySchema, raw: object, path: string, found: Set<string>): void {
  const byLeft = new Set<string>();
  const byRight = new Set<string>();
  collect(left, raw, path, byLeft);
  collect(right, raw, path, byRight);
  for (const field of byLeft) if (byRight.has(field)) found.add(field);
}

/** `z.preprocess` keeps the shape of the record in its second half. */
function isTransform(schema: AnySchema): boolean {
  return schema._zod.def.type === 'transform';
}
