import { companyNameAt } from '../prh-ytj/names.ts';
import { createTraits, type Traits } from '../prh-ytj/traits.ts';
import { otherTowns, vantaa } from '../places/vantaa.ts';
import { canEmploy } from '../people/employers.ts';
import type { OccupationProfile } from '../people/occupations.ts';
import type { Dice } from '../random.ts';
import type { Employer, Workplace } from './advertisement.ts';

/** Made-up public employers that are in no company register here. */
const PUBLIC_EMPLOYERS = [
  'Keijukallion hyvinvointialue',
  'Havuvirran koulutuskuntayhtymä',
  'Tuulisalon kaupunki',
  'Lumikorven kunta',
  'Kaislarannan sivistysyhtymä',
] as const;
/** Companies looked through for employers: more of them would only take time. */
const MOST_COMPANIES = 20_000;
/** Employers the register of this size does not have. */
const OUTSIDE_SHARE = 0.04;
const OUTSIDE_COMPANIES = 5000;

/** A company of the register that hires, as the register names it. */
export interface HiringCompany {
  employer: { businessId: string; name: string };
  /** Two digits of TOL 2025. */
  division: string;
  index: number;
}

/** Who hires: companies of the register of the same seed and size, and a few others. */
export interface MarketEmployers {
  /** A company of a line of business that hires people of an occupation, where there is one. */
  forProfile(profile: OccupationProfile, dice: Dice): HiringCompany;
  any(dice: Dice): HiringCompany;
  public(dice: Dice): Employer;
  /** Where the work is done: mostly where the company is. */
  workplace(company: HiringCompany | null, dice: Dice): Workplace;
}

function inTown(dice: Dice): Workplace {
  const town = dice.pick(otherTowns);
  return { municipalityCode: town.municipalityCode, town, postCode: dice.pick(town.postCodes), street: dice.pick(town.streets) };
}

function atSeat(traits: Traits, index: number, dice: Dice): Workplace {
  const seat = traits.seat(index);
  if (seat.kind !== 'district') return inTown(dice);
  const { postCode, streets } = seat.district;
  return { municipalityCode: vantaa.municipalityCode, town: vantaa, postCode, street: dice.pick(streets) };
}

/** The employers of a register of `companies` companies; keeps one number for each. */
export function createMarketEmployers(seed: number, companies: number): MarketEmployers {
  const traits = createTraits(seed);
  const byDivision = new Map<string, number[]>();
  const all: number[] = [];
  for (let index = 1; index < Math.min(companies, MOST_COMPANIES); index++) {
    if (!canEmploy(traits, index)) continue;
    const division = traits.industry(index).tol2025.slice(0, 2);
    byDivision.set(division, byDivision.get(division) ?? []);
    byDivision.get(division)?.push(index);
    all.push(index);
  }
  // A register of one or two companies may have no employer; the next one that the seed would give is as good.
  for (let index = companies; all.length === 0; index++) if (canEmploy(traits, index)) all.push(index);

  const companyAt = (index: number): HiringCompany => ({
    employer: { businessId: traits.businessId(index), name: companyNameAt(traits, index) },
    division: traits.industry(index).tol2025.slice(0, 2),
    index,
  });

  return {
    any: (dice) => companyAt(dice.pick(all)),
    forProfile: (profile, dice) => {
      if (dice.chance(OUTSIDE_SHARE)) {
        const outside = companyAt(companies + dice.int(OUTSIDE_COMPANIES));
        if (outside.employer.name !== '') return outside;
      }
      const pools = profile.divisions.map((division) => byDivision.get(division) ?? []).filter((pool) => pool.length > 0);
      if (pools.length === 0) return companyAt(dice.pick(all));
      const pool = dice.pick(pools);
      // The first of a pool are the large employers.
      return companyAt(pool[Math.floor(dice.next() ** 2 * pool.length)] as number);
    },
    public: (dice) => ({ businessId: null, name: dice.pick(PUBLIC_EMPLOYERS) }),
    workplace: (company, dice) => (company === null || dice.chance(0.1) ? inTown(dice) : atSeat(traits, company.index, dice)),
  };
}
