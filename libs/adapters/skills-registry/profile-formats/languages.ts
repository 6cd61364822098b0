import { languageCodeSchema, languageLevels, languageLevelSchema } from '@kasvu/contracts';
import { z } from 'zod';
import type { Profile } from './profile';

type Language = Profile['languages'][number];

/** A level of CEFR, or a word for the native language, which is never told apart from C2 (LAW N1). */
const levelOr = (native: string) => z.union([languageLevelSchema, z.literal(native).transform(() => 'C2' as const)]);
export const levelOrNativeSchema = levelOr('native');
export const levelOrL1Schema = levelOr('L1');

/** The code of a language written as its code, in either case, or by its name in Finnish, Swedish or English. */
export const languageSchema = z
  .string()
  .transform((text) => codesByName().get(wordsOf(text)))
  .pipe(languageCodeSchema);

/** Words for how well somebody knows a language, as people write them in a résumé. */
const fluencies = new Map<string, Language['level']>([
  ...languageLevels.map((level) => [level.toLowerCase(), level] as const),
  ...['native', 'native speaker', 'native or bilingual proficiency', 'mother tongue', 'bilingual'].map((words) => [words, 'C2'] as const),
  ...['äidinkieli', 'modersmål'].map((words) => [words, 'C2'] as const),
  ...['full professional proficiency', 'fluent', 'sujuva', 'flytande'].map((words) => [words, 'C1'] as const),
  ['professional working proficiency', 'B2'],
  ['limited working proficiency', 'B1'],
  ['elementary proficiency', 'A2'],
]);
export const fluencySchema = z
  .string()
  .transform((text) => fluencies.get(wordsOf(text)))
  .pipe(languageLevelSchema);

/** Each language once, at its highest level. */
export function mergedLanguages(languages: readonly { code: string | null; level: Language['level'] | null }[]): Language[] {
  return [...Map.groupBy(languages, ({ code }) => code)].flatMap(([code, same]) => {
    const level = languageLevels.findLast((known) => same.some((language) => language.level === known));
    return code === null || level === undefined ? [] : [{ code, level }];
  });
}

function wordsOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

const displayNames = ['fi', 'sv', 'en'].map((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));
let names: ReadonlyMap<string, string> | null = null;

/** Name or code → code of every language that has two letters (ISO 639-1) and a name. */
function codesByName(): ReadonlyMap<string, string> {
  names ??= new Map(twoLetterCodes().flatMap((code) => [[code, code] as const, ...namesOf(code).map((name) => [name, code] as const)]));
  return names;
}

function twoLetterCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return all.filter((code) => namesOf(code).length > 0 && !isGivenUp(code));
}

/** Codes given up long ago have another code now, and its name. */
function isGivenUp(code: string): boolean {
  const [successor = code] = Intl.getCanonicalLocales(code);
  return successor.length === 2 && successor !== code;
}

function namesOf(code: string): string[] {
  return displayNames.flatMap((language) => language.of(code)?.toLowerCase() ?? []);
}
