/**
 * The open session of a token hash (`$1`) with its user, whether it has been idle longer than `$2` milliseconds, and whether the user has
 * accepted the privacy notice in force (there is none: nothing to accept). Whether its last use was noted longer than `$3` milliseconds ago.
 */
export const sessionSql = `
SELECT s.id, s.csrf_token, s.roles, s.last_seen_at, s.ends_at, u.id AS user_id, u.name, u.email,
       s.ends_at <= now() AS over, s.last_seen_at + make_interval(secs => $2 / 1000.0) <= now() AS idle,
       s.last_seen_at < now() - make_interval(secs => $3 / 1000.0) AS stale,
       coalesce((SELECT EXISTS (SELECT FROM notice_acceptance a WHERE a.user_id = u.id AND a.notice_id = n.id)
                   FROM notice n
                  WHERE n.kind = 'privacy' AND n.published_at IS NOT NULL AND n.effective_from <= now()
                  ORDER BY n.version DESC LIMIT 1), true) AS notice_accepted
  FROM session s JOIN app_user u ON u.id = s.user_id
 WHERE s.token_hash = $1 AND s.ended_at IS NULL`;

/** Notes that the session is in use, unless another request did so less than `$2` milliseconds ago. */
export const touchSessionSql = `
UPDATE session SET last_seen_at = now()
 WHERE id = $1 AND ended_at IS NULL AND last_seen_at <= now() - make_interval(secs => $2 / 1000.0)
RETURNING last_seen_at`;

export const openSessionSql = `
INSERT INTO session (token_hash, csrf_token, user_id, roles, provider_session, id_token, ends_at)
VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7 / 1000.0))
RETURNING id`;

/** Ends open sessions; `$1` is a reason. */
export const endSessionsSql = (condition: string) => `
UPDATE session SET ended_at = now(), end_reason = $1, id_token = NULL WHERE ended_at IS NULL AND ${condition} RETURNING id, user_id`;

/** Ends sessions that have run out, some at a time, past those that another connection is ending; `$1` is the idle time-out in milliseconds. */
export const expireSessionsSql = `
UPDATE session SET ended_at = now(), end_reason = CASE WHEN ends_at <= now() THEN 'absolute' ELSE 'idle' END, id_token = NULL
  FROM app_user u
 WHERE u.id = user_id
   AND session.id IN (SELECT id FROM session
                       WHERE ended_at IS NULL AND (ends_at <= now() OR last_seen_at + make_interval(secs => $1 / 1000.0) <= now())
                       LIMIT 100 FOR UPDATE SKIP LOCKED)
RETURNING session.id, user_id, u.name, session.roles, end_reason`;
