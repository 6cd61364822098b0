import { finnishToday } from '../../platform/sql/finnish-day';
import { instant } from '../../platform/sql/instant';

/** So many days the digest of a saved search lives without being renewed. */
const digestDays = 90;

const fields = `s.id, s.name, s.page, s.query, s.digest, ${instant('s.last_seen_at')} AS "lastSeenAt",
       s.expires_on::text AS "expiresOn", s.expires_on < ${finnishToday} AS expired, s.version`;
const ofOwner = 's.user_id = $1 AND s.id = $2';

/** Holds back other writes of the same user's searches until the transaction ends, so that what was checked of them stays so. */
export const holdSearchesSql = 'SELECT FROM app_user WHERE id = $1 FOR NO KEY UPDATE';

/** The saved searches of user `$1`. */
export const savedSearchesSql = `SELECT ${fields} FROM saved_search s WHERE s.user_id = $1`;

/** Saves a search; `$6`: people it finds now, in steps of k. */
export const saveSearchSql = `
INSERT INTO saved_search AS s (user_id, name, page, query, digest, people_told, expires_on)
VALUES ($1, $2, $3, $4, $5, $6, ${finnishToday} + ${digestDays})
RETURNING ${fields}`;

/**
 * Changes a search that has the version `$7`; none otherwise. Another query is another search: it begins anew, and so does a digest that was
 * off; the 90 days of one that is turned on begin anew too. `$6`: people it finds now, in steps of k.
 */
export const changeSearchSql = `
UPDATE saved_search s
   SET name = $3, query = $4, digest = $5, version = s.version + 1,
       last_seen_at = CASE WHEN s.query = $4::jsonb THEN s.last_seen_at ELSE now() END,
       digested_at = CASE WHEN s.query = $4::jsonb AND s.digest <> 'none' THEN s.digested_at ELSE now() END,
       people_told = CASE WHEN s.query = $4::jsonb AND s.digest <> 'none' THEN s.people_told ELSE $6 END,
       expires_on = CASE WHEN s.digest = 'none' AND $5 <> 'none' THEN ${finnishToday} + ${digestDays} ELSE s.expires_on END
 WHERE ${ofOwner} AND s.version = $7
RETURNING ${fields}`;

/** What it finds was looked at. */
export const seenSearchSql = `UPDATE saved_search s SET last_seen_at = now() WHERE ${ofOwner} RETURNING ${fields}`;

/** The digest lives on; one that was over tells what comes from now on. */
export const renewSearchSql = `
UPDATE saved_search s
   SET expires_on = ${finnishToday} + ${digestDays},
       digested_at = CASE WHEN s.expires_on < ${finnishToday} THEN now() ELSE s.digested_at END
 WHERE ${ofOwner}
RETURNING ${fields}`;

export const removeSearchSql = `DELETE FROM saved_search s WHERE ${ofOwner} RETURNING s.id`;
