import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const languages = ['fi', 'sv', 'en'] as const;
export type InterfaceLanguage = (typeof languages)[number];

type Messages = { [key: string]: string | Messages };

const folder = join(import.meta.dirname, '../../../dashboard/src/i18n');

/** Every message of the interface in a language, by its key (`search.title`). */
export function messages(language: InterfaceLanguage): Map<string, string> {
  return new Map(flat(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages, ''));
}

function flat(part: Messages, prefix: string): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : flat(value, `${prefix}${name}.`),
  );
}
