import { dayNumber } from '../days.ts';
import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';
import { createVacancyMaker, type Advertisement, type JobRow, MOST_SLOTS } from './vacancy.ts';

/** Today's listing: the open advertisements, the newest first, numbered from 1 in that order. */
export interface Listing {
  /** The rows, made one by one; with a field of work only that field's, with the numbers they have in the whole listing. */
  rows(field?: string): Iterable<JobRow>;
  count(): number;
  /** How many advertisements each field of work has, by name. */
  fields(): Map<string, number>;
  change(change: Change): ChangeReport;
}

/** The listing of a day with `size` open advertisements. */
export function createListing(seed: number, size: number, today: string): Listing {
  const maker = createVacancyMaker(seed);
  const day = dayNumber(today);
  const titles = new Map<number, string>();
  const withdrawn = new Set<number>();
  let slots = size;
  let order: Advertisement[] | undefined;

  const advertisements = (): Advertisement[] => {
    order ??= Array.from({ length: slots }, (_, slot) => maker.advertisement(slot, day))
      .filter(({ jid }) => !withdrawn.has(jid))
      .sort((one, other) => other.published - one.published || other.jid - one.jid);
    return order;
  };

  const add = (wanted: number): string[] => {
    if (slots + wanted > MOST_SLOTS) throw new ChangeRefused(`At most ${MOST_SLOTS} vacancies`);
    const from = slots;
    slots += wanted;
    return Array.from({ length: wanted }, (_, step) => `${maker.advertisement(from + step, day).jid}`);
  };

  const rename = (key: string): string[] => {
    const jid = Number(key);
    if (!advertisements().some((advertisement) => advertisement.jid === jid)) throw new ChangeRefused(`No vacancy with jid ${key}`);
    titles.set(jid, `Muutettu tehtävä ${key}`);
    return [key];
  };

  return {
    *rows(field) {
      for (const [place, advertisement] of advertisements().entries()) {
        if (field !== undefined && maker.job(advertisement).field !== field) continue;
        yield maker.row(advertisement, place + 1, titles.get(advertisement.jid));
      }
    },
    count: () => advertisements().length,
    fields: () => {
      const counts = new Map<string, number>();
      for (const advertisement of advertisements()) {
        const { field } = maker.job(advertisement);
        counts.set(field, (counts.get(field) ?? 0) + 1);
      }
      return counts;
    },
    change: (change) => {
      const renamed = change.rename === undefined ? [] : rename(change.rename);
      const gone = advertisements()
        .slice(0, change.withdraw ?? 0)
        .map(({ jid }) => jid);
      gone.forEach((jid) => withdrawn.add(jid));
      const added = add(change.add ?? 0);
      order = undefined;
      return { renamed, withdrawn: gone.map(String), added };
    },
  };
}
