import { daysToBegin } from '@kasvu/skills';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { finnishToday } from '../../platform/sql/finnish-day';
import { beginsBy, openStudy } from '../../platform/sql/open-study';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { narrowerSkills } from '../skills/narrower.sql';
import { nextStart, studyListJson } from '../studies/study-list.sql';

const studyJson = (begins: string) => `(${studyListJson})::jsonb || jsonb_build_object('inTime', ${begins})`;

/** People that are counted: the part of the answer, and the SQL of their table. */
interface Counted {
  part: 'people' | 'companyPeople';
  table: string;
}

/** SQL of a query of the name of the part: how many of these people have each skill wanted, in steps of k. */
const holders = ({ part, table }: Counted, groups: SmallGroups) => `"${part}" AS MATERIALIZED (
  WITH holding AS MATERIALIZED (SELECT wanted.id AS skill, t.profile_until FROM wanted JOIN ${table} t ON t.skill_ids && wanted.ids)
  SELECT skill, ${groups.stepsSql('count(*)')} AS people FROM holding WHERE ${visibleTalent('holding')} GROUP BY skill
)`;

interface GapParts {
  /** SQL of queries that `wanted` names, as in WITH. */
  with?: string;
  /** SQL of the skills asked for: rows (id, required, vacancies, needed), `needed` the day by which a study has to begin. */
  wanted: string;
  /** None: who asks may not see people. */
  counted: Counted[];
  /** So many studies that teach any of it, those in time first. */
  studies?: number;
}

/**
 * One statement for the gap between what is asked for, what people have and what is taught: `gap`, what most vacancies ask for first, and
 * `studies`. Narrower skills count as the skill, for people and for studies. Both are found by their skills before anything else is asked of
 * them, since nearly all are shown and open.
 */
export const gapSql = (groups: SmallGroups, { with: before, wanted, counted, studies = 0 }: GapParts) => `
WITH RECURSIVE ${before ? `${before},\n` : ''}asked AS MATERIALIZED (${wanted}),
${narrowerSkills('SELECT id FROM asked')},
wanted AS MATERIALIZED (
  SELECT asked.id, asked.required, asked.vacancies, asked.needed, array_agg(reach.id) AS ids
    FROM asked JOIN reach ON reach.asked = asked.id GROUP BY asked.id, asked.required, asked.vacancies, asked.needed
),
${counted.map((people) => `${holders(people, groups)},\n`).join('')}teaching AS MATERIALIZED (
  SELECT wanted.id AS skill, wanted.needed, t.id, t.starts_on, t.continuous_start, t.withdrawn_at, t.open_until
    FROM wanted JOIN study t ON t.skill_ids && wanted.ids
),
starting AS MATERIALIZED (SELECT t.skill, t.id, ${beginsBy('t.needed')} AS in_time, ${nextStart} AS start FROM teaching t WHERE ${openStudy}),
taught AS (
  SELECT skill, count(*)::int AS studies, count(*) FILTER (WHERE in_time)::int AS in_time,
         (array_agg(id ORDER BY in_time DESC, start, id))[1] AS next, bool_or(in_time) AS next_in_time
    FROM starting GROUP BY skill
)
SELECT (SELECT coalesce(json_agg(json_build_object(
          'concept', json_build_object('id', s.id::text, 'labels', s.labels),
          'weight', CASE WHEN wanted.required THEN 'required' ELSE 'appreciated' END, 'openVacancies', wanted.vacancies,
          'people', ${countJson('people', counted)}, 'companyPeople', ${countJson('companyPeople', counted)},
          'studies', coalesce(taught.studies, 0), 'studiesInTime', coalesce(taught.in_time, 0),
          'next', (SELECT ${studyJson('taught.next_in_time')} FROM study t WHERE t.id = taught.next))
        ORDER BY wanted.vacancies DESC, wanted.required DESC, wanted.id), '[]')
   FROM wanted JOIN skill s USING (id)
   LEFT JOIN taught ON taught.skill = wanted.id ${counted.map(({ part }) => `LEFT JOIN "${part}" ON "${part}".skill = wanted.id`).join(' ')}) AS gap,
  (SELECT coalesce(json_agg(${studyJson('best.in_time')} ORDER BY best.in_time DESC, best.start, t.id), '[]')
   FROM (SELECT id, bool_or(in_time) AS in_time, start FROM starting GROUP BY id, start ORDER BY in_time DESC, start, id LIMIT ${studies}) best
   JOIN study t USING (id)) AS studies`;

const countJson = (part: Counted['part'], counted: readonly Counted[]) =>
  counted.some((people) => people.part === part) ? `coalesce("${part}".people, 0)` : 'NULL::int';

/** Everybody who is shown. */
export const allPeople: Counted = { part: 'people', table: 'talent' };

const inDays = `${finnishToday} + ${daysToBegin}`;

/** SQL: the day by which a study has to begin for vacancy `t`. */
export const neededBy = `coalesce(t.application_ends_on, ${inDays})`;

/** The gap of one vacancy: `$1` the skills it requires, `$2` those it appreciates, `$3` the end of its application period. */
export const gapOfVacancySql = (groups: SmallGroups) =>
  gapSql(groups, {
    wanted: `SELECT each.id, each.required, 1 AS vacancies, coalesce($3::date, ${inDays}) AS needed
    FROM (SELECT unnest($1::int[]) AS id, true AS required UNION ALL SELECT unnest($2::int[]), false) each`,
    counted: [allPeople],
  });
