/**
 * SQL of rows `reach (asked, id, uri)`, for the head of a WITH RECURSIVE: each skill of `ids` (SQL of rows with an id) with itself and every
 * narrower one, which counts as the skill.
 */
export const narrowerSkills = (ids: string) => `reach (asked, id, uri) AS (
  SELECT s.id, s.id, s.uri FROM skill s WHERE s.id IN (${ids}) AND s.withdrawn_at IS NULL
  UNION
  SELECT reach.asked, s.id, s.uri FROM reach JOIN skill s ON s.broader_uris @> ARRAY[reach.uri] AND s.withdrawn_at IS NULL
)`;

/** SQL of rows `reach (id, asked, broader_uris)`: each skill of `ids` with itself and every wider one, for which it counts. */
export const widerSkills = (ids: string) => `reach (id, asked, broader_uris) AS (
  SELECT s.id, s.id, s.broader_uris FROM skill s WHERE s.id IN (${ids}) AND s.withdrawn_at IS NULL
  UNION
  SELECT reach.id, s.id, s.broader_uris FROM reach JOIN skill s ON s.uri = ANY(reach.broader_uris) AND s.withdrawn_at IS NULL
)`;
