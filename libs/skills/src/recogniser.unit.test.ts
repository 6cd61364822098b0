import type { Language } from '@kasvu/contracts';
import { createMorphology } from './morphology/create-morphology';
import { findVoikkoDictionary } from './morphology/find-voikko-dictionary';
import { createVoikko } from './morphology/voikko';
import { createRecogniser, type Recogniser } from './recogniser';
import { finnishLabel, smallVocabulary } from './small-vocabulary-fixture';
import { createVocabularyIndex } from './vocabulary-index';

const dictionary = findVoikkoDictionary();
const recogniserWith = (withDictionary: boolean) =>
  createRecogniser(
    createVocabularyIndex(
      smallVocabulary,
      createMorphology(withDictionary && dictionary ? { voikko: createVoikko(dictionary.bytes) } : {}),
    ),
  );

const namesIn =
  (recogniser: Recogniser) =>
  (text: string, language: Language | null = null) =>
    recogniser
      .recognise([{ field: 'title', text, language }])
      .map((found) => `${found.kind} ${finnishLabel(found.conceptId)}: ${found.words}`);

const bare = recogniserWith(false);
const names = namesIn(bare);

describe('createRecogniser without a dictionary', () => {
  it.each([
    ['Hitsaaja', ['skill hitsaus: Hitsaaja', 'occupation hitsaaja: Hitsaaja']],
    ['Programmerare sökes', ['skill ohjelmointi: Programmerare', 'occupation ohjelmoija: Programmerare']],
    ['Osaat C++:aa ja MIG-hitsausta', ['skill C++: C++:aa', 'skill MIG-hitsaus: MIG-hitsausta']],
    ['You know project management and Java', ['skill projektinhallinta: project management', 'skill Java (tietokoneohjelmointi): Java']],
    ['Is it ours?', []],
    ['Talous ja metsä', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['fi', 'Hitsaus on tarpeen, sorvausta ei edellytetä.', ['skill hitsaus']],
    ['fi', 'Hitsausta, sorvausta tai ohjelmointia ei vaadita.', []],
    ['fi', 'Emme vaadi hitsausta, mutta sorvaus on eduksi', ['skill sorvaus']],
    ['sv', 'Svetsning krävs inte. Programmering är ett krav.', ['skill ohjelmointi']],
    ['en', 'Welding is not required but programming is.', ['skill ohjelmointi']],
  ] as const)('%s leaves out what is not asked for: %s', (language, text, expected) => {
    expect(
      names(text, language)
        .filter((name) => name.startsWith('skill'))
        .map((name) => name.split(':')[0]),
    ).toEqual(expected);
  });

  it('gives one piece of evidence a concept and field, as written', () => {
    const found = bare.recognise([
      { field: 'title', text: 'HITSAUS ja hitsaus', language: 'fi' },
      { field: 'description', text: 'Teet hit\u00adsausta.', language: 'fi' },
    ]);
    expect(found.filter(({ kind }) => kind === 'skill')).toEqual([
      { conceptId: 1, kind: 'skill', field: 'title', words: 'HITSAUS', language: 'fi' },
      { conceptId: 1, kind: 'skill', field: 'description', words: 'hitsausta', language: 'fi' },
    ]);
  });

  it('takes the longest label', () => {
    expect(names('MIG-hitsaus', 'fi')).toEqual(['skill MIG-hitsaus: MIG-hitsaus']);
  });

  it('never fires on common roots alone', () => {
    expect(names('Koneiden käyttö ja koneita käyttävä', 'fi')).toEqual([]);
  });
});

(dictionary ? describe : describe.skip)(`createRecogniser with Voikko${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`, () => {
  const withVoikko = namesIn(recogniserWith(true));

  it.each([
    ['Sairaanhoitajan sijaisuus', ['skill sairaanhoito: Sairaanhoitajan', 'occupation sairaanhoitaja: Sairaanhoitajan']],
    ['Ohjelmoinnin opettaja', ['skill ohjelmointi: Ohjelmoinnin']],
    ['Putkihitsaaja', ['skill hitsaus: Putkihitsaaja', 'occupation hitsaaja: Putkihitsaaja']],
    ['Hitsausinsinööri', ['skill hitsaus: Hitsausinsinööri']],
    ['Java-kehittäjä', ['skill Java (tietokoneohjelmointi): Java-kehittäjä']],
    ['Trukinkuljettaja', ['occupation trukinkuljettaja: Trukinkuljettaja']],
    ['Projektien hallinta', ['skill projektinhallinta: Projektien hallinta']],
    ['Maatalon metsät ja kuusi', []],
    ['Koneiden käyttö', []],
    ['Hoitosairas', []],
  ])('%s', (text, expected) => {
    expect(withVoikko(text).sort()).toEqual([...expected].sort());
  });
});
