/**
 * Another source's record stands for a vacancy when the one that did (`$2` of source `$1`) is withdrawn, so that no page is without it until
 * vacancies are brought together again.
 */
export const passOnSql = `
WITH heir AS (
  SELECT gone.id AS gone, min(other.id) AS id
    FROM vacancy gone JOIN vacancy other ON other.part_of = gone.id AND other.withdrawn_at IS NULL
   WHERE gone.source = $1 AND gone.source_id = ANY($2)
   GROUP BY gone.id
)
UPDATE vacancy v SET part_of = nullif(heir.id, v.id) FROM heir WHERE v.id = heir.gone OR v.part_of = heir.gone`;
