import { finnishDay } from '../../platform/sql/finnish-day';

/** So many are listed at most. */
const most = 100;

/** Keeps the search `$2` of user `$1`; what was kept before is only newer. */
export const saveUnmetNeedSql = `
INSERT INTO unmet_need (user_id, search) VALUES ($1, $2)
    ON CONFLICT (user_id, search) DO UPDATE SET saved_at = now()`;

/** Searches that were kept, by anybody, the newest first, as user `$1` sees them; `$2` narrows them to one, null: all. */
export const unmetNeedsSql = `
SELECT coalesce(min(id) FILTER (WHERE user_id = $1), min(id))::text AS id, search AS q, count(*)::int AS times,
       ${finnishDay('max(saved_at)')}::text AS "lastSavedOn", bool_or(user_id = $1) AS mine
  FROM unmet_need
 WHERE $2::text IS NULL OR search = $2
 GROUP BY search
 ORDER BY max(saved_at) DESC, search
 LIMIT ${most}`;

/** Forgets one that user `$1` has kept. */
export const forgetUnmetNeedSql = 'DELETE FROM unmet_need WHERE user_id = $1 AND id = $2 RETURNING id';
