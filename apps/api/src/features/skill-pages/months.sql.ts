import { finnishDay, finnishToday } from '../../platform/sql/finnish-day';
import { conceptsFit } from '../../platform/sql/search-condition.sql';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { everAsked } from './ever-asked.sql';

/**
 * The last twelve months of a concept, the current one last. `$1`: its ids with the narrower ones that count, `$2`: its own id, `$3`: whether
 * narrower ones count, `$4`: whether who asks may see people. A vacancy that nobody told the opening day of was open on its last day, or is
 * today. A study that was withdrawn before it began does not count. People are in steps of k; null in a month nobody was counted in.
 */
export const monthsSql = (groups: SmallGroups) => `
WITH month AS (
  SELECT first::date AS first, (first + interval '1 month')::date - 1 AS last
    FROM (SELECT date_trunc('month', ${finnishToday}::timestamp) AS this) now,
         generate_series(this - interval '11 months', this, interval '1 month') first
),
asked AS MATERIALIZED (
  SELECT coalesce(opened, least(closed, ${finnishToday})) AS opened, closed FROM (${everAsked('$1::int[]')}) asked
),
taught AS MATERIALIZED (
  SELECT t.starts_on FROM study t
   WHERE t.starts_on >= (SELECT min(first) FROM month) AND (${conceptsFit('$1::int[]')})
     AND (t.withdrawn_at IS NULL OR ${finnishDay('t.withdrawn_at')} >= t.starts_on)
)
SELECT to_char(first, 'YYYY-MM') AS month,
       (SELECT count(*)::int FROM asked WHERE opened <= last AND closed >= first) AS demand,
       CASE WHEN $4::boolean AND EXISTS (SELECT FROM skill_supply s WHERE s.month = first) THEN coalesce((
         SELECT ${groups.stepsSql('CASE WHEN $3::boolean THEN s.people_with_narrower ELSE s.people END')}
           FROM skill_supply s WHERE s.month = first AND s.concept_id = $2::int), 0) END AS supply,
       (SELECT count(*)::int FROM taught WHERE starts_on BETWEEN first AND last) AS training
  FROM month ORDER BY first`;
