import type { Language } from '@kasvu/contracts';
import { createMorphology } from './morphology/create-morphology';
import { findVoikkoDictionary } from './morphology/find-voikko-dictionary';
import { createVoikko } from './morphology/voikko';
import { createRecogniser, type Recogniser, type TextPurpose } from './recogniser';
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
      { conceptId: 1, kind: 'skill', field: 'title', words: 'HITSAUS', language: 'fi', weight: 'required' },
      { conceptId: 1, kind: 'skill', field: 'description', words: 'hitsausta', language: 'fi', weight: 'required' },
    ]);
  });

  const weights = (text: string, language: Language = 'fi') =>
    bare
      .recognise([{ field: 'description', text, language }])
      .filter(({ kind }) => kind === 'skill')
      .map(({ conceptId, weight }) => `${finnishLabel(conceptId)} ${weight}`);

  it.each([
    ['fi', 'Tarvitaan hitsausta. Sorvaus katsotaan eduksi.', ['hitsaus required', 'sorvaus appreciated']],
    ['fi', 'Emme vaadi hitsausta, mutta sorvaus on eduksi', ['sorvaus appreciated']],
    ['fi', 'Hitsaus on pakollinen, sorvaus eduksi', ['hitsaus required', 'sorvaus appreciated']],
    ['fi', 'Eduksi:\n- sorvaus\n\nVaatimukset:\n- hitsaus', ['sorvaus appreciated', 'hitsaus required']],
    ['fi', 'Arvostamme: sorvaus. Vaaditaan: sorvaus.', ['sorvaus required']],
    ['sv', 'Svetsning krävs. Svarvning är en fördel.', ['hitsaus required', 'sorvaus appreciated']],
    ['en', 'Welding is required. Nice to have: turning', ['hitsaus required', 'sorvaus appreciated']],
  ] as const)('%s tells what is required from what is an advantage: %s', (language, text, expected) => {
    expect(weights(text, language)).toEqual(expected);
  });

  const skillsFor = (purpose: TextPurpose, text: string) =>
    bare
      .recognise([{ field: 'description', text, language: 'fi' }], purpose)
      .filter(({ kind }) => kind === 'skill')
      .map(({ conceptId }) => finnishLabel(conceptId));

  it.each([
    ['Tarjoamme:\n- hitsausta\n\nTehtävät:\n- sorvausta', { asks: ['sorvaus'], teaches: ['sorvaus'], tells: ['hitsaus', 'sorvaus'] }],
    [
      'Pääsyvaatimukset\nhitsaus\n\nSisältö\nsorvaus',
      { asks: ['hitsaus', 'sorvaus'], teaches: ['sorvaus'], tells: ['hitsaus', 'sorvaus'] },
    ],
    ['Osallistujalta edellytetään hitsausta.', { asks: ['hitsaus'], teaches: [], tells: ['hitsaus'] }],
    [
      'Tarjoamme hitsausta asiakkaillemme. Olen tehnyt sorvausta.',
      { asks: ['sorvaus'], teaches: ['hitsaus', 'sorvaus'], tells: ['hitsaus', 'sorvaus'] },
    ],
  ])('reads by what a text is for: %j', (text, expected) => {
    for (const purpose of ['asks', 'teaches', 'tells'] as const)
      expect([purpose, skillsFor(purpose, text)]).toEqual([purpose, expected[purpose]]);
  });

  it('takes nothing that it is told to ignore, but looks on for the same elsewhere', () => {
    const vocabulary = createVocabularyIndex(smallVocabulary, createMorphology());
    const found = createRecogniser(vocabulary, ({ words }) => words === 'Hitsausta').recognise([
      { field: 'description', text: 'Hitsausta. Lisää hitsausta.', language: 'fi' },
    ]);
    expect(found.filter(({ kind }) => kind === 'skill').map(({ words }) => words)).toEqual(['hitsausta']);
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
    ['Hitsausliike', []],
    ['Ohjelmointia opetetaan', ['skill ohjelmointi: Ohjelmointia']],
  ])('%s', (text, expected) => {
    expect(withVoikko(text).sort()).toEqual([...expected].sort());
  });

  const own = (...labels: string[]) => {
    const terms = labels.map((label, at) => ({
      conceptId: at + 1,
      kind: 'skill' as const,
      language: 'fi' as const,
      label,
      preferred: true,
    }));
    const morphology = createMorphology(dictionary ? { voikko: createVoikko(dictionary.bytes) } : {});
    const recogniser = createRecogniser(createVocabularyIndex(terms, morphology));
    return (text: string) => recogniser.recognise([{ field: 'text', text, language: 'fi' }], 'tells').map(({ words }) => words);
  };

  it.each([
    ['rakentaminen', 'Luottamuksen rakentamista', ['rakentamista']],
    ['rakentaminen', 'Rakennat luottamusta', []],
    ['päiväkotityö', 'Työ päiväkodissa', []],
    ['hitsaustyö', 'Työ on hitsausta', ['hitsausta']],
    ['kirvesmiehen työ', 'Kirvesmies', []],
    ['kulttuurinen osaaminen', 'Kulttuuri ja liikunta', []],
    ['kulttuurinen osaaminen', 'Kulttuurista osaamista', ['Kulttuurista osaamista']],
    ['autojen korjaus', 'Korjaat autoja', ['Korjaat autoja']],
    ['suomi toisena kielenä -opetus', 'Opetuskieli on suomi', []],
    ['suomen kieli', 'Suomen tai englannin kieli', []],
  ])('knows %s in "%s" as %j', (label, text, expected) => {
    expect(own(label)(text)).toEqual(expected);
  });

  it('lets two languages share the word language', () => {
    expect(own('suomen kieli', 'englannin kieli')('Suomen tai englannin kieli')).toEqual(['Suomen tai englannin kieli', 'englannin kieli']);
  });
});
