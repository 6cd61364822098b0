import { canaryPhone } from '../canaries.ts';
import type { Dice } from '../random.ts';
import type { Language, VocabularyRow } from '../vocabulary.ts';

/** What a text is made of. */
export interface Ingredients {
  occupation: VocabularyRow;
  employer: string;
  place: string;
  needed: readonly VocabularyRow[];
  appreciated: readonly VocabularyRow[];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = (row: VocabularyRow, language: Language): string => row.names[language][0] ?? '';
const listOf = (rows: readonly VocabularyRow[], language: Language): string => rows.map((row) => nameOf(row, language)).join(', ');

const TITLE_ENDS: Record<Language, readonly string[]> = {
  fi: ['', '', ', {place}', ', vakituinen tehtävä', ' – {skill}', ', sijaisuus'],
  sv: ['', '', ', {place}', ', fast anställning', ' – {skill}', ', vikariat'],
  en: ['', '', ', {place}', ', permanent position', ' – {skill}', ', temporary position'],
};

const OPENINGS: Record<Language, readonly string[]> = {
  fi: ['{employer} etsii nyt uutta työkaveria. Haemme tehtävään: {occupation}.', 'Tule meille töihin! Avoinna on tehtävä: {occupation}.'],
  sv: ['{employer} söker nu en ny kollega. Uppgiften är: {occupation}.', 'Kom och jobba hos oss! Ledig uppgift: {occupation}.'],
  en: ['{employer} is looking for a new colleague. The role: {occupation}.', 'Come and work with us! Open role: {occupation}.'],
};
const NEEDED: Record<Language, string> = { fi: 'Tehtävässä tarvitset: ', sv: 'I uppgiften behöver du: ', en: 'What you need: ' };
const APPRECIATED: Record<Language, string> = { fi: 'Eduksi katsomme: ', sv: 'Vi uppskattar: ', en: 'We appreciate: ' };
const CLOSINGS: Record<Language, readonly string[]> = {
  fi: ['Tarjoamme hyvän perehdytyksen ja alan työehtosopimuksen mukaisen palkan.', 'Työ alkaa sopimuksen mukaan.'],
  sv: ['Vi erbjuder god introduktion och lön enligt branschens kollektivavtal.', 'Arbetet börjar enligt överenskommelse.'],
  en: ['We offer a thorough induction and pay under the collective agreement.', 'The work begins as agreed.'],
};
const CONTACTS: Record<Language, string> = { fi: 'Lisätietoja: p. ', sv: 'Mer information: tfn ', en: 'More information: tel. ' };

const filled = (pattern: string, { occupation, employer, place, needed }: Ingredients, language: Language): string =>
  pattern
    .replace('{employer}', employer)
    .replace('{place}', place)
    .replace('{occupation}', nameOf(occupation, language))
    .replace('{skill}', needed[0] === undefined ? place : nameOf(needed[0], language));

/** The title of a vacancy, in each of its languages by the same pattern. */
export function titleOf(ingredients: Ingredients, pattern: number, language: Language): string {
  const ends = TITLE_ENDS[language];
  return filled(`${capitalised(nameOf(ingredients.occupation, language))}${ends[pattern % ends.length]}`, ingredients, language);
}

/** The text of a vacancy; one in twelve has somebody's telephone number and e-mail address in it. */
export function descriptionOf(ingredients: Ingredients, dice: Dice, language: Language): string {
  const contact = dice.chance(1 / 12) ? `${CONTACTS[language]}${canaryPhone(dice.next())}, testi.kanarialintu@yritys.example` : '';
  return [
    filled(dice.pick(OPENINGS[language]), ingredients, language),
    `${NEEDED[language]}${listOf(ingredients.needed, language)}.`,
    ingredients.appreciated.length === 0 ? '' : `${APPRECIATED[language]}${listOf(ingredients.appreciated, language)}.`,
    dice.pick(CLOSINGS[language]),
    contact,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
