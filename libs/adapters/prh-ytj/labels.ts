import type { Language, LocalizedText } from '@kasvu/contracts';
import type { RemoteDescriptions } from './remote-company';
import { textOf } from './text';

const languageOfCode: ReadonlyMap<string, Language> = new Map([
  ['1', 'fi'],
  ['2', 'sv'],
  ['3', 'en'],
]);

/** The register's `{ languageCode, text }` pairs as one text in our languages; blank texts and other languages are left out. */
export function localized(texts: Iterable<{ languageCode?: string | null; text?: string | null }>): LocalizedText {
  const result: LocalizedText = {};
  for (const { languageCode, text } of texts) {
    const language = languageOfCode.get(languageCode ?? '');
    const value = textOf(text);
    if (language && value !== null) result[language] ??= value;
  }
  return result;
}

export function labelOf(descriptions: RemoteDescriptions): LocalizedText {
  return localized((descriptions ?? []).map(({ languageCode, description }) => ({ languageCode, text: description })));
}
