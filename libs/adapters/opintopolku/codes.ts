import type { StudyRecord } from '@kasvu/contracts';
import type { RemoteCodes } from './remote-parts';

/** Nothing is known under these: other, unknown, abroad. */
const noMunicipality = new Set(['000', '198', '199', '200', '999']);

/** What the codes of a list mean here; an empty meaning is a code that is known and says nothing. */
export type Meanings<Meaning> = ReadonlyMap<string, readonly Meaning[]>;

export const teachingLanguages: Meanings<string> = new Map([
  ['1', ['fi']],
  ['2', ['sv']],
  ['3', ['fi', 'sv']],
  ['4', ['en']],
  ['5', ['se']],
  ['9', []],
]);

export const deliveries: Meanings<StudyRecord['deliveries'][number]> = new Map([
  ['1', ['contact']],
  ['2', ['distance']],
  ['3', ['online']],
  ['4', ['blended']],
  ['5', ['self-paced']],
  ['6', ['workplace']],
]);

export const extentUnits: Meanings<NonNullable<NonNullable<StudyRecord['extent']>['unit']>> = new Map([
  ['1', ['study-weeks']],
  ['2', ['credits']],
  ['3', []],
  ['4', ['courses']],
  ['5', ['hours']],
  ['6', ['competence-points']],
  ['7', ['years']],
  ['8', ['weeks']],
]);

/** Whether a kind of fee is none. A tuition fee per academic year (`lukuvuosimaksu`) is one, though citizens of the EU do not pay it. */
export const freeOfCharge: ReadonlyMap<string, boolean> = new Map([
  ['maksuton', true],
  ['maksullinen', false],
  ['lukuvuosimaksu', false],
]);

/** The code in a URI, without its list and the version of the list: `kunta_092#2` → `092`; null when it is of another list. */
export function codeIn(uri: string | null | undefined, list: string): string | null {
  const [, ofList, code] = /^(.+)_([^_#]+)(?:#\d+)?$/.exec(uri ?? '') ?? [];
  return ofList === list ? (code ?? null) : null;
}

/** The codes a list of URIs holds, each once. */
export function codesIn(uris: Iterable<string | null | undefined>, list: string): string[] {
  return [...new Set(Array.from(uris, (uri) => codeIn(uri, list)))].filter((code) => code !== null);
}

export function urisOf(codes: RemoteCodes): (string | null | undefined)[] {
  return (codes ?? []).map((code) => code?.koodiUri);
}

export function meaningsOf<Meaning>(codes: RemoteCodes, list: string, meanings: Meanings<Meaning>): Meaning[] {
  return [...new Set(codesIn(urisOf(codes), list).flatMap((code) => meanings.get(code) ?? []))];
}

/** Municipalities of Finland among these, with their leading zeros. */
export function municipalitiesIn(codes: RemoteCodes): string[] {
  return codesIn(urisOf(codes), 'kunta').filter((code) => /^\d{3}$/.test(code) && !noMunicipality.has(code));
}
