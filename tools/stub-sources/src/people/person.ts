import { dayNumber, dayText } from '../days.ts';
import { type Dice, stream, weighted, weightedWords } from '../random.ts';
import { readVocabulary, type VocabularyRow } from '../vocabulary.ts';
import { canaryText } from '../canaries.ts';
import { type Consents, createConsents } from './consents.ts';
import { createEmployers, type Employers } from './employers.ts';
import { identityOf } from './identity.ts';
import { commonSkills, type OccupationProfile, occupationProfiles } from './occupations.ts';
import { chooseMunicipality, chooseWorkMunicipality } from './places.ts';
import type { Person, SkillLevel, Spell } from './profile.ts';
import { languagesOf } from './tongues.ts';

/** Work and studies lie before this day, so that a person's history reads the same whatever day it is. */
const PRESENT = dayNumber('2026-06-30');
const DAYS_PER_YEAR = 365.25;
const MOST_SPELLS = 5;

export interface PeopleOptions {
  seed: number;
  /** How many people the skills registry has; others exist beyond them. */
  people: number;
  companies: number;
  /** Day number. */
  today: number;
  vocabularyDir?: string | undefined;
}

/** Everybody of a seed; person `i` is made from the seed and `i` alone when asked for, and nobody is kept. */
export interface People {
  person(index: number): Person;
  /** Only what the person does: cheap. */
  profileOf(index: number): OccupationProfile;
  consents: Consents;
  employers: Employers;
  /** Finds a skill or an occupation by its key. Throws Error when the vocabulary has none. */
  concept(kind: VocabularyRow['kind'], key: string): VocabularyRow;
}

const KEY = /^otk-(\d{7})$/;
export const keyOf = (index: number): string => `otk-${String(index).padStart(7, '0')}`;

/** The index a key of the registry stands for, or null. */
export function indexOfKey(key: string): number | null {
  const digits = KEY.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}

const chooseProfile = weighted(occupationProfiles.map((profile) => [profile, profile.weight] as const));
const chooseAvailability = weightedWords({ available: 34, open: 41, 'not-looking': 25 });
const chooseFormat = weightedWords({ 'job-applicant-profile-2.0': 90, 'tmt-p60-1': 6, 'json-resume-1': 4 });
const chooseEmployment = weightedWords({ permanent: 78, temporary: 16, seasonal: 4, summerJob: 2 });
const chooseWorkingTime = weightedWords({ '01': 66, '02': 14, '03': 8, '04': 5, '05': 4, '08': 3 });

const levelFor = (years: number, dice: Dice): SkillLevel => {
  const mastery = Math.min(1, years / 20) + dice.next();
  return mastery > 1.1 ? 'master' : mastery > 0.5 ? 'intermediate' : 'beginner';
};

/** Lengths of the spells of a career, in days, the latest first. */
function spellDays(years: number, dice: Dice): number[] {
  const count = Math.min(MOST_SPELLS, 1 + Math.floor((years / 5) * dice.next() + dice.next()));
  const shares = Array.from({ length: count }, () => 0.3 + dice.next());
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / total) * years * DAYS_PER_YEAR));
}

