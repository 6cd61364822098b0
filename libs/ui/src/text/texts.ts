import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ActiveLanguage } from './active-language';

export type TextValues = Record<string, string | number>;
export type Texts = (key: string, values?: TextValues) => string;
export type CountedTexts = (key: string, count: number, values?: TextValues) => string;

/** The message of a key in the interface's language. Reads a signal, so templates and computed values follow a language change. */
export function injectTexts(): Texts {
  const transloco = inject(TranslocoService);
  const language = inject(ActiveLanguage);
  return (key, values) => transloco.translate(key, values, language.current());
}

/** The message for a number of things: `key.one` or `key.other` by the language's own rule, with `{{ count }}` by its own digits. */
export function injectCountedTexts(): CountedTexts {
  const texts = injectTexts();
  const language = inject(ActiveLanguage);
  return (key, count, values) => {
    const form = new Intl.PluralRules(language.tag()).select(count) === 'one' ? 'one' : 'other';
    return texts(`${key}.${form}`, { ...values, count: new Intl.NumberFormat(language.tag()).format(count) });
  };
}
