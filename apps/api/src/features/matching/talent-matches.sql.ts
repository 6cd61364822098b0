import { municipalitiesOfRegion, type TalentMatchesQuery } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { Conditions } from '../../platform/sql/conditions';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { openVacancy, standingFor } from '../../platform/sql/open-vacancy';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { widerSkills } from '../skills/narrower.sql';
import { vacancyListJson } from '../vacancies/vacancy-list.sql';
import { askedJoins } from './asked.sql';
import { comparisonJson } from './comparison.sql';
import { allPeople, gapSql, neededBy } from './gap.sql';
import { occupationSql, orderKeySql, regionSql } from './order.sql';

export interface OfferedByPerson {
  skills: unknown[];
  occupations: number[];
  wished: number[];
  /** Side by side: the person's skill `reachIds[i]` counts for `reachAsked[i]`. */
  reachAsked: number[];
  reachIds: number[];
  municipality: string | null;
  workMunicipalities: string[];
  workRegions: string[];
  remote: boolean;
  availability: string;
}

/** What the person `$1` offers. No row: nobody is shown under this pseudonym. */
export const offeredByPersonSql = `
WITH RECURSIVE person AS (SELECT t.* FROM talent t WHERE t.pseudonym = $1 AND ${visibleTalent('t')}),
${widerSkills('SELECT unnest(skill_ids) FROM person')}
SELECT person.skills, person.occupation_ids AS occupations, person.wished_ids AS wished,
       ARRAY(SELECT asked FROM reach ORDER BY asked, id) AS "reachAsked", ARRAY(SELECT id FROM reach ORDER BY asked, id) AS "reachIds",
       person.municipality_code AS municipality, person.work_municipality_codes AS "workMunicipalities", person.work_region_codes AS "workRegions",
       coalesce(person.remote, false) AS remote, person.availability
  FROM person`;

/** Found ones are there, so that the outer join leaves out none, and is itself left out where rows are only counted. */
const from = 'found LEFT JOIN vacancy t USING (id)';

/** SQL of the open vacancies that ask for something the person offers, whichever of their sources says so, with what they ask for. */
function vacanciesFor({ reachAsked, occupations }: OfferedByPerson) {
  const conditions = new Conditions();
  const sql = { reachAsked: `${conditions.parameter(reachAsked)}::int[]`, occupations: `${conditions.parameter(occupations)}::int[]` };
  const found = `found AS MATERIALIZED (
  SELECT t.id, asked.required, asked.concepts - asked.required AS rest FROM vacancy t ${askedJoins}
   WHERE ${openVacancy('t')} AND t.id IN (
     SELECT ${standingFor('v')} FROM vacancy v
      WHERE v.withdrawn_at IS NULL AND (v.skill_ids && ${sql.reachAsked} OR v.occupation_ids && ${sql.occupations}
            OR v.implied_ids && (${sql.reachAsked} + ${sql.occupations})))
)`;
  return { conditions, found, ...sql };
}

/** The open vacancies for a person: each that asks for at least one thing they have, in the order picked. */
export function talentMatchesSql(
  offered: OfferedByPerson,
  order: TalentMatchesQuery['order'],
): { listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>; order: SortOrder } {
  const { conditions, found, reachAsked, occupations } = vacanciesFor(offered);
  const bind = (value: unknown, type: string) => `${conditions.parameter(value)}::${type}`;
  const place = regionOf(offered, bind);
  const key = orderKeySql(order, {
    required: `icount(found.required & ${reachAsked})`,
    appreciated: `icount(found.rest & ${reachAsked})`,
    occupation: occupationSql(`found.rest && ${occupations}`),
    region: place,
    availability: bind(offered.availability, 'text'),
  });
  const comparison = comparisonJson({
    required: 'found.required',
    appreciated: 'found.rest',
    skills: bind(JSON.stringify(offered.skills), 'jsonb'),
    reachAsked,
    reachIds: bind(offered.reachIds, 'int[]'),
    occupations: `(found.rest & ${occupations})`,
    wished: bind(offered.wished, 'int[]'),
    region: place,
  });
  const json = `(${vacancyListJson(`(${reachAsked} + ${occupations})`)})::jsonb || jsonb_build_object('comparison', ${comparison})`;
  return { order: { by: key, type: 'bigint', descending: false }, listing: { with: found, from, id: 't.id', json, conditions } };
}

/** So many of the skills that a person lacks are told. */
const mostLacked = 10;

/** The gap of one person: the skills they lack that most of the vacancies for them require. */
export function gapOfPersonSql(offered: OfferedByPerson, groups: SmallGroups): { sql: string; parameters: unknown[] } {
  const { conditions, found, reachAsked } = vacanciesFor(offered);
  const wanted = `SELECT s.id, true AS required, count(*)::int AS vacancies, max(${neededBy}) AS needed
    FROM ${from} CROSS JOIN LATERAL unnest(found.required - ${reachAsked}) lacked (id) JOIN skill s ON s.id = lacked.id AND s.withdrawn_at IS NULL
   GROUP BY s.id ORDER BY vacancies DESC, s.id LIMIT ${mostLacked}`;
  return { sql: gapSql(groups, { with: found, wanted, counted: [allPeople] }), parameters: conditions.parameters };
}

type Bind = (value: unknown, type: string) => string;

function regionOf({ municipality, workMunicipalities, workRegions, remote }: OfferedByPerson, bind: Bind): string {
  const works = [...new Set([...workMunicipalities, ...workRegions.flatMap(municipalitiesOfRegion)])];
  const placeless = municipality === null && workMunicipalities.length === 0 && workRegions.length === 0;
  return regionSql({
    lives: `${bind(municipality, 'text')} = ANY(t.municipality_codes)`,
    wouldWork: `t.municipality_codes && ${bind(works, 'text[]')}`,
    remote: `t.remote AND ${bind(remote, 'boolean')}`,
    unknown: `t.municipality_codes = '{}' OR ${bind(placeless, 'boolean')}`,
  });
}
