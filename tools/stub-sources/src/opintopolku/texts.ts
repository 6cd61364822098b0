import type { Texts } from '../market/advertisement.ts';
import type { Language, VocabularyRow } from '../vocabulary.ts';
import type { Programme } from './catalogue.ts';

const nameOf = (row: VocabularyRow, language: Language): string => row.names[language][0] ?? '';
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a kind names its studies; `{o}` is the occupation, `{s}` the skill. By path, where the code says too little. */
const PATTERNS: Record<string, Record<Language, string>> = {
  'amm/ammatillinen-perustutkinto': {
    fi: '{o}, ammatillinen perustutkinto',
    sv: '{o}, yrkesinriktad grundexamen',
    en: '{o}, vocational qualification',
  },
  'amm/ammattitutkinto': { fi: '{o}, ammattitutkinto', sv: '{o}, yrkesexamen', en: '{o}, further vocational qualification' },
  'amm/erikoisammattitutkinto': {
    fi: '{o}, erikoisammattitutkinto',
    sv: '{o}, specialyrkesexamen',
    en: '{o}, specialist vocational qualification',
  },
  'amm/amm-tutkinnon-osa': { fi: '{s}, tutkinnon osa', sv: '{s}, examensdel', en: '{s}, qualification unit' },
  'kk/amk': { fi: '{o} (AMK)', sv: '{o} (YH)', en: '{o}, Bachelor’s degree (UAS)' },
  'kk/yo': {
    fi: ' {o}, kandidaatti ja maisteri (3 v + 2 v)',
    sv: '{o}, kandidat och magister (3 år + 2 år)',
    en: '{o}, Bachelor and Master (3 + 2 years)',
  },
  'kk/kk-opintojakso': { fi: '{s}', sv: '{s}', en: '{s}' },
  'kk/kk-opintokokonaisuus': { fi: '{s}, perusopinnot', sv: '{s}, grundstudier', en: '{s}, basic studies' },
  'kk/erikoistumiskoulutus': { fi: '{s}, erikoistumiskoulutus', sv: '{s}, specialiseringsutbildning', en: '{s}, specialisation studies' },
  'vapaa-sivistystyo/vapaa-sivistystyo-muu': { fi: '{s}, kurssi', sv: '{s}, kurs', en: '{s}, course' },
  'vapaa-sivistystyo/vapaa-sivistystyo-osaamismerkki': { fi: '{s}, osaamismerkki', sv: '{s}, kompetensmärke', en: '{s}, competence badge' },
  'muut/muu': { fi: '{s}, työvoimakoulutus', sv: '{s}, arbetskraftsutbildning', en: '{s}, labour market training' },
  tuva: {
    fi: 'Tutkintokoulutukseen valmentava koulutus',
    sv: 'Utbildning som handleder för examensutbildning',
    en: 'Preparatory education',
  },
  lk: { fi: 'Lukion oppimäärä', sv: 'Gymnasiets lärokurs', en: 'General upper secondary studies' },
  'aikuisten-perusopetus': { fi: 'Aikuisten perusopetus', sv: 'Grundläggande utbildning för vuxna', en: 'Basic education for adults' },
};

/** The name of a programme in its languages; the blank a university begins with is the service's own. */
export function programmeNames({ kind, occupation, skill, languages }: Programme): Texts {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      (PATTERNS[kind.path]?.[language] ?? '{o}')
        .replace('{o}', capitalised(nameOf(occupation, language)))
        .replace('{s}', capitalised(nameOf(skill, language))),
    ]),
  );
}

const INTRODUCTIONS: Record<Language, string> = {
  fi: 'Koulutuksessa opit alan perusteet ja saat valmiudet työelämään. Opetus on käytännönläheistä.',
  sv: 'I utbildningen lär du dig branschens grunder och får färdigheter för arbetslivet.',
  en: 'In this study you learn the foundations of the field and get ready for working life.',
};
const HEADINGS: Record<Language, string> = { fi: 'Mitä opit?', sv: 'Vad lär du dig?', en: 'What do you learn?' };
const OUTCOMES: Record<Language, string> = { fi: 'Opiskelija osaa:', sv: 'Den studerande kan:', en: 'The student masters:' };

const listHtml = (programme: Programme, language: Language): string =>
  programme.skills.map((skill) => `<li>${nameOf(skill, language)}</li>`).join('');

/** A description with the markup the service sends. */
export function descriptions(programme: Programme): Texts {
  return Object.fromEntries(
    programme.languages.map((language) => [
      language,
      `<h2>${HEADINGS[language]}</h2><p>${INTRODUCTIONS[language]}&nbsp;</p><p></p>${programme.skills.length === 0 ? '' : `<ul>${listHtml(programme, language)}</ul>`}`,
    ]),
  );
}

/** Learning outcomes; programmes by themselves state none. */
export function outcomes(programme: Programme): Texts {
  if (programme.skills.length === 0) return {};
  return Object.fromEntries(
    programme.languages.map((language) => [
      language,
      `<p><strong>${OUTCOMES[language]}</strong></p><ul>${listHtml(programme, language)}</ul>`,
    ]),
  );
}

/** Words in the service's form: one for each language and value. */
export function keywords(rows: readonly VocabularyRow[], languages: readonly Language[]): { kieli: Language; arvo: string }[] {
  return rows.flatMap((row) => languages.map((language) => ({ kieli: language, arvo: nameOf(row, language) })));
}
