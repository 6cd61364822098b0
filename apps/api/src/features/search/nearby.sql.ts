import { openStudy } from '../../platform/sql/open-study';
import { openAdvertisement } from '../../platform/sql/open-vacancy';
import { visibleTalent } from '../../platform/sql/visible-talent';

const carries = (alias: string) => `(${alias}.skill_ids @> ARRAY[near.id] OR ${alias}.occupation_ids @> ARRAY[near.id])`;

/** SQL: at least `k` people have it. */
const people = (k: number) =>
  `(SELECT count(*) FROM (SELECT FROM talent t WHERE ${carries('t')} AND ${visibleTalent('t')} LIMIT ${k}) holders) >= ${k}`;

/**
 * Of the skills and occupations `$1` the first `$2` that some open vacancy, study or group of `k` people has; `k` null: people are not looked at.
 */
export const nearbySql = (k: number | null) => `
SELECT near.id::text AS id, near.uri, near.kind, near.labels
  FROM (SELECT 'skill' AS kind, id, uri, labels FROM skill WHERE withdrawn_at IS NULL
        UNION ALL
        SELECT 'occupation', id, uri, labels FROM occupation WHERE withdrawn_at IS NULL) near
 WHERE near.id = ANY($1)
   AND (EXISTS (SELECT FROM vacancy v WHERE ${carries('v')} AND ${openAdvertisement('v')})
        OR EXISTS (SELECT FROM study t WHERE ${carries('t')} AND ${openStudy})${k === null ? '' : ` OR ${people(k)}`})
 ORDER BY idx($1::int[], near.id)
 LIMIT $2`;
