import type { People } from '../people/person.ts';
import type { Person } from '../people/profile.ts';
import { type Dice, stream } from '../random.ts';
import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';
import { type Stage, stageOn } from './stages.ts';
import { type AppliedVacancies, type AppliedVacancy, createAppliedVacancies, type RecruitingSystem } from './vacancies.ts';

const DAY_MS = 86_400_000;
/** Tells the applications of one vacancy apart in their number. */
const MOST_PER_VACANCY = 4096;
/** Applications put in later are numbered from here. */
const ADDED_FROM = 1024;
/** People outside the skills registry have indexes from here on. */
const OUTSIDE_FROM = 20_000_000;
const OUTSIDE_PEOPLE = 5_000_000;
const REGISTERED_SHARE = 0.62;
const TRIES = 300;

/** An application before it is known who made it. */
export interface Sketch {
  /** The only stable number of it. */
  id: number;
  slot: number;
  /** Its place among those of its vacancy. */
  place: number;
  /** Milliseconds, as all times here. */
  appliedAt: number;
  stage: Stage;
  stageChangedAt: number | null;
  /** The night after it happened, when the system enters it: a reader of changes misses nothing of a day it has seen. */
  updatedAt: number;
}

export interface Application extends Sketch {
  vacancy: AppliedVacancy;
  applicant: Person;
  /** The applicant is in the city's skills registry. */
  isRegistered: boolean;
}

/** The applications that come through one system, numbered 0 … count-1 by vacancy; made when asked for. */
export interface ApplicationBook {
  /** How many numbers there are, deleted ones included. */
  indexes(): number;
  count(): number;
  /** The numbers of `most` applications after the first `from`, deleted ones left out. */
  slice(from: number, most: number): number[];
  sketch(index: number): Sketch;
  application(index: number): Application;
  isDeleted(index: number): boolean;
  /** Numbers deleted at or after a time, the first deleted first. */
  deletedSince(at: number): number[];
  change(change: Change): ChangeReport;
}

/** What a source of applications is made from. */
export interface ApplicationSourceOptions {
  /** Throws VocabularyMissing where there is no vocabulary. */
  people: () => People;
  seed: number;
  /** How many people the skills registry has. */
  registered: number;
  /** How many vacancies the city's interface has. */
  vacancies: number;
  /** Day number. */
  today: number;
  now: () => Date;
}

interface BookOptions extends Omit<ApplicationSourceOptions, 'people'> {
  system: RecruitingSystem;
  /** Writes an application's number as the system does. */
  keyOf: (id: number) => string;
}

/** Remembers what was asked for last, so that reading one vacancy's applications in a row makes them once. */
function lately<Value>(make: (slot: number) => Value): (slot: number) => Value {
  let last: { slot: number; value: Value } | undefined;
  return (slot) => (last?.slot === slot ? last : (last = { slot, value: make(slot) })).value;
}

/** The book of a system, made when it is first asked for. */
export function bookOf(
  { people, ...options }: ApplicationSourceOptions,
  system: RecruitingSystem,
  keyOf: (id: number) => string,
): () => ApplicationBook {
  let made: ApplicationBook | undefined;
  return () => (made ??= createApplicationBook(people(), { ...options, system, keyOf }));
}

