import { dayText } from '../days.ts';
import type { Employers } from '../people/employers.ts';
import { occupationProfiles, type OccupationProfile } from '../people/occupations.ts';
import type { People } from '../people/person.ts';
import { CITY_BUSINESS_ID } from '../prh-ytj/traits.ts';
import { stream, weighted } from '../random.ts';
import { jobFields, jobTitles } from '../vantaa-jobs/titles.ts';
import { type Advertisement, createVacancyMaker } from '../vantaa-jobs/vacancy.ts';

/** Through which system a vacancy's applications come; `none`: through one nobody here reads. */
export type RecruitingSystem = 'applications-interface' | 'ats-teamtailor' | 'ats-greenhouse';

const chooseSystem = weighted<RecruitingSystem | 'none'>([
  ['none', 45],
  ['applications-interface', 33],
  ['ats-teamtailor', 13],
  ['ats-greenhouse', 9],
]);
/** How its applications name a vacancy: by its key, by what describes it, or it is one that no source of vacancies has. */
const chooseNaming = weighted<'key' | 'description' | 'elsewhere'>([
  ['key', 74],
  ['description', 16],
  ['elsewhere', 10],
]);

/** A vacancy that people apply to. */
export interface AppliedVacancy {
  advertisement: Advertisement;
  naming: 'key' | 'description' | 'elsewhere';
  title: string;
  employer: { businessId: string; name: string };
  /** Day; null: open until filled. */
  endsOn: string | null;
  /** Occupations that fit, by their profiles. */
  fitting: readonly OccupationProfile[];
  /** How many apply before it ends. */
  applicants: number;
}

const CITY = { businessId: CITY_BUSINESS_ID, name: 'Vantaan kaupunki' };

/** Occupations a job is for: those its title names, else those of its field of work. */
function fittingFor(people: People, title: string, field: string): OccupationProfile[] {
  const text = title.toLowerCase();
  const named = occupationProfiles.filter(({ key }) => people.concept('occupation', key).names.fi.some((name) => text.includes(name)));
  return named.length > 0 ? named : occupationProfiles.filter((profile) => profile.field !== null && jobFields[profile.field] === field);
}

/** The city's vacancies of a day as recruiting systems know them. */
export interface AppliedVacancies {
  /** The vacancy of a slot, or null when its applications come through another system. */
  vacancy(slot: number): AppliedVacancy | null;
}

/** The vacancies whose applications come through `system`. */
export function createAppliedVacancies(
  people: People,
  employers: Employers,
  options: { seed: number; today: number; system: RecruitingSystem },
): AppliedVacancies {
  const maker = createVacancyMaker(options.seed);
  const systems = stream(options.seed, 'applications-system');
  const choices = stream(options.seed, 'applications-vacancy');
  const fitting = new Map<string, OccupationProfile[]>();

  return {
    vacancy: (slot) => {
      const advertisement = maker.advertisement(slot, options.today);
      if (chooseSystem(systems.at(advertisement.jid)) !== options.system) return null;
      const dice = choices.dice(advertisement.jid);
      const naming = chooseNaming(dice.next());
      const applicants = 3 + Math.floor(dice.next() ** 2 * 24);
      const job = naming === 'elsewhere' ? dice.pick(jobTitles) : maker.job(advertisement);
      const row = maker.row(advertisement, 0);
      if (!fitting.has(job.title)) fitting.set(job.title, fittingFor(people, job.title, job.field));
      return {
        advertisement,
        naming,
        title: naming === 'elsewhere' ? job.title.replace(/, \{p\}$/, '') : row.tyotehtava.replaceAll('&nbsp;', ' '),
        employer: naming === 'elsewhere' ? employers.company(dice) : CITY,
        endsOn: advertisement.deadline === null ? null : dayText(advertisement.deadline),
        fitting: fitting.get(job.title) as OccupationProfile[],
        applicants,
      };
    },
  };
}
