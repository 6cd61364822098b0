import { finnishToday } from '../../platform/sql/finnish-day';
import { lastContact } from '../../platform/sql/last-contact';
import { openStudy } from '../../platform/sql/open-study';
import { openVacancy, standingFor } from '../../platform/sql/open-vacancy';
import { changeEventFields } from '../changes/change-event.sql';
import { alikeInAll } from '../changes/change-values.sql';
import { followings, listReaders } from '../changes/followed.sql';
import { applicationEndsOn } from '../studies/study-list.sql';

/** So many rows of each part are told. */
export const most = 8;
const daysOfChanges = 30;
const daysAhead = 7;

/**
 * One statement, of one row, for user `$1`: how many rows of a part there are and the first of them. `rows` is SQL of rows with a `key`; of those
 * that were put aside none counts. `json` tells a row `t` as JSON fields, `order` says which come first, `more` what else is told.
 */
const partSql = (rows: string, json: string, order: string, more = '') => `
WITH part AS MATERIALIZED (
  SELECT * FROM (${rows}
  ) t
   WHERE NOT EXISTS (SELECT FROM dismissal d WHERE d.user_id = $1 AND d.key = t.key)
)
SELECT${more} (SELECT count(*)::int FROM part) AS total,
       (SELECT coalesce(json_agg(json_build_object('key', t.key, ${json}) ORDER BY ${order}), '[]')
          FROM (SELECT * FROM part t ORDER BY ${order} LIMIT ${most}) t) AS items`;

/** What changed in what the user follows, while it was followed, newest first. A vacancy of several sources is followed by each record of it. */
export const changesPartSql = partSql(
  `
  SELECT 'change:' || e.id AS key, e.*
    FROM (SELECT kind, target, min(since) AS since
            FROM (SELECT f.kind, f.target, f.since FROM ${followings} f WHERE f.user_id = $1
                   UNION ALL
                  SELECT 'vacancy', record.id::text, f.since
                    FROM ${followings} f JOIN vacancy kept ON kept.id = f.target::bigint
                    JOIN vacancy record ON record.id = ${standingFor('kept')} OR record.part_of = ${standingFor('kept')}
                   WHERE f.user_id = $1 AND f.kind = 'vacancy') followed
           GROUP BY 1, 2) mine
    JOIN change_event e ON e.kind = mine.kind AND e.target = mine.target AND e.at >= mine.since
   WHERE e.at > now() - interval '${daysOfChanges} days'`,
  changeEventFields('t'),
  't.at DESC, t.id DESC',
);

/** SQL: a day is near: today or within the days ahead. */
const near = (day: string) => `${day} BETWEEN ${finnishToday} AND ${finnishToday} + ${daysAhead}`;

/** SQL of rows (list_id, name, target): a user's favourites of a kind, and what is on the user's lists and not yet dealt with. */
const kept = (kind: 'vacancy' | 'study') => `(
            SELECT NULL::uuid AS list_id, NULL AS name, f.target FROM favourite f WHERE f.user_id = $1 AND f.kind = '${kind}'
             UNION ALL
            SELECT l.id, l.name, i.target
              FROM favourite_list l JOIN ${listReaders} reader ON reader.list_id = l.id JOIN favourite_list_item i ON i.list_id = l.id
             WHERE reader.user_id = $1 AND i.kind = '${kind}' AND i.status NOT IN ('done', 'dropped'))`;

