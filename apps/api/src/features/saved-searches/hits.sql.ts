import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { Conditions } from '../../platform/sql/conditions';
import { firstSeenAfter, type SeenTable } from '../../platform/sql/first-seen';
import type { FilteredSql } from '../../platform/sql/listing.sql';
import type { SearchTarget } from '../../platform/sql/search-target';
import { companySide } from '../search/sides/company-side.sql';
import type { Statement } from '../search/sides/side.sql';
import { studySide } from '../search/sides/study-side.sql';
import { talentSide } from '../search/sides/talent-side.sql';
import { vacancySide } from '../search/sides/vacancy-side.sql';

const fresh = (table: SeenTable, since: string) => `count(*) FILTER (WHERE ${firstSeenAfter(table, since)})::int`;

/** One statement: how many rows of a list's filter there are, and how many of them were first stored after `since`. */
export function hitsSql(table: SeenTable, { with: named, from, conditions }: FilteredSql, since: string): Statement {
  const where = conditions.sql;
  const instant = `${conditions.parameter(since)}::timestamptz`;
  const sql = `${named ? `WITH ${named}\n` : ''}SELECT count(*)::int AS total, ${fresh(table, instant)} AS fresh, NULL::int AS people
  FROM ${from}
 WHERE ${where}`;
  return { sql, parameters: conditions.parameters };
}

/** One statement: how many people fit, in steps of k. Nobody is told when they came. */
export function peopleHitsSql(conditions: Conditions, groups: SmallGroups): Statement {
  const sql = `SELECT people AS total, NULL::int AS fresh, people
  FROM (SELECT ${groups.stepsSql('count(*)')} AS people FROM talent t WHERE ${conditions.sql}) counted`;
  return { sql, parameters: conditions.parameters };
}

/** One statement: what every side of a search finds, added up; people, in steps of k, only where `groups` is given. */
export function searchHitsSql(target: SearchTarget, since: string, groups: SmallGroups | null): Statement {
  const bind = new Conditions();
  const instant = `${bind.parameter(since)}::timestamptz`;
  const sides = Object.entries({ vacancy: vacancySide, company: companySide, study: studySide }).map(
    ([table, { hits }]) => `SELECT count(*)::int AS total, ${fresh(table as SeenTable, instant)} AS fresh, NULL::int AS people
  FROM (${hits(bind, target)}) hits JOIN ${table} t USING (id)`,
  );
  const people = groups
    ? [`SELECT ${groups.stepsSql('count(*)')}, 0, ${groups.stepsSql('count(*)')} FROM (${talentSide.hits(bind, target)}) hits`]
    : [];
  const sql = `SELECT sum(total)::int AS total, sum(fresh)::int AS fresh, sum(people)::int AS people FROM (
${[...sides, ...people].join('\nUNION ALL\n')}) side`;
  return { sql, parameters: bind.parameters };
}
