import type { CompanyPeopleQuery } from '@kasvu/contracts';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { consentHolds, visibleTalent } from '../../platform/sql/visible-talent';
import { talentListJson } from './talent-json.sql';

/** SQL: the people who work at a company and consent to say so. */
export const peopleOfCompany = (businessId: string) => `SELECT t.id, t.skill_ids, t.profile_until FROM talent t
   WHERE t.employer_business_ids @> ARRAY[${businessId}] AND ${consentHolds('t', 'employer')} AND ${visibleTalent('t')}`;

/**
 * The people who work at the company `businessId`, who consent to say so, with the skills looked for; how many they are, how many work there
 * in all, and the company's skill picture in steps of k. One statement.
 */
export function companyPeopleSql(
  businessId: string,
  query: CompanyPeopleQuery,
  groups: SmallGroups,
): { sql: string; parameters: unknown[] } {
  const skills = query.skill?.map(Number) ?? [];
  const wanted = skills.length > 0 ? '$2::int[]' : null;
  const fits = wanted ? `skill_ids ${query.match === 'all' ? '@>' : '&&'} $2::int[]` : '$2::int[] IS NOT NULL';
  const matches = wanted ? 'icount(skill_ids & $2::int[])' : '0';
  return {
    sql: `
WITH people AS MATERIALIZED (
  ${peopleOfCompany('$1')}
),
found AS (SELECT id, ${matches} AS matches FROM people WHERE ${fits}),
page AS (SELECT id, row_number() OVER (ORDER BY matches DESC, id) AS position FROM found ORDER BY position LIMIT $3 OFFSET $4)
SELECT (SELECT count(*)::int FROM people) AS people,
       (SELECT count(*)::int FROM found) AS total,
       (SELECT count(*)::int FROM (SELECT FROM talent t WHERE ${visibleTalent('t')} LIMIT ${groups.k}) few) AS registry,
       (SELECT coalesce(json_agg(${talentListJson(wanted)} ORDER BY page.position), '[]') FROM page JOIN talent t USING (id)) AS items,
       (SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels, 'atLeast', at_least) ORDER BY at_least DESC, s.id), '[]')
          FROM (SELECT skill_id, ${groups.stepsSql('count(*)')} AS at_least FROM people, unnest(people.skill_ids) skill_id
                 GROUP BY 1 HAVING count(*) >= ${groups.k} ORDER BY 2 DESC, 1 LIMIT 40) picture
          JOIN skill s ON s.id = picture.skill_id) AS skills`,
    parameters: [businessId, skills, query.limit, query.offset ?? 0],
  };
}
