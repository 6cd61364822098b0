import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';

/** Skills `$1` with how many open vacancies ask for each. */
export const suggestedSkillsSql = `
SELECT s.id, s.uri, s.labels,
       (SELECT count(DISTINCT ${standingFor('v')})::int FROM vacancy v WHERE v.skill_ids @> ARRAY[s.id] AND ${openAdvertisement('v')}) AS "openVacancies"
  FROM skill s
 WHERE s.id = ANY($1)`;

/** Names of skills `$1` and occupations `$2`. */
export const conceptNamesSql = `
SELECT 'skill' AS kind, id, uri, labels FROM skill WHERE id = ANY($1)
UNION ALL
SELECT 'occupation', id, uri, labels FROM occupation WHERE id = ANY($2)`;
