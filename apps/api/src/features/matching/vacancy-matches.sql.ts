import { regionOfMunicipality, type VacancyMatchesQuery } from '@kasvu/contracts';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { commonFields, highestEducation } from '../talent/talent-json.sql';
import type { AskedByVacancy } from './asked.sql';
import { comparisonJson } from './comparison.sql';
import { occupationSql, orderKeySql, regionSql } from './order.sql';

/** The people for a vacancy: whoever has at least one thing it asks for, in the order picked. */
export function vacancyMatchesSql(
  asked: AskedByVacancy,
  query: Pick<VacancyMatchesQuery, 'municipality' | 'order'>,
): { listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>; order: SortOrder } {
  const { conditions, found, reachAsked, reachIds, required, occupations } = peopleFor(asked, query.municipality);
  const place = regionOf(asked, (value, type) => `${conditions.parameter(value)}::${type}`);
  const key = orderKeySql(query.order, {
    required: 'found.required',
    appreciated: 'found.appreciated',
    occupation: occupationSql(`t.occupation_ids && ${occupations}`),
    region: place,
    availability: 't.availability',
  });
  const comparison = comparisonJson({
    required,
    appreciated: `${conditions.parameter(asked.appreciated)}::int[]`,
    skills: 't.skills',
    reachAsked,
    reachIds,
    occupations: `(t.occupation_ids & ${occupations})`,
    wished: 't.wished_ids',
    region: place,
  });
  return {
    order: { by: `((${key})::text || t.pseudonym) COLLATE "C"`, type: 'text', descending: false },
    listing: {
      with: found,
      from,
      id: 't.id',
      json: `json_build_object(${commonFields}, 'skillCount', cardinality(t.skill_ids), 'education', ${highestEducation},
  'comparison', ${comparison})`,
      conditions,
    },
  };
}

/** How many people there would be without asking for a municipality, in steps of k. */
export function anywhereSql(asked: AskedByVacancy, groups: SmallGroups): { sql: string; parameters: unknown[] } {
  const { conditions, found } = peopleFor(asked, undefined);
  return {
    sql: `WITH ${found} SELECT ${groups.stepsSql('count(*)')} AS "atLeast" FROM found`,
    parameters: conditions.parameters,
  };
}

/** Found ones are there, so that the outer join leaves out none, and is itself left out where rows are only counted. */
const from = 'found LEFT JOIN talent t USING (id)';

/**
 * SQL of the people who have something of what is asked for, with how many of the skills. Each skill asked for is looked up by itself, before
 * anything else is asked: the index gives its few people, where looking through everybody for all skills would cost many times more.
 */
function peopleFor(asked: AskedByVacancy, municipality: string[] | undefined) {
  const conditions = new Conditions();
  const ids = (value: number[]) => `${conditions.parameter(value)}::int[]`;
  const sql = {
    reachAsked: ids(asked.reachAsked),
    reachIds: ids(asked.reachIds),
    required: ids(asked.required),
    occupations: ids(asked.occupations),
  };
  const there = municipality?.length ? ` AND t.municipality_codes && ${conditions.parameter(municipality)}::text[]` : '';
  const columns = 't.id, t.profile_until, t.municipality_codes';
  const found = `wanted AS MATERIALIZED (
  SELECT reach.asked = ANY(${sql.required}) AS required, array_agg(reach.id) AS ids
    FROM unnest(${sql.reachAsked}, ${sql.reachIds}) reach (asked, id) GROUP BY reach.asked
),
holding AS MATERIALIZED (
  SELECT ${columns}, wanted.required FROM wanted JOIN talent t ON t.skill_ids && wanted.ids
   UNION ALL SELECT ${columns}, NULL FROM talent t WHERE t.occupation_ids && ${sql.occupations}
),
found AS MATERIALIZED (
  SELECT t.id, count(*) FILTER (WHERE t.required) AS required, count(*) FILTER (WHERE NOT t.required) AS appreciated
    FROM holding t WHERE ${visibleTalent('t')}${there} GROUP BY t.id
)`;
  return { conditions, found, ...sql };
}

type Bind = (value: unknown, type: string) => string;

function regionOf({ municipalities, remote }: AskedByVacancy, bind: Bind): string {
  const [places, regions] = [bind(municipalities, 'text[]'), bind(municipalities.map(regionOfMunicipality), 'text[]')];
  return regionSql({
    lives: `t.municipality_code = ANY(${places})`,
    wouldWork: `t.work_municipality_codes && ${places} OR t.work_region_codes && ${regions}`,
    remote: `t.remote AND ${bind(remote, 'boolean')}`,
    unknown: `${places} = '{}' OR t.municipality_code IS NULL AND t.work_municipality_codes = '{}' AND t.work_region_codes = '{}'`,
  });
}
