WITH month AS (
  SELECT first::date AS first, (first + interval '1 month')::date - 1 AS last
    FROM (SELECT date_trunc('month', (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)::timestamp) AS this) now,
         generate_series(this - interval '11 months', this, interval '1 month') first
),
asked AS MATERIALIZED (
  SELECT coalesce(opened, least(closed, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))) AS opened, closed FROM (
SELECT coalesce(t.part_of, t.id) AS id, min((t.published_at AT TIME ZONE 'Europe/Helsinki')::date) AS opened, max(least(t.open_until, (t.withdrawn_at AT TIME ZONE 'Europe/Helsinki')::date)) AS closed
  FROM vacancy t
 WHERE t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.implied_ids && $1::int[]
 GROUP BY 1) asked
),
taught AS MATERIALIZED (
  SELECT t.starts_on FROM study t
   WHERE t.starts_on >= (SELECT min(first) FROM month) AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[])
     AND (t.withdrawn_at IS NULL OR (t.withdrawn_at AT TIME ZONE 'Europe/Helsinki')::date >= t.starts_on)
)
SELECT to_char(first, 'YYYY-MM') AS month,
       (SELECT count(*)::int FROM asked WHERE opened <= last AND closed >= first) AS demand,
       CASE WHEN $4::boolean AND EXISTS (SELECT FROM skill_supply s WHERE s.month = first) THEN coalesce((
         SELECT (CASE WHEN $3::boolean THEN s.people_with_narrower ELSE s.people END / 5 * 5)::int
           FROM skill_supply s WHERE s.month = first AND s.concept_id = $2::int), 0) END AS supply,
       (SELECT count(*)::int FROM taught WHERE starts_on BETWEEN first AND last) AS training
  FROM month ORDER BY first
