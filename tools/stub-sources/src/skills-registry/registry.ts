import { dayText } from '../days.ts';
import type { Consent, ConsentScope, Identity } from '../people/profile.ts';
import { indexOfKey, keyOf, type People } from '../people/person.ts';
import { stream } from '../random.ts';
import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';

const DAY_MS = 86_400_000;
/** The registry enters what it learns in the first minutes of a day, so that a reader of changes misses nothing of a day it has seen. */
const NIGHTLY_RUN_MS = 20 * 60_000;
const MOST_PEOPLE = 9_999_999;

/** What was changed about a person after the fact, and when. */
interface Touch {
  at: number;
  isWithdrawn?: boolean;
  hasEnded?: boolean;
  newName?: string;
}

/** The registry's people, by index: what was changed is kept, everything else is made when asked for. */
export interface Registry {
  /** How many indexes there are, deleted ones included. */
  indexes(): number;
  count(): number;
  isDeleted(index: number): boolean;
  /** Milliseconds. */
  updatedAt(index: number): number;
  consents(index: number): Record<ConsentScope, Consent>;
  identity(index: number, identity: Identity): Identity;
  /** Keys deleted at or after a time, the first deleted first. */
  deletedSince(at: number): string[];
  change(change: Change): ChangeReport;
}

/** Creates the registry of `size` people as it is on a day (a day number). */
export function createRegistry(people: People, options: { seed: number; size: number; today: number; now: () => Date }): Registry {
  const clocks = stream(options.seed, 'people-clock');
  const touches = new Map<number, Touch>();
  const deleted = new Map<number, number>();
  let count = options.size;

  const touch = (index: number, touched: Omit<Touch, 'at'>): string => {
    touches.set(index, { ...touches.get(index), ...touched, at: options.now().getTime() });
    return keyOf(index);
  };
  const find = (key: string): number => {
    const index = indexOfKey(key);
    if (index === null || index >= count || deleted.has(index)) throw new ChangeRefused('No such person');
    return index;
  };
  const consents = (index: number): Record<ConsentScope, Consent> => {
    const given = people.consents.of(index);
    const { isWithdrawn, hasEnded } = touches.get(index) ?? {};
    if (isWithdrawn) return { ...given, profile: null };
    if (!hasEnded || given.profile === null) return given;
    return { ...given, profile: { ...given.profile, until: dayText(options.today - 1) } };
  };
  const holds = (consent: Consent): boolean => consent !== null && (consent.until === null || consent.until >= dayText(options.today));

  const withdraw = (wanted: number): string[] => {
    const keys: string[] = [];
    for (let index = 0; index < count && keys.length < wanted; index++) {
      if (!deleted.has(index) && holds(consents(index).profile)) keys.push(touch(index, { isWithdrawn: true }));
    }
    return keys;
  };
  const add = (wanted: number): string[] => {
    if (count + wanted > MOST_PEOPLE) throw new ChangeRefused(`At most ${MOST_PEOPLE} people`);
    const from = count;
    count += wanted;
    return Array.from({ length: wanted }, (_, step) => touch(from + step, {}));
  };
  const remove = (index: number): string => {
    deleted.set(index, options.now().getTime());
    return keyOf(index);
  };

  return {
    indexes: () => count,
    count: () => count - deleted.size,
    isDeleted: (index) => deleted.has(index),
    updatedAt: (index) =>
      touches.get(index)?.at ?? people.consents.updatedDay(index) * DAY_MS + Math.floor(clocks.at(index) * NIGHTLY_RUN_MS),
    consents,
    identity: (index, identity) => {
      const name = touches.get(index)?.newName;
      return name === undefined ? identity : { ...identity, name, email: `uusi.kanarialintu${index}@posti.example` };
    },
    deletedSince: (at) => [...deleted].filter(([, when]) => when >= at).map(([index]) => keyOf(index)),
    change: (change) => {
      // Every key is looked up before anything is changed.
      const renamed = change.rename === undefined ? [] : [find(change.rename)];
      const [withdrawing, ending, leaving] = [change.withdrawConsent ?? [], change.expire ?? [], change.delete ?? []].map((keys) =>
        keys.map(find),
      ) as [number[], number[], number[]];
      return {
        renamed: renamed.map((index) => touch(index, { newName: `Uusi Nimi-Kanarialintu ${index}` })),
        withdrawn: [...withdrawing.map((index) => touch(index, { isWithdrawn: true })), ...withdraw(change.withdraw ?? 0)],
        expired: ending.map((index) => touch(index, { hasEnded: true })),
        deleted: leaving.map(remove),
        added: add(change.add ?? 0),
      };
    },
  };
}
