import { maskPersonalData, plainText } from '@kasvu/adapter-kit';
import { languages, type LocalizedText } from '@kasvu/contracts';
import type { RemoteTexts } from './remote-parts';

/** Texts of the service's editor: markup taken away, addresses and telephone numbers masked, paragraphs kept. */
export function textsOf(remote: RemoteTexts): LocalizedText {
  return cleaned(remote, clean);
}

/** Names, each on one line. */
export function namesOf(remote: RemoteTexts): LocalizedText {
  return cleaned(remote, lineOf);
}

export function lineOf(text: string): string {
  return clean(text).replace(/\s+/g, ' ');
}

function clean(text: string): string {
  return maskPersonalData(plainText(text));
}

function cleaned(remote: RemoteTexts, clean: (text: string) => string): LocalizedText {
  const texts = languages.map((language) => [language, clean(remote?.[language] ?? '')] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
