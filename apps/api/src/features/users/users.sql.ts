import { instant } from '../../platform/sql/instant';

/** Users with their open sessions, as JSON in the contract's shape; a session idle for `$1` milliseconds is not open. */
const usersSql = `
SELECT json_build_object(
  'id', u.id, 'name', u.name, 'email', u.email, 'roles', u.roles,
  'firstSignInAt', ${instant('u.first_sign_in_at')}, 'lastSignInAt', ${instant('u.last_sign_in_at')},
  'sessions', coalesce((
    SELECT json_agg(json_build_object('id', s.id, 'startedAt', ${instant('s.started_at')}, 'lastSeenAt', ${instant('s.last_seen_at')},
                                      'endsAt', ${instant('s.ends_at')}) ORDER BY s.started_at, s.id)
      FROM session s
     WHERE s.user_id = u.id AND s.ended_at IS NULL AND s.ends_at > now() AND s.last_seen_at + make_interval(secs => $1 / 1000.0) > now()
  ), '[]')) AS "user"
  FROM app_user u`;

export const userListSql = usersSql;

/** One user by id (`$2`). */
export const userSql = `${usersSql} WHERE u.id = $2`;
