import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { languages } from '@kasvu/contracts';
import type { Term } from '@kasvu/skills';
import type { Engine } from './engine';

const settings = {
  fi: { language: 'finnish', stemmer: finnish },
  sv: { language: 'swedish', stemmer: swedish },
  en: { language: 'english', stemmer: english },
} as const;

/** Names of one concept among the best of a language that may come before the next concept. */
const namesPerConcept = 10;

async function databaseOf(language: keyof typeof settings, terms: readonly Term[]) {
  const database = create({
    schema: { label: 'string', conceptId: 'number' } as const,
    components: { tokenizer: { ...settings[language], stemming: true } },
  });
  await insertMultiple(
    database,
    terms.map(({ label, conceptId }) => ({ label, conceptId })),
  );
  return database;
}

/**
 * Orama with the stemmer of each language over its names; the best score of the three languages counts.
 * @param tolerance Slips allowed a word.
 */
export async function oramaEngine(terms: readonly Term[], tolerance: number): Promise<Engine> {
  const databases = await Promise.all(
    languages.map((language) =>
      databaseOf(
        language,
        terms.filter((term) => term.language === language),
      ),
    ),
  );
  return {
    name: `Orama, stemmers, tolerance ${tolerance}`,
    async search(query, limit) {
      const answers = await Promise.all(
        databases.map((database) => search(database, { term: query, tolerance, limit: limit * namesPerConcept })),
      );
      const hits = answers.flatMap((answer) => answer.hits).sort((a, b) => b.score - a.score);
      return [...new Set(hits.map(({ document }) => document.conceptId))].slice(0, limit);
    },
  };
}
