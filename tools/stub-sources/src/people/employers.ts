import { syntheticBusinessId } from '../business-id.ts';
import type { Dice } from '../random.ts';
import { companyNameAt } from '../prh-ytj/names.ts';
import { CITY_BUSINESS_ID, CITY_INDEX, createTraits, type Traits } from '../prh-ytj/traits.ts';
import type { OccupationProfile } from './occupations.ts';

const CITY_DIVISION = '84';
/** One employer for so many people, so that most known employers have five or more of them. */
const PEOPLE_PER_EMPLOYER = 12;
const FEWEST_EMPLOYERS = 40;
/** Forms of companies nobody works in, or too rarely. */
const NO_EMPLOYERS = new Set(['AOY', 'SÄÄ', 'RY', 'KUNTA']);

interface Employer {
  businessId: string | null;
  division: string;
}

/** Who employs people: companies of the register of the same seed and size, a few the register does not have, and the city. */
export interface Employers {
  choose(profile: OccupationProfile, dice: Dice): Employer;
  /** One of the companies that employ, by what the register says of it. */
  company(dice: Dice): { businessId: string; name: string };
}

/** Whether a company could employ anybody here. */
export function canEmploy(traits: Traits, index: number): boolean {
  if (traits.isBroken(index) || traits.fate(index) !== 'active' || NO_EMPLOYERS.has(traits.form(index))) return false;
  return traits.seat(index).kind === 'district';
}

/** Keeps one number for each employer, nothing else. */
export function createEmployers(options: { seed: number; companies: number; people: number }): Employers {
  const traits = createTraits(options.seed);
  const wanted = Math.max(FEWEST_EMPLOYERS, Math.ceil(options.people / PEOPLE_PER_EMPLOYER));
  const all: number[] = [];
  const byDivision = new Map<string, number[]>();
  for (let index = 1; index < options.companies && all.length < wanted; index++) {
    if (!canEmploy(traits, index)) continue;
    const division = traits.industry(index).tol2025.slice(0, 2);
    const pool = byDivision.get(division);
    if (pool === undefined) byDivision.set(division, [index]);
    else pool.push(index);
    all.push(index);
  }

  const ofDivision = (division: string, dice: Dice): string | null => {
    const pool = byDivision.get(division);
    // The first of a pool are the large employers.
    const place = Math.floor(dice.next() ** 2 * (pool?.length ?? 0));
    return pool?.[place] === undefined ? null : traits.businessId(pool[place]);
  };

  return {
    company: (dice) => {
      const index = all.length === 0 ? CITY_INDEX : dice.pick(all);
      return { businessId: traits.businessId(index), name: companyNameAt(traits, index) };
    },
    choose: (profile, dice) => {
      if (dice.chance(profile.cityShare)) return { businessId: CITY_BUSINESS_ID, division: CITY_DIVISION };
      const division = dice.pick(profile.divisions);
      const kind = dice.next();
      if (kind < 0.06) return { businessId: null, division };
      const outside = options.companies + dice.int(5000);
      if (kind < 0.12) return { businessId: syntheticBusinessId(outside, dice.next()), division };
      return { businessId: ofDivision(division, dice), division };
    },
  };
}
