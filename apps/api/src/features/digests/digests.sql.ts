import type { Digest } from '@kasvu/contracts';
import { finnishDay } from '../../platform/sql/finnish-day';
import { instant } from '../../platform/sql/instant';

/** So many digests are listed at most, the newest. */
const mostListed = 60;
/** Searches whose digest ends within so many days are named in it. */
const warnDays = 14;
/** A mail that failed is tried again for so many days. */
const triedForDays = 14;

/**
 * What a source brought is dated to when its storing began, and seen when that is done. A digest tells of what came until so long before it is
 * made, and the next one goes on from there: nothing is missed or told twice.
 */
const storing = `interval '1 minute'`;

/** SQL: the moment a digest is made at: a given one, else now. */
const moment = (parameter: string) => `coalesce(${parameter}::timestamptz, now())`;

/** SQL: the last morning, or Monday morning, at six in Finland before an instant. */
const lastDue = (period: Digest['period'], at: string) =>
  `((date_trunc('${period === 'daily' ? 'day' : 'week'}', ${at} AT TIME ZONE 'Europe/Helsinki' - interval '6 hours') + interval '6 hours') AT TIME ZONE 'Europe/Helsinki')`;

/** Searches of a period whose digest is alive at `$1`; unless `$2`, only those that were not told of since they were due. */
const alive = (period: Digest['period']) => `s.digest = '${period}' AND s.expires_on >= ${finnishDay(moment('$1'))}
   AND ($2::boolean OR s.digested_at < ${lastDue(period, moment('$1'))})`;

/** Users with such searches, who still have a role. */
export const digestedUsersSql = (period: Digest['period']) => `
SELECT u.id, u.roles FROM app_user u
 WHERE u.roles <> '{}' AND EXISTS (SELECT FROM saved_search s WHERE s.user_id = u.id AND ${alive(period)})
 ORDER BY u.id`;

/** Such searches of user `$3` and the time each is told of, held back from others who make digests at the same time. */
export const dueSearchesSql = (period: Digest['period']) => `
SELECT s.id, s.name, s.page, s.query, s.people_told AS "peopleTold",
       ${instant(`(s.digested_at - ${storing})`)} AS since, ${instant(`(${moment('$1')} - ${storing})`)} AS until
  FROM saved_search s
 WHERE s.user_id = $3 AND ${alive(period)}
 ORDER BY s.name
   FOR UPDATE SKIP LOCKED`;

/** What search `$1` finds was told of at `$2`; `$3`: people, in steps of k. */
export const toldSql = `UPDATE saved_search SET digested_at = ${moment('$2')}, people_told = $3 WHERE id = $1`;

/** Those of the searches `$2` whose digest ends soon after `$1`, and whether a digest has named them before. */
export const expiringSql = `
SELECT s.id, s.name, s.expires_on::text AS "expiresOn",
       EXISTS (SELECT FROM digest d
                WHERE d.user_id = s.user_id
                  AND d.content->'expiring' @> jsonb_build_array(jsonb_build_object('id', s.id, 'expiresOn', s.expires_on))) AS told
  FROM saved_search s
 WHERE s.id = ANY($2) AND s.expires_on <= ${finnishDay(moment('$1'))} + ${warnDays}
 ORDER BY s.expires_on, s.name`;

/** Keeps a digest; one to be mailed counts as failed until it is sent. */
export const keepDigestSql = `INSERT INTO digest (user_id, period, made_at, mailed, content) VALUES ($1, $2, ${moment('$3')}, $4, $5)`;

const fields = `d.id, d.period, ${instant('d.made_at')} AS "madeAt", ${instant('d.read_at')} AS "readAt", d.mailed,
       d.content->'searches' AS searches, d.content->'expiring' AS expiring`;

/** The digests of user `$1`, the newest first. */
export const digestsSql = `SELECT ${fields} FROM digest d WHERE d.user_id = $1 ORDER BY d.made_at DESC, d.id LIMIT ${mostListed}`;

/** Digest `$2` of user `$1` is read; one that was stays so. */
export const readDigestSql = `
UPDATE digest d SET read_at = coalesce(d.read_at, now()) WHERE d.user_id = $1 AND d.id = $2 RETURNING ${fields}`;

/** Digests whose mail has still to be sent at `$1`. */
export const unsentDigestsSql = `
SELECT d.id FROM digest d
 WHERE d.mailed = 'failed' AND d.made_at > ${moment('$1')} - interval '${triedForDays} days'
 ORDER BY d.made_at, d.id`;

/** Digest `$1` with whom it is for, held back from others who send mail at the same time; none when it was sent meanwhile. */
export const unsentDigestSql = `
SELECT ${fields}, u.email, u.preferences,
       coalesce((SELECT a.language FROM notice_acceptance a WHERE a.user_id = u.id ORDER BY a.accepted_at DESC LIMIT 1), 'fi') AS language
  FROM digest d JOIN app_user u ON u.id = d.user_id
 WHERE d.id = $1 AND d.mailed = 'failed'
   FOR UPDATE OF d SKIP LOCKED`;

export const mailedSql = 'UPDATE digest SET mailed = $2 WHERE id = $1';

/** How many mails failed that are still tried again; the newest may be on their way. */
export const failedMailsSql = `
SELECT count(*)::int AS failed FROM digest
 WHERE mailed = 'failed' AND made_at > now() - interval '${triedForDays} days' AND made_at < now() - interval '1 hour'`;
