import { languages, type Language } from '@kasvu/contracts';

/** Short words that only one of the languages has, and that no advertisement can do without. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set([
    'ja',
    'on',
    'sekä',
    'tai',
    'että',
    'olet',
    'sinulla',
    'meillä',
    'olemme',
    'haemme',
    'työ',
    'tehtävä',
    'kanssa',
    'voit',
    'ovat',
    'joka',
  ]),
  sv: new Set([
    'och',
    'att',
    'är',
    'för',
    'vi',
    'med',
    'som',
    'av',
    'till',
    'du',
    'hos',
    'eller',
    'inom',
    'söker',
    'arbete',
    'på',
    'ett',
    'en',
  ]),
  en: new Set(['and', 'the', 'of', 'to', 'you', 'we', 'with', 'for', 'our', 'are', 'is', 'will', 'your', 'in', 'as', 'an', 'a', 'or']),
};

/** The language somebody wrote in, by the words that are counted most often; Finnish when none is. */
export function languageOfText(text: string): Language {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => ({ language, count: words.filter((word) => functionWords[language].has(word)).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).language;
}

/** The language a code names (`fi`, `sv-FI`, `en_US`), or null. */
export function languageOfCode(code: string | null | undefined): Language | null {
  const [first = ''] = (code ?? '').trim().toLowerCase().split(/[-_]/);
  return languages.find((language) => language === first) ?? null;
}
