import { dayText } from '../days.ts';
import { descriptions } from './labels.ts';
import type { BusinessLine } from './shapes.ts';
import type { Traits } from './traits.ts';

/** The line of business of a company: TOL 2008 and TOL 2025 are mixed, and a few codes are shorter than five digits. */
export function businessLineOf(traits: Traits, index: number): BusinessLine {
  const { tol2008, tol2025, label } = traits.industry(index);
  const dice = traits.dice('line', index);
  const isNew = dice.chance(0.6);
  const length = dice.chance(0.95) ? 5 : 2 + dice.int(3);
  return {
    type: (isNew ? tol2025 : tol2008).slice(0, length),
    descriptions: descriptions(label, dice),
    typeCodeSet: isNew ? 'TOIMI4' : 'TOIMI3',
    registrationDate: isNew ? '2026-01-01' : dayText(traits.registered(index)),
    source: '2',
  };
}
