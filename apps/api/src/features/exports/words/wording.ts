import type { Language, LocalizedText } from '@kasvu/contracts';
import { languages } from '@kasvu/contracts';
import type { CodeLists } from '../../codes/code-lists';
import type { SourceCatalogue } from '../../sources/source-catalogue';
import en from './en.json';
import fi from './fi.json';
import sv from './sv.json';

export type WordKey = keyof typeof fi;

const texts: Record<Language, Record<string, string>> = { fi, sv, en };
const tags: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** What heads and values of a file are called in its language: the words of the dashboard. */
export class Wording {
  private readonly languageNames: Intl.DisplayNames;
  private readonly days: Intl.DateTimeFormat;

  constructor(
    private readonly language: Language,
    private readonly codes: Pick<CodeLists, 'name'>,
    private readonly sources: Pick<SourceCatalogue, 'get'>,
  ) {
    this.languageNames = new Intl.DisplayNames([tags[language]], { type: 'language' });
    const month = language === 'en' ? 'short' : 'numeric';
    this.days = new Intl.DateTimeFormat(tags[language], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  }

  t(key: WordKey, values: Record<string, string | number> = {}): string {
    return (texts[this.language][key] ?? key).replaceAll(/\{\{ (\w+) \}\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  /** A text in the language of the file, else in the first language that has one; empty when there is none. */
  local(text: LocalizedText | null | undefined): string {
    return [this.language, ...languages].map((language) => text?.[language]).find(Boolean) ?? '';
  }

  /** `2026-11-22` in the middle of a text. */
  day(day: string): string {
    return this.days.format(new Date(day));
  }

  languageName(code: string): string {
    return this.languageNames.of(code) ?? code;
  }

  /** As its code list says, else by the few names known here. */
  educationLevel(level: string): string {
    return this.local(this.codes.name('education-level', level)) || this.known(`codes.educationLevels.${level}`) || level;
  }

  /** The narrowest name there is; with the code when the name is a broader field's. */
  educationField(code: string): string {
    const exact = this.local(this.codes.name('education-field', code));
    if (exact) return exact;
    const named = [code.slice(0, 3), code.slice(0, 2), '99'].find((each) => this.known(`codes.educationFields.${each}`)) ?? code;
    const name = this.known(`codes.educationFields.${named}`) ?? code;
    return named === code ? name : `${name} (${code})`;
  }

  sourceTitle(id: string): string {
    return this.local(this.sources.get(id)?.title) || id;
  }

  private known(key: string): string | undefined {
    return texts[this.language][key];
  }
}