/** Keeps four bytes a vacancy and what was changed. */
function createApplicationBook(people: People, options: BookOptions): ApplicationBook {
  const { seed, today, system, now, keyOf } = options;
  const vacancies: AppliedVacancies = createAppliedVacancies(people, people.employers, { seed, today, system });
  const times = stream(seed, 'applications-times');
  const applicants = stream(seed, 'applications-applicant');
  const added: Sketch[] = [];
  const deleted = new Map<number, number>();

  const vacancyOf = lately((slot) => vacancies.vacancy(slot));
  const sketchesOf = lately((slot) => {
    const vacancy = vacancyOf(slot);
    return vacancy === null ? [] : Array.from({ length: vacancy.applicants }, (_, place) => sketch(slot, place, vacancy)).filter(isMade);
  });
  const isMade = ({ appliedAt }: Sketch): boolean => appliedAt < today * DAY_MS;

  const sketch = (slot: number, place: number, { advertisement: { jid, published, deadline } }: AppliedVacancy): Sketch => {
    const id = jid * MOST_PER_VACANCY + place;
    const dice = times.dice(id);
    // Most apply soon after they see it.
    const applied = published + Math.floor(dice.next() ** 2 * ((deadline ?? published + 30) - published + 1));
    const appliedAt = Math.floor((applied + dice.next()) * DAY_MS);
    const { stage, day } = stageOn(today, applied, dice);
    const stageChangedAt = day === null ? null : Math.floor((day + dice.next()) * DAY_MS);
    return { id, slot, place, appliedAt, stage, stageChangedAt, updatedAt: ((day ?? applied) + 1) * DAY_MS };
  };

  /** Somebody whose occupation fits, most often one of the registry. */
  const pickApplicant = ({ fitting }: AppliedVacancy, dice: Dice): number => {
    const isRegistered = dice.chance(REGISTERED_SHARE);
    const draw = (): number => (isRegistered ? dice.int(options.registered) : OUTSIDE_FROM + dice.int(OUTSIDE_PEOPLE));
    let index = draw();
    for (let tries = 0; tries < TRIES && !fitting.includes(people.profileOf(index)); tries++) index = draw();
    return index;
  };
  const applicantsOf = lately((slot) => {
    const vacancy = vacancyOf(slot) as AppliedVacancy;
    const chosen: number[] = [];
    for (let place = 0; place < vacancy.applicants; place++) {
      const dice = applicants.dice(vacancy.advertisement.jid * MOST_PER_VACANCY + place);
      const index = pickApplicant(vacancy, dice);
      chosen.push(chosen.includes(index) ? OUTSIDE_FROM + dice.int(OUTSIDE_PEOPLE) : index);
    }
    return chosen;
  });

  // The number of the first application of each slot, and of none after the last.
  let starts: Uint32Array | undefined;
  const firstOf = (): Uint32Array => {
    if (starts !== undefined) return starts;
    starts = new Uint32Array(options.vacancies + 1);
    for (let slot = 0; slot < options.vacancies; slot++) starts[slot + 1] = (starts[slot] as number) + sketchesOf(slot).length;
    return starts;
  };
  const base = (): number => firstOf()[options.vacancies] as number;

  const sketchAt = (index: number): Sketch => {
    if (index >= base()) return added[index - base()] as Sketch;
    const first = firstOf();
    let [low, high] = [0, options.vacancies];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((first[middle] as number) <= index) low = middle;
      else high = middle;
    }
    return sketchesOf(low)[index - (first[low] as number)] as Sketch;
  };
  const applicantOf = ({ slot, place, id }: Sketch): number =>
    applicantsOf(slot)[place] ?? OUTSIDE_FROM + applicants.dice(id).int(OUTSIDE_PEOPLE);

  const indexes = (): number => base() + added.length;
  /** The numbers of those not deleted, in order. */
  const remaining = function* (): Generator<number> {
    for (let index = 0; index < indexes(); index++) if (!deleted.has(sketchAt(index).id)) yield index;
  };
  const slice = (from: number, most: number): number[] => {
    const end = from + most;
    if (deleted.size === 0) return Array.from({ length: Math.max(0, Math.min(end, indexes()) - from) }, (_, step) => from + step);
    const found: number[] = [];
    let place = 0;
    for (const index of remaining()) {
      if (place >= end) break;
      if (place++ >= from) found.push(index);
    }
    return found;
  };
  const remove = (id: number): string => {
    deleted.set(id, now().getTime());
    return keyOf(id);
  };
  const add = (wanted: number): string[] => {
    const at = now().getTime();
    const slots = Array.from({ length: options.vacancies }, (_, slot) => slot).filter((slot) => vacancyOf(slot) !== null);
    if (wanted > 0 && slots.length === 0) throw new ChangeRefused('This system has no vacancy to apply to');
    return Array.from({ length: wanted }, () => {
      const slot = slots[added.length % slots.length] as number;
      const place = ADDED_FROM + added.length;
      const id = (vacancyOf(slot) as AppliedVacancy).advertisement.jid * MOST_PER_VACANCY + place;
      added.push({ id, slot, place, appliedAt: at, stage: 'new', stageChangedAt: null, updatedAt: at });
      return keyOf(id);
    });
  };

  return {
    indexes,
    count: () => indexes() - deleted.size,
    slice,
    sketch: sketchAt,
    isDeleted: (index) => deleted.has(sketchAt(index).id),
    application: (index) => {
      const found = sketchAt(index);
      const applicant = applicantOf(found);
      return {
        ...found,
        vacancy: vacancyOf(found.slot) as AppliedVacancy,
        applicant: people.person(applicant),
        isRegistered: applicant < OUTSIDE_FROM,
      };
    },
    deletedSince: (at) => [...deleted].filter(([, when]) => when >= at).map(([id]) => id),
    change: (change) => {
      if (change.rename !== undefined) throw new ChangeRefused('An application has no name to change');
      const wanted = new Set(change.delete ?? []);
      const leaving = wanted.size === 0 ? [] : [...remaining()].map((index) => sketchAt(index).id).filter((id) => wanted.has(keyOf(id)));
      if (leaving.length < wanted.size) throw new ChangeRefused('No such application');
      const withdrawn = slice(0, change.withdraw ?? 0).map((index) => sketchAt(index).id);
      return { renamed: [], deleted: leaving.map(remove), withdrawn: withdrawn.map(remove), added: add(change.add ?? 0) };
    },
  };
}
