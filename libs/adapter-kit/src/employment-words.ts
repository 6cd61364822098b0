import type { VacancyRecord } from '@kasvu/contracts';

const kindWords: readonly [NonNullable<VacancyRecord['employmentType']>, RegExp][] = [
  ['internship', /\bintern(ship)?\b|trainee|harjoittelu|praktik/],
  ['seasonal', /season|kausi|kesätyö|säsong|sommarjobb|sommararbet/],
  ['freelance', /freelance|contractor|toimeksianto|yrittäj|uppdragsavtal|företagar/],
  ['temporary', /temporary|fixed.?term|määräaika|sijai|tilapäi|tidsbegräns|tidsbunde|visstid|vikari/],
  ['permanent', /permanent|vakinai|vakitui|toistaiseksi|tills ?vidare|ordinarie|fast anställ/],
];

/** What kind of employment is offered, by the words of an advertisement in fi, sv or en; null when they say nothing known, or both of two. */
export function employmentTypeOfWords(words: string): VacancyRecord['employmentType'] {
  const found = kindWords.filter(([, pattern]) => pattern.test(plain(words))).map(([kind]) => kind);
  return found.includes('permanent') && found.length > 1 ? null : (found[0] ?? null);
}

/** Whether all or a part of the working day is offered, likewise; null when nothing or both is said. */
export function workingTimeOfWords(words: string): VacancyRecord['workingTime'] {
  const full = /full.?time|koko(aika|päivä)|heltid/.test(plain(words));
  const part = /part.?time|osa-?(aika|päivä)|tuntityö|keikkatyö|deltid|timarbete/.test(plain(words));
  if (full === part) return null;
  return full ? 'full-time' : 'part-time';
}

const plain = (words: string) => words.normalize('NFC').toLowerCase();
