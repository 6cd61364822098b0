INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, 'company', there.id FROM (SELECT t.business_id FROM company t WHERE t.business_id = $2::text COLLATE "default") there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING kept.kind, kept.target AS id, to_char(kept.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt"
