import { z } from 'zod';
import { ignored, readStrict } from './strict-record';

const schema = z.object({
  id: z.string(),
  note: ignored(),
  addresses: z.array(z.object({ city: z.string(), co: ignored() })).optional(),
  labels: z.record(z.string(), z.object({ text: z.string() })).nullable(),
  place: z.union([z.string(), z.object({ code: z.string() })]).optional(),
  form: z.preprocess((value) => value, z.object({ code: z.string() })).optional(),
  tags: z
    .array(z.object({ name: z.string() }))
    .transform((tags) => tags.map((tag) => tag.name))
    .default([]),
});
const good = { id: 'a', labels: null };

describe('readStrict', () => {
  it('gives the value and no unknown field for a record it knows', () => {
    const raw = { ...good, note: { anything: 1 }, addresses: [{ city: 'Vantaa', co: 'someone' }], tags: [{ name: 'x' }] };
    expect(readStrict(schema, raw)).toMatchObject({ ok: true, value: { id: 'a', tags: ['x'] }, unknownFields: [] });
  });

  it.each<[string, object, string[]]>([
    ['at the top', { extra: 1 }, ['extra']],
    [
      'in arrays, once',
      {
        addresses: [
          { city: 'A', x: 1 },
          { city: 'B', x: 2, y: 3 },
        ],
      },
      ['addresses[].x', 'addresses[].y'],
    ],
    ['in records', { labels: { fi: { text: 'a', html: 'b' } } }, ['labels.*.html']],
    ['in the union option that fits', { place: { code: '092', name: 'x' } }, ['place.name']],
    ['behind preprocess', { form: { code: '1', x: 1 } }, ['form.x']],
    ['behind transform and default', { tags: [{ name: 'a', x: 1 }] }, ['tags[].x']],
    ['named like a member of every object', { constructor: 1 }, ['constructor']],
  ])('reports unknown fields %s and does not fail', (_where, extra, expected) => {
    const result = readStrict(schema, { ...good, ...extra });
    expect(result).toMatchObject({ ok: true, unknownFields: expected });
  });

  it('counts a field as unknown only when neither half of an intersection lists it', () => {
    const both = z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() }));
    expect(readStrict(both, { a: '1', b: '2', c: '3' })).toMatchObject({ unknownFields: ['c'] });
  });

  it('follows a schema that holds itself', () => {
    interface Node {
      children: Node[];
    }
    const node: z.ZodType<Node> = z.lazy(() => z.object({ children: z.array(node) }));
    expect(readStrict(node, { children: [{ children: [], x: 1 }] })).toMatchObject({ unknownFields: ['children[].x'] });
  });

  it.each<[string, unknown, object]>([
    ['a missing field', { labels: null }, { reason: 'missing-field', field: 'id' }],
    ['a missing field deep inside', { ...good, addresses: [{}] }, { reason: 'missing-field', field: 'addresses[].city' }],
    ['another type', { ...good, id: 5 }, { reason: 'invalid-field', field: 'id' }],
    ['null where a value must be', { ...good, id: null }, { reason: 'invalid-field', field: 'id' }],
    ['no record at all', 'text', { reason: 'invalid-field', field: null }],
    ['null for the record', null, { reason: 'invalid-field', field: null }],
  ])('names the reason and the field for %s', (_what, raw, expected) => {
    expect(readStrict(schema, raw)).toMatchObject({ ok: false, ...expected });
  });

  it('keeps values out of its messages', () => {
    const result = readStrict(z.object({ email: z.enum(['a']) }), { email: 'matti.meikalainen@example.fi' });
    expect(JSON.stringify(result)).not.toContain('matti');
  });
});
