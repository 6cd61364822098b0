import { languages, type LocalizedText } from '@kasvu/contracts';
import type { RemoteOffering } from './remote-offering';
import { lineOf, namesOf } from './texts';

/** Occupations, keywords and fields of competence of the offering by language, each once and on a line. */
export function keywordsOf({ metadata }: RemoteOffering): LocalizedText {
  const words = [...(metadata?.ammattinimikkeet ?? []), ...(metadata?.asiasanat ?? [])];
  const competences = (metadata?.osaamisalat ?? []).map(({ koodi }) => namesOf(koodi?.nimi));
  const result: LocalizedText = {};
  for (const language of languages) {
    const said = words.filter(({ kieli }) => kieli === language).map(({ arvo }) => lineOf(arvo ?? ''));
    const named = competences.flatMap((names) => names[language] ?? []);
    const lines = new Set([...said, ...named].filter(Boolean));
    if (lines.size > 0) result[language] = [...lines].join('\n');
  }
  return result;
}
