import fc from 'fast-check';

type Path = readonly (string | number)[];

/**
 * Values that are nearly what a source gives, for property tests of mappers: a good sample of which up to four parts, whole or in pieces, are
 * missing, empty, something else altogether, or a text that must never come out.
 */
export function nearlyValid(sample: unknown, canary: string): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.constantFrom(...pathsIn(sample)),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(canary) },
      { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', 0, [], {}) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    ),
  );
  return fc.array(change, { maxLength: 4 }).map((changes) => changes.reduce((value, [path, part]) => withPart(value, path, part), sample));
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

/** A copy with another part at the path; unchanged when an earlier change took the path away. */
function withPart(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy as object, key, withPart(Reflect.get(value, key), rest, part));
  return copy;
}