/** The last days to apply that are near, the nearest first; each thing once, as a favourite or else by the first of its lists. */
export const deadlinesPartSql = partSql(
  `
  SELECT DISTINCT ON (due.kind, due.id) concat_ws(':', 'deadline', due.kind, due.id, due.day) AS key, due.*
    FROM (SELECT 'vacancy' AS kind, t.id, t.title, ${alikeInAll('t.employer_name')} AS detail, t.application_ends_on AS day, kept.list_id, kept.name
            FROM ${kept('vacancy')} kept
            JOIN vacancy told ON told.id = kept.target::bigint JOIN vacancy t ON t.id = ${standingFor('told')}
           WHERE ${openVacancy('t')}
           UNION ALL
          SELECT 'study', t.id, t.names, t.providers->0->'names', ${applicationEndsOn}, kept.list_id, kept.name
            FROM ${kept('study')} kept JOIN study t ON t.id = kept.target::bigint
           WHERE ${openStudy}) due
   WHERE ${near('due.day')}
   ORDER BY due.kind, due.id, due.list_id IS NOT NULL, due.name, due.list_id`,
  `'kind', t.kind, 'id', t.id::text, 'title', t.title, 'detail', coalesce(t.detail, '{}'), 'on', t.day,
         'list', CASE WHEN t.list_id IS NOT NULL THEN json_build_object('id', t.list_id, 'name', t.name) END`,
  't.day, t.kind, t.id',
);

/** SQL: company `businessId` is in the care of the user. */
const inCare = (businessId: string) => `EXISTS (SELECT FROM company_manager m WHERE m.business_id = ${businessId} AND m.user_id = $1)`;

/** Next steps that are due, or soon will be, in notes the user has written and on companies in the user's care; the oldest first. */
export const followUpsPartSql = partSql(
  `
  SELECT concat_ws(':', 'note', n.id, n.due_on, n.version) AS key, n.id, n.number, n.business_id, coalesce(c.name, n.business_id) AS company, n.next_step, n.due_on
    FROM company_note n LEFT JOIN company c USING (business_id)
   WHERE NOT n.done AND n.due_on <= ${finnishToday} + ${daysAhead} AND (n.author_id = $1 OR ${inCare('n.business_id')})`,
  `'noteId', t.id, 'businessId', t.business_id, 'company', t.company, 'nextStep', t.next_step, 'dueOn', t.due_on, 'overdue', t.due_on < ${finnishToday}`,
  't.due_on, t.number',
);

/** SQL: for how many months a company may be quiet; `$2`: where the user has not set it. */
const quietAfter = `(SELECT coalesce((u.preferences->>'quietAfterMonths')::int, $2) FROM app_user u WHERE u.id = $1)`;

/** Companies in the user's care that nobody of the city has been in contact with for so long; those never contacted first. Of one that has ceased nothing is wanted. */
export const quietPartSql = partSql(
  `
  SELECT concat_ws(':', 'quiet', c.business_id, coalesce(contact.day::text, 'never')) AS key, c.business_id, c.name, c.name_sort, contact.day
    FROM company_manager m
    JOIN company c USING (business_id)
   CROSS JOIN LATERAL (SELECT ${lastContact('c.business_id')} AS day) contact
   WHERE m.user_id = $1 AND c.status <> 'ceased' AND coalesce(contact.day < ${finnishToday} - make_interval(months => ${quietAfter}), true)`,
  `'businessId', t.business_id, 'company', t.name, 'lastContactOn', t.day`,
  't.day NULLS FIRST, t.name_sort, t.business_id',
  ` ${quietAfter} AS months,`,
);

/** Whether user `$1` follows nothing, has no saved search, no company in care and no next step to take. */
export const emptySql = `
SELECT NOT EXISTS (SELECT FROM ${followings} f WHERE f.user_id = $1)
   AND NOT EXISTS (SELECT FROM saved_search s WHERE s.user_id = $1)
   AND NOT EXISTS (SELECT FROM company_note n WHERE n.author_id = $1 AND NOT n.done AND n.due_on IS NOT NULL) AS empty`;

/** User `$1` puts aside what the key `$2` names; once more changes nothing. */
export const dismissSql = 'INSERT INTO dismissal (user_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING';
/** Which of the keys `$2` user `$1` has put aside. */
export const dismissedSql = `SELECT coalesce(array_agg(key), '{}') AS keys FROM dismissal WHERE user_id = $1 AND key = ANY($2::text[])`;
/** Shows again what the key `$2` names. */
export const undismissSql = 'DELETE FROM dismissal WHERE user_id = $1 AND key = $2';
