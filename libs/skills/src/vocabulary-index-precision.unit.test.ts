import { createMorphology } from './morphology/create-morphology';
import { findVoikkoDictionary } from './morphology/find-voikko-dictionary';
import { createVoikko } from './morphology/voikko';
import type { Term } from './vocabulary';
import { createVocabularyIndex } from './vocabulary-index';

/** Names of skills in Finnish, Swedish and English, the first of each the preferred one. */
const names: Record<'fi' | 'sv' | 'en', string[]>[] = [
  { fi: ['kirjanpito'], sv: ['bokföring'], en: ['bookkeeping'] },
  {
    fi: ['varastonhallinta', 'varastokirjanpito'],
    sv: ['lagerhantering', 'lagrets bokföring'],
    en: ['stock control', 'stock bookkeeping'],
  },
  { fi: ['digitaalinen kirjanpito'], sv: ['digital bokföring'], en: ['digital bookkeeping'] },
  { fi: ['asiakaspalvelu'], sv: ['kundtjänst'], en: ['customer service'] },
  { fi: ['asiakastutkimus'], sv: ['kundundersökning'], en: ['customer research'] },
  { fi: ['siivous'], sv: ['städning'], en: ['cleaning'] },
  { fi: ['seisominen'], sv: ['stående'], en: ['standing'] },
  { fi: ['saksan kieli', 'saksa'], sv: ['tyska'], en: ['German'] },
  { fi: ['C-ajokortti'], sv: ['C-körkort'], en: ['C driving licence'] },
  { fi: ['ompelukone'], sv: ['symaskin'], en: ['sewing machine'] },
];

const terms: Term[] = names.flatMap((concept, conceptId) =>
  (['fi', 'sv', 'en'] as const).flatMap((language) =>
    concept[language].map((label, place) => ({ conceptId, kind: 'skill' as const, language, label, preferred: place === 0 })),
  ),
);

function answersBy(morphology: ReturnType<typeof createMorphology>) {
  const index = createVocabularyIndex(terms, morphology);
  return (query: string) => index.resolve(query).map(({ conceptId }) => names[conceptId]?.fi[0]);
}

const dictionary = findVoikkoDictionary();
const modes: { mode: string; ask: ((query: string) => unknown[]) | null }[] = [
  { mode: 'by stemmer', ask: answersBy(createMorphology()) },
  {
    mode: `with Voikko${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`,
    ask: dictionary ? answersBy(createMorphology({ voikko: createVoikko(dictionary.bytes) })) : null,
  },
];

for (const { mode, ask } of modes) {
  (ask ? describe : describe.skip)(`What createVocabularyIndex leaves out ${mode}`, () => {
    const answers = (query: string) => ask?.(query);

    it.each(['kirjanpito', 'bokföring', 'bookkeeping'])('is what has %s only within an alternative name', (query) => {
      expect(answers(query)).toEqual(['kirjanpito', 'digitaalinen kirjanpito']);
    });

    it('is not what is asked for by that very name', () => {
      expect(answers('varastokirjanpito')?.[0]).toBe('varastonhallinta');
    });

    it('is what only half of the words mean, when the other half is misspelt', () => {
      expect(answers('customer serivce')).toEqual(['asiakaspalvelu']);
    });

    it('is what takes more slips than another language needs', () => {
      expect(answers('stadning')).toEqual(['siivous']);
    });

    it('is what starts with another letter', () => {
      expect(answers('raksa')).toEqual([]);
    });

    it('is what shares but one letter', () => {
      expect(answers('kuorma-c')).toEqual([]);
    });
  });
}
