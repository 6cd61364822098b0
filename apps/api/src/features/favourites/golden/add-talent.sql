INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, 'talent', there.id FROM (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = $2::text AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING kept.kind, kept.target AS id, to_char(kept.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt"
