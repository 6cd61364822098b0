import { Injectable, inject } from '@angular/core';
import { ActiveLanguage, injectTexts } from '@kasvu/ui';
import { CodeNames } from './code-names';

/** Narrow fields of education that have a name of their own here; the others go by their broad field. */
const narrowFields = new Set('021 022 023 031 032 041 042 051 052 053 054 071 072 073 081 082 083 084 091 092 101 103 104'.split(' '));
const broadFields = new Set('00 01 02 03 04 05 06 07 08 09 10 99'.split(' '));
const levels = new Set('0 1 2 3 4 5 6 7 8 9'.split(' '));
/** Where each line of business begins in the two digits of TOL, the same in 2008 and 2025. */
const industryStarts = '01 05 10 35 36 41 45 49 55 58 64 68 69 77 84 85 86 90 94 97 99'.split(' ');
const regions = new Set('01 02 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 21'.split(' '));

/** What codes are called in the interface's language: as their code list says, else by the few names known here. */
@Injectable({ providedIn: 'root' })
export class CodeWords {
  private readonly t = injectTexts();
  private readonly language = inject(ActiveLanguage);
  private readonly names = inject(CodeNames);

  constructor() {
    void this.names.need('education-level', 'education-field', 'region');
  }

  /** The lists of industries are long: they are asked for where industries are shown. */
  needIndustries(): void {
    void this.names.need('tol2008', 'tol2025');
  }

  educationLevel(level: string): string {
    return this.names.of('education-level', level) ?? (levels.has(level) ? this.t(`codes.educationLevels.${level}`) : level);
  }

  /** The narrowest name there is; with the code when the name is a broader field's. */
  educationField(code: string): string {
    const exact = this.names.of('education-field', code);
    if (exact !== null) return exact;
    const narrow = code.slice(0, 3);
    const broad = code.slice(0, 2);
    const named = narrowFields.has(narrow) ? narrow : broadFields.has(broad) ? broad : '99';
    const name = this.t(`codes.educationFields.${named}`);
    return named === code ? name : `${name} (${code})`;
  }

  /** Whether it is a broad or a narrow field, so that it is worth offering. */
  broadEnough(code: string): boolean {
    return narrowFields.has(code) || broadFields.has(code);
  }

  /** Two digits of TOL by name, where both editions mean the same by them; else the line of business they belong to. With the digits. */
  industry(code: string): string {
    const names = new Set([this.names.of('tol2008', code), this.names.of('tol2025', code)].filter((name) => name !== null));
    const [exact] = names;
    if (exact !== undefined && names.size === 1) return `${exact} (${code})`;
    const start = industryStarts.findLast((each) => each <= code);
    return start ? `${this.t(`codes.industries.${start}`)} (${code})` : code;
  }

  region(code: string): string {
    return this.names.of('region', code) ?? (regions.has(code) ? this.t(`codes.regions.${code}`) : code);
  }

  languageName(code: string): string {
    return new Intl.DisplayNames([this.language.tag()], { type: 'language' }).of(code) ?? code;
  }
}
