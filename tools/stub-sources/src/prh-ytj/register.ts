import { indexOfSyntheticBusinessId, MOST_COMPANIES } from '../business-id.ts';
import { dayNumber } from '../days.ts';
import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';
import { companyOf } from './company.ts';
import { namesOf, type Rename } from './names.ts';
import type { RegisterName, YtjCompany } from './shapes.ts';
import { CITY_BUSINESS_ID, CITY_INDEX, createTraits, type Traits } from './traits.ts';

/** The synthetic register: companies 0 … size-1 in the order of their business IDs, made when asked for. */
export interface Register {
  traits: Traits;
  /** How many company indexes there are, withdrawn ones included. */
  indexes(): number;
  isWithdrawn(index: number): boolean;
  company(index: number): YtjCompany;
  names(index: number): RegisterName[];
  /** The index of a business ID (with its hyphen), or null when no listed company has it. */
  find(businessId: string): number | null;
  /** Grows by one with every change, so that a remembered search can be dropped. */
  revision(): number;
  change(change: Change): ChangeReport;
}

/** Creates the register of `size` companies; the same seed and size always give the same bytes. */
export function createRegister(seed: number, size: number, today: string): Register {
  const traits = createTraits(seed);
  const renames = new Map<number, Rename>();
  const withdrawn = new Set<number>();
  let count = size;
  let revision = 0;

  const find = (businessId: string): number | null => {
    const index = businessId === CITY_BUSINESS_ID ? CITY_INDEX : indexOfSyntheticBusinessId(businessId);
    if (index === null || index >= count || withdrawn.has(index)) return null;
    return traits.businessId(index) === businessId ? index : null;
  };

  const withdraw = (wanted: number): string[] => {
    const gone: string[] = [];
    for (let index = 1; index < count && gone.length < wanted; index++) {
      if (withdrawn.has(index)) continue;
      withdrawn.add(index);
      gone.push(traits.businessId(index));
    }
    return gone;
  };

  const add = (wanted: number): string[] => {
    if (count + wanted > MOST_COMPANIES) throw new ChangeRefused(`At most ${MOST_COMPANIES} companies`);
    const from = count;
    count += wanted;
    return Array.from({ length: wanted }, (_, step) => traits.businessId(from + step));
  };

  const rename = (businessId: string): string[] => {
    const index = find(businessId);
    if (index === null) throw new ChangeRefused(`No company ${businessId}`);
    if (traits.fate(index) === 'ceased') throw new ChangeRefused(`Company ${businessId} has ceased and cannot take a new name`);
    renames.set(index, { name: `Uusinimi ${revision + 1} ${businessId.slice(0, 7)} Oy`, day: dayNumber(today) });
    return [businessId];
  };

  return {
    traits,
    find,
    indexes: () => count,
    isWithdrawn: (index) => withdrawn.has(index),
    company: (index) => companyOf(traits, index, renames.get(index)),
    names: (index) => namesOf(traits, index, { rename: renames.get(index) }),
    revision: () => revision,
    change: (change) => {
      const report = {
        renamed: change.rename === undefined ? [] : rename(change.rename),
        withdrawn: withdraw(change.withdraw ?? 0),
        added: add(change.add ?? 0),
      };
      revision++;
      return report;
    },
  };
}
