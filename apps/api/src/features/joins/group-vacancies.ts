/** A source's record of a vacancy, as far as bringing records together needs it. */
export interface VacancyRecord {
  id: number;
  source: string;
  sourceId: string;
  /** The vacancy it was part of until now. */
  partOf: number | null;
  withdrawn: boolean;
  employerKnown: boolean;
  /** How much its texts say. */
  richness: number;
}

/** Two records of different sources that tell of the same vacancy; the higher, the more they share. */
export interface Likeness {
  a: number;
  b: number;
  strength: number;
}

interface Group {
  members: VacancyRecord[];
  sources: Set<string>;
}

/**
 * Brings together the records that tell of one vacancy, and says of each which record stands for it (null: it does itself). Records alike
 * through others belong together too, with two bounds: a group has no two records of one source, for a source has a vacancy once, and no two
 * that somebody said are not the same. The strongest likeness goes first; the result does not depend on the order or the ids of the records.
 * A withdrawn record stays with those it was with and never stands for them.
 */
export function groupVacancies(
  records: readonly VacancyRecord[],
  alike: readonly Likeness[],
  distinct: readonly (readonly [number, number])[],
  official: ReadonlySet<string>,
): Map<number, number | null> {
  const live = records.filter(({ withdrawn }) => !withdrawn).sort(byKey);
  const place = new Map(live.map(({ id }, index) => [id, index]));
  const groupOf = new Map(live.map((record): [number, Group] => [record.id, { members: [record], sources: new Set([record.source]) }]));
  const apart = new Set(distinct.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const mayJoin = (one: Group, other: Group) =>
    ![...one.sources].some((source) => other.sources.has(source)) &&
    !one.members.some((a) => other.members.some((b) => apart.has(`${a.id} ${b.id}`)));

  for (const { a, b } of strongestFirst(alike, place)) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || !mayJoin(one, other)) continue;
    one.members.push(...other.members);
    for (const record of other.members) {
      one.sources.add(record.source);
      groupOf.set(record.id, one);
    }
  }

  const partOf = new Map<number, number | null>();
  for (const { members } of new Set(groupOf.values())) {
    const first = [...members].sort(bestFirst(official))[0]?.id;
    for (const { id } of members) partOf.set(id, id === first ? null : (first ?? null));
  }
  for (const { id, partOf: before } of records.filter(({ withdrawn }) => withdrawn)) {
    const stands = before === null ? null : (partOf.get(before) ?? before);
    partOf.set(id, apart.has(`${id} ${stands}`) ? null : stands);
  }
  return partOf;
}

/** By source and key there, which are the same in every database. */
const byKey = (a: VacancyRecord, b: VacancyRecord) => compare(a.source, b.source) || compare(a.sourceId, b.sourceId);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The record of an official source, then one that names the employer for certain, then the one that says most. */
const bestFirst = (official: ReadonlySet<string>) => (a: VacancyRecord, b: VacancyRecord) =>
  Number(official.has(b.source)) - Number(official.has(a.source)) ||
  Number(b.employerKnown) - Number(a.employerKnown) ||
  b.richness - a.richness ||
  byKey(a, b);

function strongestFirst(alike: readonly Likeness[], place: ReadonlyMap<number, number>): Likeness[] {
  const placed = alike.map((likeness) => {
    const [first = 0, second = 0] = [place.get(likeness.a) ?? 0, place.get(likeness.b) ?? 0].sort((a, b) => a - b);
    return { likeness, first, second };
  });
  placed.sort((a, b) => b.likeness.strength - a.likeness.strength || a.first - b.first || a.second - b.second);
  return placed.map(({ likeness }) => likeness);
}
