import { inject } from '@angular/core';
import type { Language, LocalizedText } from '@kasvu/contracts';
import { ActiveLanguage, interfaceLanguages } from './active-language';

export interface PickedText {
  text: string;
  language: Language;
}

/** The text in the wanted language, else in the first language of fi, sv, en that has one; null when there is none. */
export function pickText(value: Partial<Record<string, string>> | null | undefined, wanted: Language): PickedText | null {
  for (const language of [wanted, ...interfaceLanguages]) {
    const text = value?.[language];
    if (text) return { text, language };
  }
  return null;
}

export type Localize = (value: LocalizedText | Partial<Record<string, string>> | null | undefined) => string;

/** `pickText` in the interface's language, as plain text; empty when there is none. */
export function injectLocalize(): Localize {
  const language = inject(ActiveLanguage);
  return (value) => pickText(value, language.current())?.text ?? '';
}
