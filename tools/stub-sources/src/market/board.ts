import { type Change, ChangeRefused, type ChangeReport } from '../source.ts';
import type { Advertisement, Channel, Sketch } from './advertisement.ts';
import type { Market } from './market.ts';

/** What was changed in an advertisement since the stub began, if anything. */
interface Changes {
  /** When something was changed by hand (milliseconds); null: it is as the seed made it. */
  changedAt: number | null;
  /** When it was taken away by hand; null: it is listed. */
  withdrawnAt: number | null;
}

/** An advertisement as it is listed. */
export interface Posting extends Advertisement, Changes {}

/** The same without what it says. */
export interface ListedSketch extends Sketch, Changes {}

interface Choice {
  /** What stood in the slots so many turns ago. */
  turns?: number;
  /** Only every `step`th slot from slot `from` on. */
  from?: number;
  step?: number;
  /** Asked before what it says is made up. */
  isWanted?: (sketch: ListedSketch) => boolean;
}

/** What one source lists. */
export interface Board {
  /** What stands in the slots, one by one. */
  postings(choice?: Choice): Iterable<Posting>;
  change(change: Change): ChangeReport;
}

interface BoardOptions {
  /** Made when first asked for. Throws VocabularyMissing where there is no vocabulary. */
  market: () => Market;
  slots: number;
  now: () => Date;
  /** Writes a key as the source does. */
  keyOf: (advertisement: Advertisement) => string;
}

/** The listing of a channel with `slots` advertisements. */
export function createBoard(channel: Channel, { market, slots, now, keyOf }: BoardOptions): Board {
  const withdrawn = new Map<number, number>();
  const renamed = new Map<number, { title: string; at: number }>();
  const addedAt = new Map<number, number>();
  let count = slots;

  const changesOf = ({ key, slot }: Sketch, turns: number): Changes => ({
    changedAt: renamed.get(key)?.at ?? (turns === 0 ? (addedAt.get(slot) ?? null) : null),
    withdrawnAt: withdrawn.get(key) ?? null,
  });

  const posting = (slot: number, turns: number): Posting => {
    const advertisement = market().advertisement(channel, slot, turns);
    const title = renamed.get(advertisement.key)?.title;
    const titles = Object.keys(advertisement.title).map((language) => [language, title]);
    return {
      ...advertisement,
      ...(title === undefined ? {} : { title: Object.fromEntries(titles) }),
      ...changesOf(advertisement, turns),
    };
  };

  function* postings({ turns = 0, from = 0, step = 1, isWanted }: Choice = {}): Generator<Posting> {
    for (let slot = from; slot < count; slot += step) {
      const sketch = isWanted === undefined ? undefined : market().sketch(channel, slot, turns);
      if (sketch === undefined || isWanted?.({ ...sketch, ...changesOf(sketch, turns) }) === true) yield posting(slot, turns);
    }
  }

  const rename = (key: string): string[] => {
    for (const advertisement of postings()) {
      if (advertisement.withdrawnAt !== null || keyOf(advertisement) !== key) continue;
      renamed.set(advertisement.key, { title: `Muutettu tehtävä ${advertisement.key}`, at: now().getTime() });
      return [key];
    }
    throw new ChangeRefused(`No vacancy ${key}`);
  };

  const withdraw = (wanted: number): string[] => {
    const gone: string[] = [];
    for (const advertisement of postings()) {
      if (gone.length === wanted) break;
      if (advertisement.withdrawnAt !== null) continue;
      withdrawn.set(advertisement.key, now().getTime());
      gone.push(keyOf(advertisement));
    }
    return gone;
  };

  const add = (wanted: number): string[] => {
    const from = count;
    count += wanted;
    return Array.from({ length: wanted }, (_, step) => {
      addedAt.set(from + step, now().getTime());
      return keyOf(posting(from + step, 0));
    });
  };

  return {
    postings,
    change: (change) => ({
      renamed: change.rename === undefined ? [] : rename(change.rename),
      withdrawn: withdraw(change.withdraw ?? 0),
      added: add(change.add ?? 0),
    }),
  };
}
