import { pseudonymSchema } from '@kasvu/contracts';
import { createPseudonyms, noPseudonyms } from './pseudonyms';

const city = createPseudonyms(Buffer.alloc(32, 1));

describe('pseudonyms', () => {
  it('are the same in every run of one city, and fit the contract', () => {
    expect(city.of('talent', 'person-1')).toBe(createPseudonyms(Buffer.alloc(32, 1)).of('talent', 'person-1'));
    expect(pseudonymSchema.safeParse(city.of('talent', 'person-1')).success).toBe(true);
  });

  it('differ from city to city, from namespace to namespace and from person to person', () => {
    const other = createPseudonyms(Buffer.alloc(32, 2));
    const all = [city.of('talent', '1'), other.of('talent', '1'), city.of('ats-teamtailor', '1'), city.of('talent', '2')];
    expect(new Set(all).size).toBe(4);
  });

  it('do not collide where namespace and key could be read together', () => {
    expect(city.of('a', 'bc')).not.toBe(city.of('ab', 'c'));
  });

  it('see one key however its letters are composed, and whatever blanks surround it', () => {
    expect(city.of('talent', 'a\u0308iti-1')).toBe(city.of('talent', ' äiti-1 '));
  });

  it('spread over all their characters', () => {
    const letters = new Set(Array.from({ length: 500 }, (_, index) => city.of('talent', `p${index}`)).flatMap((text) => [...text]));
    expect(letters.size).toBe(32);
  });

  it('are refused to a source that says it knows no people', () => {
    expect(() => noPseudonyms.of('talent', '1')).toThrow('delivers no people');
  });
});
