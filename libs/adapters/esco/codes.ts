import { SourceError } from '@kasvu/adapter-kit';

/** The base of all ESCO URIs. */
export const escoBase = 'http://data.europa.eu/esco/';

export type ConceptKind = 'skill' | 'occupation' | 'isco-group';

/** What a URI stands for; null when it is none of the three. */
export function kindOf(uri: string): ConceptKind | null {
  if (uri.startsWith(`${escoBase}skill/`)) return 'skill';
  if (uri.startsWith(`${escoBase}occupation/`)) return 'occupation';
  return /^http:\/\/data\.europa\.eu\/esco\/isco\/C\d{1,4}$/.test(uri) ? 'isco-group' : null;
}

/** The code of an ISCO group, from its URI, where no leading zero is lost: `…/isco/C0110` → `0110`. */
export function iscoCodeOfGroup(uri: string): string {
  const code = /\/isco\/C(\d{1,4})$/.exec(uri)?.[1];
  if (code === undefined) throw new SourceError('unexpected-content', `Not the URI of an ISCO group: ${uri}`);
  return code;
}

/** The ISCO group of four digits an occupation's code begins with (`7212.3` → `7212`); null when it does not, as after a lost leading zero. */
export function iscoCodeOfOccupation(code: string): string | null {
  return /^(\d{4})(\.\d+)*$/.exec(code.trim())?.[1] ?? null;
}

/** The page where a person can look at a concept. */
export function pageOfConcept(uri: string): string {
  const kind = kindOf(uri) === 'skill' ? 'skill' : 'occupation';
  return `https://esco.ec.europa.eu/en/classification/${kind}?uri=${encodeURIComponent(uri)}`;
}
