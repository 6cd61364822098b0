INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, 'study', there.id FROM (SELECT t.id::text FROM study t WHERE t.id = $2::text::bigint) there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING kept.kind, kept.target AS id, to_char(kept.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt"
