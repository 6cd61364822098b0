import { createPseudonyms } from '@kasvu/adapter-kit';
import fc from 'fast-check';
import { openCursor, sealCursor } from './cursor';
import { pseudonyms } from './testing';

const position = fc.record({
  changedSince: fc.constantFrom(null, '2026-06-01T09:00:00.000Z'),
  next: fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `koelintu-${text}`),
});

describe('the cursor', () => {
  it('leads back to what was sealed in it, and shows nothing of it', () => {
    fc.assert(
      fc.property(position, (sealed) => {
        const cursor = sealCursor(sealed, pseudonyms);
        expect(openCursor(cursor, pseudonyms)).toEqual(sealed);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('koelintu');
      }),
      { numRuns: 1000, seed: 92 },
    );
  });

  it('leads nowhere when it was cut, altered or sealed by another city', () => {
    const cursor = sealCursor({ changedSince: null, next: 'koelintu' }, pseudonyms);
    const altered = `${cursor.slice(0, -4)}${cursor.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    for (const other of [null, '', cursor.slice(0, 10), cursor.slice(0, -4), altered]) expect(openCursor(other, pseudonyms)).toBeNull();
    expect(openCursor(cursor, createPseudonyms(Buffer.alloc(32, 8)))).toBeNull();
  });
});
