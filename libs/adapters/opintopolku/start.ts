import { helsinkiDate } from '@kasvu/adapter-kit';
import type { StudyRecord } from '@kasvu/contracts';
import { codeIn } from './codes';
import type { RemoteStart } from './remote-parts';

type Start = NonNullable<StudyRecord['start']>;

/** A start with the days it lies between. */
export interface DatedStart extends Omit<Start, 'continuous'> {
  firstDay: string;
  lastDay: string;
  /** The last day of teaching, when it is said. */
  endsOn: string | null;
}

const personalPlan = 'henkilokohtainen suunnitelma';
const termOfCode: ReadonlyMap<string, keyof typeof daysOfTerm> = new Map([
  ['k', 'spring'],
  ['s', 'autumn'],
]);
/** The first and the last day of a term, and of a year without one. */
const daysOfTerm = { spring: ['01-01', '07-31'], autumn: ['08-01', '12-31'] } as const;
const daysOfYear = ['01-01', '12-31'] as const;

export function isPersonal({ alkamiskausityyppi }: RemoteStart): boolean {
  return alkamiskausityyppi === personalPlan;
}

/** A start with a day, a term or at least a year; null when it has none. */
export function datedStart(remote: RemoteStart): DatedStart | null {
  const end = remote.koulutuksenPaattymispaivamaara;
  const endsOn = end === null ? null : helsinkiDate(end);
  if (isPersonal(remote)) return null;
  if (remote.koulutuksenAlkamispaivamaara !== null) {
    const on = helsinkiDate(remote.koulutuksenAlkamispaivamaara);
    return { on, year: null, term: null, firstDay: on, lastDay: on, endsOn };
  }
  const year = remote.koulutuksenAlkamisvuosi?.trim() ?? '';
  if (!/^\d{4}$/.test(year)) return null;
  const term = termOfCode.get(codeIn(remote.koulutuksenAlkamiskausi?.koodiUri, 'kausi') ?? '') ?? null;
  const [first, last] = term === null ? daysOfYear : daysOfTerm[term];
  return { on: null, year: Number(year), term, firstDay: `${year}-${first}`, lastDay: `${year}-${last}`, endsOn };
}

/** The next start to come, else the last there was; with a plan of one's own a start in the past means nothing. */
export function startOf(remotes: readonly RemoteStart[], today: string): Start | null {
  const continuous = remotes.some(isPersonal);
  const dated = remotes.flatMap((remote) => datedStart(remote) ?? []).toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  const next = dated.find(({ lastDay }) => lastDay >= today);
  const chosen = next ?? (continuous ? undefined : dated.at(-1));
  if (!chosen) return continuous ? { on: null, year: null, term: null, continuous } : null;
  const { on, year, term } = chosen;
  return { on, year, term, continuous };
}
