import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';

/** SQL: skills and occupations together, which have no id in common. */
const concept = `(SELECT 'skill' AS kind, id, uri, labels FROM skill UNION ALL SELECT 'occupation', id, uri, labels FROM occupation) concept`;

/** Skills and occupations `$1` with how many open vacancies ask for each. */
export const suggestedConceptsSql = `
SELECT kind, id, uri, labels,
       (SELECT count(DISTINCT ${standingFor('v')})::int FROM vacancy v
         WHERE (v.skill_ids @> ARRAY[concept.id] OR v.occupation_ids @> ARRAY[concept.id]) AND ${openAdvertisement('v')}) AS "openVacancies"
  FROM ${concept}
 WHERE id = ANY($1)`;

/** Names of skills and occupations `$1`. */
export const conceptNamesSql = `SELECT kind, id, uri, labels FROM ${concept} WHERE id = ANY($1)`;
