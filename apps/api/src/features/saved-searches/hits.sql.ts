import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { Conditions } from '../../platform/sql/conditions';
import { firstSeenIn, type SeenTable } from '../../platform/sql/first-seen';
import type { FilteredSql } from '../../platform/sql/listing.sql';
import type { SearchTarget } from '../../platform/sql/search-target';
import { companySide } from '../search/sides/company-side.sql';
import type { Statement } from '../search/sides/side.sql';
import { studySide } from '../search/sides/study-side.sql';
import { talentSide } from '../search/sides/talent-side.sql';
import { vacancySide } from '../search/sides/vacancy-side.sql';

/** Instants between which something came to be new. */
export interface Period {
  since: string;
  /** Until now unless given. */
  until?: string;
}

const openSides = Object.entries({ vacancy: vacancySide, company: companySide, study: studySide }).map(([table, { hits }]) => ({
  table: table as SeenTable,
  hits,
}));

/** SQL: a row is new, given its table; the instants are bound once. */
function isNew(bind: Conditions, { since, until }: Period): (table: SeenTable) => string {
  const [from, to] = [since, until].map((instant) => (instant === undefined ? null : `${bind.parameter(instant)}::timestamptz`));
  return (table) => firstSeenIn(table, { since: from ?? '', until: to ?? null });
}

const withNamed = ({ with: named }: FilteredSql) => (named ? `WITH ${named}\n` : '');

/** One statement: how many rows of a list's filter there are, and how many of them were first stored in a period. */
export function hitsSql(table: SeenTable, filtered: FilteredSql, period: Period): Statement {
  const { from, conditions } = filtered;
  const where = conditions.sql;
  const fresh = isNew(conditions, period)(table);
  const sql = `${withNamed(filtered)}SELECT count(*)::int AS total, count(*) FILTER (WHERE ${fresh})::int AS fresh, NULL::int AS people
  FROM ${from}
 WHERE ${where}`;
  return { sql, parameters: conditions.parameters };
}

/** The same, counting only what is new. */
export function freshSql(table: SeenTable, filtered: FilteredSql, period: Period): Statement {
  const { from, conditions } = filtered;
  conditions.always(isNew(conditions, period)(table));
  return {
    sql: `${withNamed(filtered)}SELECT count(*)::int AS fresh FROM ${from}\n WHERE ${conditions.sql}`,
    parameters: conditions.parameters,
  };
}

/** One statement: how many people fit, in steps of k. Nobody is told when they came. */
export function peopleHitsSql(conditions: Conditions, groups: SmallGroups): Statement {
  const sql = `SELECT people AS total, NULL::int AS fresh, people
  FROM (SELECT ${groups.stepsSql('count(*)')} AS people FROM talent t WHERE ${conditions.sql}) counted`;
  return { sql, parameters: conditions.parameters };
}

/** One statement: what every side of a search finds, added up; people, in steps of k, only where `groups` is given. */
export function searchHitsSql(target: SearchTarget, period: Period, groups: SmallGroups | null): Statement {
  const bind = new Conditions();
  const fresh = isNew(bind, period);
  const sides = openSides.map(
    ({ table, hits }) => `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${fresh(table)})::int AS fresh, NULL::int AS people
  FROM (${hits(bind, target)}) hits JOIN ${table} t USING (id)`,
  );
  const people = groups
    ? [`SELECT ${groups.stepsSql('count(*)')}, 0, ${groups.stepsSql('count(*)')} FROM (${talentSide.hits(bind, target)}) hits`]
    : [];
  const sql = `SELECT sum(total)::int AS total, sum(fresh)::int AS fresh, sum(people)::int AS people FROM (
${[...sides, ...people].join('\nUNION ALL\n')}) side`;
  return { sql, parameters: bind.parameters };
}

/** The same, counting only what is new; of people nobody is told that they are. */
export function searchFreshSql(target: SearchTarget, period: Period): Statement {
  const bind = new Conditions();
  const fresh = isNew(bind, period);
  const sides = openSides.map(
    ({ table, hits }) => `SELECT count(*)::int AS fresh FROM (${hits(bind, target)}) hits JOIN ${table} t USING (id) WHERE ${fresh(table)}`,
  );
  return { sql: `SELECT sum(fresh)::int AS fresh FROM (\n${sides.join('\nUNION ALL\n')}) side`, parameters: bind.parameters };
}
