import { finnishToday } from '../../platform/sql/finnish-day';
import { visibleTalent } from '../../platform/sql/visible-talent';

/**
 * Counts how many people have each skill and occupation in the current month in Finland, by itself and with its narrower ones, each person
 * once, and keeps the numbers alone: nothing of anybody. What nobody has is not kept, but for what somebody had this month or the month before:
 * that becomes 0. A concept without a number in a month that has numbers had nobody.
 */
export const measureSkillSupplySql = `
WITH RECURSIVE month AS (SELECT date_trunc('month', ${finnishToday})::date AS this),
concept AS MATERIALIZED (
  SELECT id, uri, broader_uris FROM skill WHERE withdrawn_at IS NULL
  UNION ALL SELECT id, uri, broader_uris FROM occupation WHERE withdrawn_at IS NULL
),
wider (id, counts_for, broader_uris) AS (
  SELECT id, id, broader_uris FROM concept
  UNION
  SELECT wider.id, c.id, c.broader_uris FROM wider CROSS JOIN LATERAL unnest(wider.broader_uris) broader (uri) JOIN concept c USING (uri)
),
has AS (
  SELECT t.id AS person, wider.counts_for AS concept_id, bool_or(wider.counts_for = wider.id) AS itself
    FROM talent t CROSS JOIN LATERAL unnest(t.skill_ids || t.occupation_ids) own (id) JOIN wider ON wider.id = own.id
   WHERE ${visibleTalent('t')}
   GROUP BY 1, 2
),
counted AS (
  SELECT concept_id, count(*) FILTER (WHERE itself)::int AS people, count(*)::int AS with_narrower FROM has GROUP BY 1
)
INSERT INTO skill_supply AS kept (month, concept_id, people, people_with_narrower)
SELECT month.this, concept_id, people, with_narrower FROM counted, month
UNION ALL
SELECT month.this, earlier.concept_id, 0, 0
  FROM (SELECT DISTINCT s.concept_id FROM skill_supply s, month
         WHERE s.month = month.this OR s.month = month.this - interval '1 month' AND s.people_with_narrower > 0) earlier, month
 WHERE NOT EXISTS (SELECT FROM counted WHERE counted.concept_id = earlier.concept_id)
ON CONFLICT (month, concept_id) DO UPDATE SET people = excluded.people, people_with_narrower = excluded.people_with_narrower`;
