import { createMorphology } from '@kasvu/skills';
import { createVoikko, findVoikkoDictionary } from '@kasvu/skills/morphology';
import { createMuting, type Muting } from './muting';

const rows = [
  { words: 'rakennamme', conceptUri: 'urn:test:building' },
  { words: 'tiimin vetäjä', conceptUri: null },
  { words: 'build', conceptUri: 'urn:test:building' },
];
const dictionary = findVoikkoDictionary();

describe('createMuting', () => {
  const isMuted = createMuting(rows, createMorphology());

  it.each([
    ['Rakennamme', 'urn:test:building', true],
    ['rakennamme', 'urn:test:other', false],
    ['Tiimin vetäjä', 'urn:test:other', true],
    ['Tiimin vetäjä', undefined, true],
    ['vetäjä', 'urn:test:other', false],
    ['tiimin vetäjä tänään', 'urn:test:other', false],
  ])('%s for %s: %s', (words, uri, expected) => {
    expect(isMuted(words, uri, 'fi')).toBe(expected);
  });

  it('mutes English words in all their forms', () => {
    expect(isMuted('Building', 'urn:test:building', 'en')).toBe(true);
  });

  it('mutes nothing when nothing is muted', () => {
    expect(createMuting([], createMorphology())('rakennamme', 'urn:test:building', 'fi')).toBe(false);
  });
});

(dictionary ? describe : describe.skip)(`createMuting with Voikko${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`, () => {
  let isMuted: Muting;
  beforeAll(() => {
    isMuted = createMuting(rows, createMorphology(dictionary ? { voikko: createVoikko(dictionary.bytes) } : {}));
  });

  it.each([
    ['rakentaa', true],
    ['Rakennat', true],
    ['rakentaja', false],
    ['rakennus', false],
  ])('%s: %s', (words, expected) => {
    expect(isMuted(words, 'urn:test:building', 'fi')).toBe(expected);
  });
});
