import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@kasvu/contracts';
import { Wording } from './wording';

type Texts = { [key: string]: string | Texts };

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const fileOf = (language: string) => join(__dirname, `${language}.json`);
const wordsOf = (language: string) => read(fileOf(language)) as Record<string, string>;
const keys = Object.keys(wordsOf('fi'));
/** Words that no page has. */
const isOwn = (key: string) => key.startsWith('fileOnly.');

/** What the dashboard says for a key. */
function onScreen(language: string, key: string): string | undefined {
  let text = read(join(__dirname, `../../../../../dashboard/src/i18n/${language}.json`)) as Texts | string | undefined;
  for (const part of key.split('.')) text = typeof text === 'object' ? text[part] : undefined;
  return typeof text === 'string' ? text : undefined;
}

describe('words of exports', () => {
  it.each(languages)('are those of the dashboard in %s', (language) => {
    const held = wordsOf(language);
    const told = Object.fromEntries(keys.map((key) => [key, isOwn(key) ? held[key] : onScreen(language, key)]));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(fileOf(language), `${JSON.stringify(told, null, 2)}\n`);
    expect(wordsOf(language)).toEqual(told);
    expect(Object.values(told).every(Boolean)).toBe(true);
  });
});

describe('wording', () => {
  const codes = { name: (_list: string, code: string) => (code === '0715' ? { fi: 'Kone- ja metalliala' } : null) };
  const wording = (language: 'fi' | 'sv' | 'en') => new Wording(language, codes, { get: () => undefined });

  it('puts values into words', () => {
    expect(wording('sv').t('studies.applicationOpenUntil', { date: wording('sv').day('2026-03-05') })).toBe(
      'Ansökan öppen t.o.m. 5.3.2026',
    );
  });

  it('tells a text in its language, else in the first that has one', () => {
    expect([wording('sv').local({ fi: 'a', sv: 'b' }), wording('sv').local({ en: 'c', fi: 'a' }), wording('en').local({})]).toEqual([
      'b',
      'a',
      '',
    ]);
  });

  it.each([
    ['0715', 'Kone- ja metalliala'],
    ['071', 'Kone-, sähkö- ja prosessitekniikka'],
    ['0610', 'Tietotekniikka (0610)'],
    ['1234', 'Muu koulutusala (1234)'],
  ])('names field of education %s as narrowly as it can: %s', (code, name) => {
    expect(wording('fi').educationField(code)).toBe(name);
  });

  it('names levels, languages and sources, and leaves what has no name', () => {
    const words = wording('fi');
    expect([words.educationLevel('3'), words.educationLevel('32'), words.languageName('sv'), words.sourceTitle('x')]).toEqual([
      'Toinen aste',
      '32',
      'ruotsi',
      'x',
    ]);
  });
});
