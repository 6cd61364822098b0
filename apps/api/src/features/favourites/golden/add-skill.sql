INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, 'skill', there.id FROM (SELECT t.id::text FROM skill t WHERE t.id = $2::text::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = $2::text::int AND t.withdrawn_at IS NULL) there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING kept.kind, kept.target AS id, to_char(kept.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt"
