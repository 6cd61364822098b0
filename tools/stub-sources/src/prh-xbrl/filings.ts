import { dayNumber, dayText } from '../days.ts';
import { indexOfSyntheticBusinessId } from '../business-id.ts';
import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';
import type { Filing, Statements } from './figures.ts';

/** The filings the service has on a day. */
export interface Filings {
  all(): readonly Filing[];
  /** The one that holds for a company and the last day of a period: of two the later. */
  find(businessId: string, periodEnd: string): Filing | null;
  change(change: Change): ChangeReport;
}

const keyOf = ({ businessId, periodEnd }: Filing): string => `${businessId}/${periodEnd}`;

/** The filings of the first `companies` companies that were registered by `today`, in the order of business IDs. */
export function createFilings(statements: Statements, companies: number, today: string): Filings {
  const withdrawn = new Set<string>();
  const added: Filing[] = [];
  let next = companies;
  let listed: { all: readonly Filing[]; byKey: ReadonlyMap<string, Filing> } | undefined;

  /** Gathered once and again after each change. */
  const current = (): NonNullable<typeof listed> => {
    if (listed !== undefined) return listed;
    const seeded = Array.from({ length: companies }, (_, index) => statements.filings(index)).flat();
    const all = [...seeded.filter(({ registered }) => registered <= today), ...added].filter((filing) => !withdrawn.has(keyOf(filing)));
    return (listed = { all, byKey: new Map(all.map((filing) => [keyOf(filing), filing])) });
  };

  const withdraw = (wanted: number): string[] => {
    const gone = [...new Set(current().all.map(keyOf))].slice(0, wanted);
    gone.forEach((key) => withdrawn.add(key));
    return gone;
  };

  /** Companies beyond the register's size file today what they would have filed. */
  const add = (wanted: number): string[] => {
    const made: string[] = [];
    while (made.length < wanted) {
      const latest = statements.filings(next++).at(-1);
      if (latest === undefined) continue;
      added.push({ ...latest, registered: today });
      made.push(keyOf(latest));
    }
    return made;
  };

  /** A company files today the next years after those it has filed; who has filed nothing begins with last year. */
  const addOf = (businessId: string, wanted: number): string[] => {
    const index = indexOfSyntheticBusinessId(businessId);
    if (index === null || index >= companies) throw new ChangeRefused(`No company ${businessId} of the register`);
    const latest = current().all.findLast((filing) => filing.businessId === businessId);
    const first = latest ? latest.year + 1 : Number(today.slice(0, 4)) - 1;
    const end = latest?.periodEnd.slice(4) ?? '-12-31';
    return Array.from({ length: wanted }, (_, place) => {
      const year = first + place;
      const start = dayText(dayNumber(`${year - 1}${end}`) + 1);
      const filing = { index, businessId, year, periodStart: start, periodEnd: `${year}${end}`, registered: today, isCorrection: false };
      added.push(filing);
      return keyOf(filing);
    });
  };

  /** A statement has no name of its own: it is filed anew, corrected, today. */
  const refile = (key: string): string[] => {
    const filing = current().byKey.get(key);
    if (filing === undefined) throw new ChangeRefused(`No statement ${key}`);
    added.push({ ...filing, registered: today, isCorrection: true });
    return [key];
  };

  return {
    all: () => current().all,
    find: (businessId, periodEnd) => current().byKey.get(`${businessId}/${periodEnd}`) ?? null,
    change: (change) => {
      const report = {
        renamed: change.rename === undefined ? [] : refile(change.rename),
        withdrawn: withdraw(change.withdraw ?? 0),
        added: change.of === undefined ? add(change.add ?? 0) : addOf(change.of, change.add ?? 0),
      };
      listed = undefined;
      return report;
    },
  };
}