/** Creates everybody. Throws VocabularyMissing where there is no vocabulary to name skills from. */
export function createPeople(options: PeopleOptions): People {
  const { seed, people, companies, today } = options;
  const concepts = new Map(readVocabulary(options.vocabularyDir).map((row) => [`${row.kind} ${row.key}`, row]));
  const concept = (kind: VocabularyRow['kind'], key: string): VocabularyRow => {
    const found = concepts.get(`${kind} ${key}`);
    if (found === undefined) throw new Error(`The vocabulary has no ${kind} "${key}"`);
    return found;
  };
  const consents = createConsents(seed, today);
  const employers = createEmployers({ seed, companies, people });
  const numbers = (name: string) => stream(seed, `people-${name}`);
  const occupations = numbers('occupation');
  const parts = {
    skills: numbers('skills'),
    languages: numbers('languages'),
    place: numbers('place'),
    wishes: numbers('wishes'),
    education: numbers('education'),
    career: numbers('career'),
    identity: numbers('identity'),
  };
  const formats = numbers('format');
  const experience = numbers('experience');
  const profileOf = (index: number): OccupationProfile => chooseProfile(occupations.at(index));

  const skillsOf = (index: number, profile: OccupationProfile, years: number): Person['skills'] => {
    const dice = parts.skills.dice(index);
    const keys = new Set([
      ...profile.core.filter(() => dice.chance(0.88)),
      ...profile.nearby.filter(() => dice.chance(0.5)),
      ...commonSkills.filter(() => dice.chance(0.28)),
    ]);
    if (dice.chance(0.12)) dice.pick(occupationProfiles).core.forEach((key) => keys.add(key)); // an earlier occupation
    return [...keys].map((key) => ({ concept: concept('skill', key), level: levelFor(years, dice) }));
  };

  const historyOf = (index: number, profile: OccupationProfile, years: number, isWorking: boolean): Spell[] => {
    const dice = parts.career.dice(index);
    let end = isWorking ? PRESENT : PRESENT - 20 - dice.int(500);
    return spellDays(years, dice).map((days, place) => {
      const own = place === 0 || dice.chance(0.75) ? profile : dice.pick(occupationProfiles);
      const employer = employers.choose(own, dice);
      const start = end - days;
      const spell: Spell = {
        occupation: concept('occupation', own.key),
        start: dayText(start),
        end: place === 0 && isWorking ? null : dayText(end),
        division: employer.division,
        businessId: employer.businessId,
        employerName: canaryText('Työnantaja'),
      };
      end = start - dice.int(120);
      return spell;
    });
  };

  const educationsOf = (index: number, { education }: OccupationProfile, years: number): Person['educations'] => {
    const dice = parts.education.dice(index);
    const made = (level: string, field: string, graduated: number) => ({
      level,
      field,
      start: dayText(graduated - 365 * (Number(level) > 5 ? 4 : 3)),
      graduation: dayText(graduated),
    });
    const graduated = PRESENT - Math.round((years + dice.next()) * DAYS_PER_YEAR);
    const list = dice.chance(0.9) ? [made(education.level, education.field, graduated)] : [];
    if (dice.chance(0.25)) list.push(made('3', dice.chance(0.5) ? '0011' : education.field, graduated - 365 * 5));
    return list;
  };

  return {
    profileOf,
    concept,
    employers,
    consents,
    person: (index) => {
      const profile = profileOf(index);
      const years = Math.floor(experience.at(index) ** 1.2 * 38);
      const [place, wishes] = [parts.place.dice(index), parts.wishes.dice(index)];
      const municipality = chooseMunicipality(place.next());
      const availability = chooseAvailability(wishes.next());
      const isWorking = years > 0 && !(availability === 'available' && wishes.chance(0.7));
      return {
        index,
        key: keyOf(index),
        profile,
        occupation: concept('occupation', profile.key),
        skills: skillsOf(index, profile, years),
        languages: languagesOf(Number(profile.education.level) > 5, parts.languages.dice(index)),
        municipality,
        workMunicipalities: [...new Set([municipality, chooseWorkMunicipality(place.next()), chooseWorkMunicipality(place.next())])],
        remote: wishes.chance(['it', 'expert', 'money'].includes(profile.field ?? '') ? 0.75 : 0.12),
        availability,
        availableFrom: availability === 'available' && wishes.chance(0.4) ? dayText(consents.updatedDay(index) + wishes.int(90)) : null,
        educations: educationsOf(index, profile, years),
        history: historyOf(index, profile, years, isWorking),
        employmentType: chooseEmployment(wishes.next()),
        workingTime: chooseWorkingTime(wishes.next()),
        permits: wishes.chance(0.3) ? [String(1 + wishes.int(95)).padStart(3, '0')] : [],
        yearsOfExperience: years,
        identity: identityOf(index, parts.identity.dice(index)),
        format: chooseFormat(formats.at(index)),
      };
    },
  };
}
