import { instant } from '../../platform/sql/instant';

/** Muted words, the newest first, and how many texts have yet to be looked at with this version (`$1`) of the vocabulary, the rules and what is muted. */
export const mutedTermsSql = `
SELECT coalesce((
         SELECT json_agg(json_build_object(
                  'id', t.id::text, 'words', t.words,
                  'concept', CASE WHEN t.concept_uri IS NULL THEN NULL
                                  ELSE json_build_object('id', coalesce(s.id, o.id)::text, 'labels', coalesce(s.labels, o.labels)) END,
                  'mutedBy', coalesce(u.name, ''), 'mutedAt', ${instant('t.muted_at')}) ORDER BY t.id DESC)
           FROM muted_term t
           LEFT JOIN skill s ON s.uri = t.concept_uri
           LEFT JOIN occupation o ON o.uri = t.concept_uri
           LEFT JOIN app_user u ON u.id = t.muted_by
          WHERE t.concept_uri IS NULL OR coalesce(s.id, o.id) IS NOT NULL), '[]') AS items,
       (SELECT count(*) FROM vacancy WHERE recognised_with IS DISTINCT FROM $1)
       + (SELECT count(*) FROM study WHERE recognised_with IS DISTINCT FROM $1) AS stale`;

/** The URI of the skill or occupation with an id (`$1`). */
export const conceptUriSql = 'SELECT uri FROM skill WHERE id = $1 UNION ALL SELECT uri FROM occupation WHERE id = $1';

/** Mutes words (`$1`) for a concept (`$2`; null: altogether); no row when they are muted so already. */
export const muteTermSql = `
INSERT INTO muted_term (words, concept_uri, muted_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id::text`;

export const unmuteTermSql = 'DELETE FROM muted_term WHERE id = $1';
