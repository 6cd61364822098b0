import { type Dice, weightedWords } from '../random.ts';
import { type LanguageLevel, languageLevels } from './profile.ts';

/** First languages of the region, with their shares. */
const chooseFirst = weightedWords({
  fi: 71,
  sv: 2.4,
  ru: 5.4,
  et: 5,
  ar: 2.2,
  so: 2.2,
  en: 1.6,
  sq: 1.9,
  vi: 1.4,
  ku: 1.5,
  fa: 1.3,
  uk: 1.3,
  zh: 0.9,
  tr: 0.8,
  th: 0.6,
  es: 0.5,
});
const chooseFurther = weightedWords({ de: 14, sv: 11, es: 9, ru: 8, fr: 8, et: 4, en: 4 });

/** A level around `middle` (0 = A1 … 5 = C2). */
function levelAround(middle: number, dice: Dice): LanguageLevel {
  const place = Math.round(middle + (dice.next() + dice.next() - 1) * 2);
  return languageLevels[Math.min(languageLevels.length - 1, Math.max(0, place))] as LanguageLevel;
}

/** The languages of one person, the first language first. Those of academic occupations know more English. */
export function languagesOf(isAcademic: boolean, dice: Dice): { code: string; level: LanguageLevel }[] {
  const first = chooseFirst(dice.next());
  const known = new Map<string, LanguageLevel>([[first, 'native']]);
  const learn = (code: string, level: LanguageLevel): void => void (known.has(code) || known.set(code, level));
  if (dice.chance(0.93)) learn('fi', levelAround(first === 'sv' ? 4.5 : 2.6, dice));
  if (dice.chance(isAcademic ? 0.97 : 0.8)) learn('en', levelAround(isAcademic ? 4 : 2.5, dice));
  if (dice.chance(0.22)) learn(chooseFurther(dice.next()), levelAround(1.2, dice));
  return [...known].map(([code, level]) => ({ code, level }));
}
