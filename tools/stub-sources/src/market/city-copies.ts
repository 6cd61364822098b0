import { districts, vantaa } from '../places/vantaa.ts';
import type { People } from '../people/person.ts';
import { type OccupationProfile, occupationProfiles } from '../people/occupations.ts';
import { CITY_BUSINESS_ID } from '../prh-ytj/traits.ts';
import { stream } from '../random.ts';
import { createVacancyMaker } from '../vantaa-jobs/vacancy.ts';
import { workplaces } from '../vantaa-jobs/workplaces.ts';
import type { Advertisement, Sketch } from './advertisement.ts';

const TEXTS = {
  fi: 'Vantaan kaupunki hakee uutta työntekijää. Hae tehtävää kaupungin rekrytointijärjestelmässä.',
  sv: 'Vanda stad söker en ny medarbetare. Sök uppgiften i stadens rekryteringssystem.',
} as const;

/** The city's own vacancies as the labour market's service has them: same employer, title, municipality and last day. */
export function createCityWriter(people: People, seed: number): (sketch: Sketch) => Advertisement {
  const maker = createVacancyMaker(seed);
  const contents = stream(seed, 'market-city');
  const profiles = new Map<string, OccupationProfile | null>();
  const profileOf = (title: string): OccupationProfile | null => {
    const text = title.toLowerCase();
    const known = profiles.get(title);
    if (known !== undefined) return known;
    const found =
      occupationProfiles.find(({ key }) => people.concept('occupation', key).names.fi.some((name) => text.includes(name))) ?? null;
    profiles.set(title, found);
    return found;
  };

  return (sketch) => {
    const advertisement = { ...sketch, jid: sketch.key };
    const job = maker.job(advertisement);
    const language = workplaces[job.workplace].language;
    const dice = contents.dice(sketch.key);
    const { postCode, streets } = dice.pick(districts);
    const profile = profileOf(job.title);
    return {
      ...sketch,
      title: { [language]: maker.row(advertisement, 0).tyotehtava.replaceAll('&nbsp;', ' ') },
      description: { [language]: TEXTS[language] },
      employer: { businessId: CITY_BUSINESS_ID, name: 'Vantaan kaupunki' },
      workplace: { municipalityCode: vantaa.municipalityCode, town: vantaa, postCode, street: dice.pick(streets) },
      occupation: profile === null ? null : { profile, row: people.concept('occupation', profile.key) },
      skills: profile === null ? [] : profile.core.map((skill) => people.concept('skill', skill)),
      employment: 'permanent',
      isPartTime: false,
      positions: 1,
      workLanguages: [language],
      isRemote: false,
    };
  };
}
