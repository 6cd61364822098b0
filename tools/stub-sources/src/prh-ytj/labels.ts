import type { Dice } from '../random.ts';
import type { Description } from './shapes.ts';

/** A label in Finnish, Swedish and English. */
export type Label = readonly [fi: string, sv: string, en: string];

const ORDERS = [
  ['1', '2', '3'],
  ['3', '2', '1'],
  ['3', '1', '2'],
  ['2', '3', '1'],
] as const;

/** The register gives the three languages in no particular order; neither does this. */
export function descriptions(label: Label, dice: Dice): Description[] {
  return dice.pick(ORDERS).map((languageCode) => ({ languageCode, description: label[Number(languageCode) - 1] as string }));
}
