import type { People } from '../people/person.ts';
import { type OccupationProfile, occupationProfiles } from '../people/occupations.ts';
import { type Dice, stream, weighted, weightedWords } from '../random.ts';
import type { Language } from '../vocabulary.ts';
import type { Advertisement, Channel, Employer, Sketch, Texts, Workplace } from './advertisement.ts';
import { createCityWriter } from './city-copies.ts';
import { createMarketEmployers, type HiringCompany } from './employers.ts';
import { copyKey, createSlots, homeOf } from './slots.ts';
import { descriptionOf, type Ingredients, titleOf } from './texts.ts';
import { townName } from './towns.ts';

/** The feeds of the channel `jobposting-feed`; each is one employer's. */
export const FEEDS = 20;
const DEMAND_OF_PUBLIC = new Set(['care', 'early', 'nursery', 'teach', 'other', 'culture', 'food']);

const chooseProfile = weighted(occupationProfiles.map((profile) => [profile, profile.weight] as const));
const choosePublicProfile = weighted(
  occupationProfiles
    .filter(({ field }) => field !== null && DEMAND_OF_PUBLIC.has(field))
    .map((profile) => [profile, profile.weight] as const),
);
const chooseLanguages = weighted<readonly Language[]>([
  [['fi'], 80],
  [['en'], 7],
  [['sv'], 4],
  [['fi', 'sv'], 5],
  [['fi', 'sv', 'en'], 4],
]);
const chooseEmployment = weightedWords({ permanent: 68, temporary: 24, summer: 8 });
/** The vacancies of a seed on a day, by the channel they are advertised in. */
export interface Market {
  /** What stands in a slot of a channel: another takes its place when it has ended. `turns` goes back to the ones before. */
  advertisement(channel: Channel, slot: number, turns?: number): Advertisement;
  /** The same without what it says: cheap. */
  sketch(channel: Channel, slot: number, turns?: number): Sketch;
  /** The employer whose feed it is. */
  feedEmployer(feed: number): HiringCompany;
}

export function createMarket(people: People, options: { seed: number; companies: number; today: number }): Market {
  const { seed, today } = options;
  const employers = createMarketEmployers(seed, options.companies);
  const numbers = (name: string) => stream(seed, `market-${name}`);
  const [feeds, writeCity] = [numbers('feed'), createCityWriter(people, seed)];
  const contents = {
    tyomarkkinatori: numbers('tyomarkkinatori'),
    'jobposting-feed': numbers('jobposting-feed'),
    kuntarekry: numbers('kuntarekry'),
  };
  const slots = createSlots(seed, today);

  const feedEmployer = (feed: number): HiringCompany => employers.any(feeds.dice(feed));

  const ofFeed = (feed: number, dice: Dice): { profile: OccupationProfile; company: HiringCompany } => {
    const company = feedEmployer(feed);
    const fitting = occupationProfiles.filter(({ divisions }) => divisions.includes(company.division));
    return { company, profile: dice.pick(fitting.length > 0 ? fitting : occupationProfiles) };
  };

  const whoHires = (channel: Channel, slot: number, dice: Dice): { profile: OccupationProfile; company: HiringCompany | null } => {
    if (channel === 'jobposting-feed') return ofFeed(slot % FEEDS, dice);
    const profile = (channel === 'kuntarekry' ? choosePublicProfile : chooseProfile)(dice.next());
    if (channel === 'kuntarekry' && dice.chance(0.3)) return { profile, company: null };
    return { profile, company: employers.forProfile(profile, dice) };
  };

  const write = (channel: Channel, sketch: Sketch): Advertisement => {
    const dice = contents[channel].dice(sketch.key);
    const { profile, company } = whoHires(channel, sketch.slot, dice);
    const employer: Employer = company?.employer ?? employers.public(dice);
    const workplace: Workplace = employers.workplace(company, dice);
    const occupation = people.concept('occupation', profile.key);
    const needed = profile.core.map((skill) => people.concept('skill', skill));
    const appreciated = profile.nearby.filter(() => dice.chance(0.35)).map((skill) => people.concept('skill', skill));
    const languages = chooseLanguages(dice.next());
    const pattern = dice.int(6);
    const ingredients: Ingredients = { occupation, employer: employer.name, place: townName(workplace.town), needed, appreciated };
    const inEach = (write: (language: Language) => string): Texts =>
      Object.fromEntries(languages.map((language) => [language, write(language)]));
    return {
      ...sketch,
      title: inEach((language) => titleOf(ingredients, pattern, language)),
      description: inEach((language) => descriptionOf(ingredients, dice, language)),
      employer,
      workplace: dice.chance(0.03) ? null : workplace,
      occupation: { profile, row: occupation },
      skills: [...needed, ...appreciated],
      employment: chooseEmployment(dice.next()),
      isPartTime: dice.chance(0.2),
      positions: dice.chance(0.8) ? 1 : 2 + dice.int(8),
      workLanguages:
        languages.includes('fi') || dice.chance(0.5) ? ['fi', ...(dice.chance(0.15) ? (['en'] as const) : [])] : [...languages],
      isRemote: profile.field === 'it' && dice.chance(0.4),
    };
  };

  return {
    feedEmployer,
    sketch: (channel, slot, turns = 0) => {
      const home = homeOf(channel, slot);
      const sketch = slots(home, turns);
      return home.channel === channel ? sketch : { ...sketch, slot, key: copyKey(sketch, slot) };
    },
    advertisement: (channel, slot, turns = 0) => {
      const home = homeOf(channel, slot);
      const sketch = slots(home, turns);
      const advertisement = home.channel === 'city' ? writeCity(sketch) : write(home.channel, sketch);
      return home.channel === channel ? advertisement : { ...advertisement, slot, key: copyKey(sketch, slot) };
    },
  };
}
