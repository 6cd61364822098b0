import { groupVacancies, type Likeness, type VacancyRecord } from './group-vacancies';

const record = (id: number, source: string, changes: Partial<VacancyRecord> = {}): VacancyRecord => ({
  id,
  source,
  sourceId: String(id),
  partOf: null,
  withdrawn: false,
  employerKnown: true,
  richness: 0,
  ...changes,
});
const alike = (a: number, b: number, strength = 0): Likeness => ({ a, b, strength });
const noneOfficial = new Set<string>();

describe('records of one vacancy', () => {
  it('are one when they are alike through others', () => {
    const records = [record(1, 'a'), record(2, 'b'), record(3, 'c'), record(4, 'd')];
    expect([...groupVacancies(records, [alike(1, 2), alike(2, 3)], [], noneOfficial)]).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
      [4, null],
    ]);
  });

  it.each([
    ['the official source', { richness: 9 }, {}, ['b']],
    ['the one that knows the employer', { employerKnown: false, richness: 9 }, {}, []],
    ['the one that says most', { richness: 8 }, { richness: 9 }, []],
  ])('are stood for by %s', (_rule, first, second, official) => {
    const records = [record(1, 'a', first), record(2, 'b', second)];
    expect(groupVacancies(records, [alike(1, 2)], [], new Set(official)).get(1)).toBe(2);
  });

  it('are told apart by a source that has two alike, the likest going together', () => {
    const records = [record(1, 'a'), record(2, 'a'), record(3, 'b'), record(4, 'b')];
    const pairs = [alike(1, 3), alike(1, 4, 1), alike(2, 3, 1), alike(2, 4)];
    expect([...groupVacancies(records, pairs, [], noneOfficial)].sort(([a], [b]) => a - b)).toEqual([
      [1, null],
      [2, null],
      [3, 2],
      [4, 1],
    ]);
  });

  it('are parted where somebody said so, also when a third is like both', () => {
    const records = [record(1, 'a'), record(2, 'b'), record(3, 'c')];
    const partOf = groupVacancies(records, [alike(1, 2), alike(2, 3), alike(1, 3)], [[3, 1]], noneOfficial);
    expect([partOf.get(1), partOf.get(2), partOf.get(3)]).toEqual([null, 1, null]);
  });

  it('keep a withdrawn one, which never stands for them', () => {
    const withdrawn = record(1, 'a', { withdrawn: true, partOf: 2 });
    const records = [withdrawn, record(2, 'b'), record(3, 'c', { richness: 5 })];
    expect(groupVacancies(records, [alike(2, 3)], [], noneOfficial).get(1)).toBe(3);
    expect(groupVacancies(records, [alike(2, 3)], [[1, 3]], noneOfficial).get(1)).toBeNull();
  });
});

/** A small generator of numbers below `n`, the same for the same seed. */
function dice(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state % n;
  };
}

function shuffled<T>(items: readonly T[], roll: (n: number) => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(roll(left.length), 1));
}

/** The groups as sets of keys at the sources, whatever the ids are. */
function groupsOf(partOf: ReadonlyMap<number, number | null>, records: readonly VacancyRecord[]): string[] {
  const groups = Map.groupBy(records, ({ id }) => partOf.get(id) ?? id);
  return [...groups].map(([first, members]) => `${keyOf(first, records)}: ${members.map(({ id }) => keyOf(id, records)).sort()}`).sort();
}
const keyOf = (id: number, records: readonly VacancyRecord[]) =>
  records.flatMap((each) => (each.id === id ? [each.source + each.sourceId] : []))[0];

describe('groups of random records', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('keep every rule, in any order (seed %i)', (seed) => {
    const roll = dice(seed);
    const records = Array.from({ length: 4 + roll(20) }, (_, index) =>
      record(index + 1, 'abcd'[roll(4)] ?? 'a', { richness: roll(3), employerKnown: roll(2) === 0 }),
    );
    const all = records.flatMap((a) => records.flatMap((b) => (a.source < b.source ? [[a.id, b.id] as const] : [])));
    const pairs = all.filter(() => roll(4) === 0).map(([a, b]) => alike(a, b, roll(3)));
    const distinct = all.filter(() => roll(10) === 0);
    const official = new Set(roll(2) === 0 ? ['c'] : []);
    const partOf = groupVacancies(records, pairs, distinct, official);

    expect([...partOf.keys()].sort((a, b) => a - b)).toEqual(records.map(({ id }) => id));
    const groups = [...Map.groupBy(records, ({ id }) => partOf.get(id) ?? id)];
    const idsOf = (members: readonly VacancyRecord[]) => new Set(members.map(({ id }) => id));
    for (const [first, members] of groups) {
      const ids = idsOf(members);
      expect(partOf.get(first)).toBeNull();
      expect(new Set(members.map(({ source }) => source)).size).toBe(members.length);
      expect(distinct.filter(([a, b]) => ids.has(a) && ids.has(b))).toEqual([]);
      expect(reached(first, pairs, ids)).toEqual(ids);
    }
    // Nothing that may be one was left apart.
    for (const { a, b } of pairs) {
      const [one, other] = [a, b].map((id) => groups.find(([, members]) => idsOf(members).has(id))?.[1] ?? []) as [
        VacancyRecord[],
        VacancyRecord[],
      ];
      if (one === other) continue;
      const sameSource = one.some(({ source }) => other.some((each) => each.source === source));
      const parted = distinct.some(([x, y]) => [idsOf(one), idsOf(other)].every((ids) => ids.has(x) !== ids.has(y)));
      expect(sameSource || parted).toBe(true);
    }

    // The same with other ids, in another order.
    const newId = new Map(shuffled(records, roll).map(({ id }, index) => [id, index + 1000]));
    const id = (old: number) => newId.get(old) ?? 0;
    const renumbered = shuffled(records, roll).map((each) => ({ ...each, id: id(each.id) }));
    const again = groupVacancies(
      renumbered,
      shuffled(pairs, roll).map(({ a, b, strength }) => alike(id(b), id(a), strength)),
      shuffled(distinct, roll).map(([a, b]) => [id(b), id(a)] as const),
      official,
    );
    expect(groupsOf(again, renumbered)).toEqual(groupsOf(partOf, records));
  });
});

/** Everything of a group that can be reached from one of it along likenesses within it. */
function reached(from: number, pairs: readonly Likeness[], within: ReadonlySet<number>): Set<number> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const { a, b } of pairs) {
      const other = a === id ? b : b === id ? a : null;
      if (other !== null && within.has(other)) seen.add(other);
    }
  }
  return seen;
}
