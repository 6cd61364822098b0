import { z } from 'zod';
import { createPseudonyms } from './pseudonyms';
import { openCursor, sealCursor } from './sealed-cursor';

const city = createPseudonyms(Buffer.alloc(32, 1));
const schema = z.object({ next: z.string() });
const position = { next: 'after person-17' };

describe('a sealed cursor', () => {
  it('opens to what was sealed and shows nothing of it', () => {
    const cursor = sealCursor('test-source', position, city);
    expect(openCursor('test-source', cursor, schema, city)).toEqual(position);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('person');
  });

  it('is never the same twice', () => {
    expect(sealCursor('test-source', position, city)).not.toBe(sealCursor('test-source', position, city));
  });

  const sealed = sealCursor('test-source', position, city);
  it.each([
    ['no cursor', null, 'test-source', city],
    ['one of another source', sealed, 'other-source', city],
    ['one of another city', sealed, 'test-source', createPseudonyms(Buffer.alloc(32, 2))],
    ['a cut one', sealed.slice(0, -3), 'test-source', city],
    ['an altered one', `${sealed[0] === 'A' ? 'B' : 'A'}${sealed.slice(1)}`, 'test-source', city],
    ['a word', 'rubbish', 'test-source', city],
    ['one of another shape', sealCursor('test-source', { page: 2 }, city), 'test-source', city],
  ])('%s opens to nothing', (_what, cursor, source, pseudonyms) => {
    expect(openCursor(source, cursor, schema, pseudonyms)).toBeNull();
  });
});
