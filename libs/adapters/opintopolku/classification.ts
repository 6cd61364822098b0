import { codesIn, urisOf } from './codes';
import type { RemoteOffering } from './remote-offering';

const list = 'kansallinenkoulutusluokitus2016';
/** The European levels of qualifications in Statistics Finland's levels of education. */
const levelOfEqf: ReadonlyMap<string, string> = new Map(Object.entries({ 2: '2', 4: '3', 5: '4', 6: '6', 7: '7', 8: '8' }));

/**
 * The level of education it leads to, the highest of several: as the national classification has it, else by its European level, else by the
 * first digit of its code of education. Null when none says so.
 */
export function levelOf({ koulutus, koulutukset }: RemoteOffering): string | null {
  const classified = (koulutus?.koulutuskoodienAlatJaAsteet ?? []).flatMap(({ koulutusasteKoodiUrit }) => koulutusasteKoodiUrit ?? []);
  const european = codesIn(urisOf(koulutus?.eqf), 'eqf').flatMap((code) => levelOfEqf.get(code) ?? []);
  const codes = codesIn([...urisOf(koulutus?.koulutukset), ...urisOf(koulutukset)], 'koulutus').map((code) => code.charAt(0));
  return highest(codesIn(classified, `${list}koulutusastetaso1`)) ?? highest(european) ?? highest(codes);
}

/** Fields of education, each as closely as it is said: of 07, 071 and 0716 only the last. */
export function fieldsOf({ koulutus }: RemoteOffering): string[] {
  const classified = (koulutus?.koulutuskoodienAlatJaAsteet ?? []).flatMap(({ koulutusalaKoodiUrit }) => koulutusalaKoodiUrit ?? []);
  const uris = [...urisOf(koulutus?.metadata?.koulutusala), ...classified];
  const codes = ['1', '2', '3'].flatMap((depth) => codesIn(uris, `${list}koulutusalataso${depth}`));
  const known = codes.filter((code) => /^\d{2,4}$/.test(code) && !/^9+$/.test(code));
  return known.filter((code) => !known.some((other) => other !== code && other.startsWith(code))).toSorted();
}

/** 9 means that the level is not known. */
function highest(levels: readonly string[]): string | null {
  return (
    levels
      .filter((level) => /^[0-8]$/.test(level))
      .toSorted()
      .at(-1) ?? null
  );
}
