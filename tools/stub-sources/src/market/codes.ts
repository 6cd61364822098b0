import type { VocabularyRow } from '../vocabulary.ts';
import type { Dice } from '../random.ts';

const ISCO_GROUP = 'http://data.europa.eu/esco/isco/C';
const NATIONAL = 'http://data.tyomarkkinatori.fi/esco/occupation/';

/** A UUID of the numbers of a thing. */
export function uuidOf(dice: Dice): string {
  const eight = (): string => dice.int(0x1_0000_0000).toString(16).padStart(8, '0');
  const hex = eight() + eight() + eight() + eight();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The URI an advertiser chose for an occupation: ESCO's where it has one, else its ISCO group; now and then the group or a national one all the same. */
export function occupationUri(row: VocabularyRow, dice: Dice): string {
  const kind = dice.next();
  if (kind < 0.03) return `${NATIONAL}${uuidOf(dice)}`;
  return row.isInEsco && kind < 0.85 ? row.uri : `${ISCO_GROUP}${row.parent ?? ''}`;
}
