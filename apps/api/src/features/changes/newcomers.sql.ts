import { openStudy } from '../../platform/sql/open-study';
import { openVacancy, standingFor } from '../../platform/sql/open-vacancy';
import { conceptsFit } from '../../platform/sql/search-condition.sql';
import { followings } from './followed.sql';

/**
 * SQL of rows (source, at): since when what a source brings for the first time may not have been told yet: since the reading before the last, and
 * one more, for a process may have ended before it told. Without an earlier reading nothing is new.
 */
const untoldSince = `
  SELECT source, min(finished_at) AS at
    FROM (SELECT source, finished_at, row_number() OVER (PARTITION BY source ORDER BY id DESC) AS nr
            FROM sync_run WHERE status = 'succeeded') run
   WHERE nr IN (2, 3) GROUP BY source`;

/** SQL: record `record` is the vacancy `id`, or one of several of it. */
const isOf = (record: string, id: string) => `(${record}.id = ${id} OR ${record}.part_of = ${id})`;

/** SQL: `told` was followed before it came, and nobody has told of it. `same`: the event `e` is about the same newcomer. */
const isNews = (same: string) => `
   EXISTS (SELECT FROM ${followings} f WHERE f.kind = told.kind AND f.target = told.target AND f.since <= told.first_seen_at)
   AND NOT EXISTS (SELECT FROM change_event e WHERE e.kind = told.kind AND e.target = told.target AND e.type = told.type AND ${same})`;

/** Each followed skill or occupation with those that count as it: `$1`, JSON of (asked, ids). */
const reach = 'jsonb_to_recordset($1::jsonb) reach (asked int, ids int[])';

/**
 * Tells of new vacancies, those of followed companies and those for followed skills. One that several sources have came when the first of them
 * did. (`LIMIT` makes the database look up the few that came, instead of reading all that are open.)
 */
export const newVacanciesSql = `
WITH fresh AS MATERIALIZED (
  SELECT t.id, t.employer_business_id, came.source, came.first_seen_at
    FROM (${untoldSince}) since
    JOIN vacancy came ON came.source = since.source AND came.first_seen_at > since.at
   CROSS JOIN LATERAL (SELECT t.id, t.employer_business_id FROM vacancy t WHERE t.id = ${standingFor('came')} AND ${openVacancy('t')} LIMIT 1) t
   WHERE NOT EXISTS (SELECT FROM vacancy earlier WHERE ${isOf('earlier', 't.id')} AND (earlier.first_seen_at, earlier.id) < (came.first_seen_at, came.id))
)
INSERT INTO change_event (type, kind, target, what_kind, what_target, source)
SELECT told.type, told.kind, told.target, 'vacancy', told.id::text, told.source
  FROM (SELECT 'company.vacancy' AS type, 'company' AS kind, fresh.employer_business_id AS target, fresh.id, fresh.source, fresh.first_seen_at
          FROM fresh
         UNION
        SELECT 'skill.vacancy', 'skill', reach.asked::text, fresh.id, fresh.source, fresh.first_seen_at
          FROM fresh JOIN vacancy t ON ${isOf('t', 'fresh.id')} AND t.withdrawn_at IS NULL JOIN ${reach} ON ${conceptsFit('reach.ids')}) told
 WHERE ${isNews(`EXISTS (SELECT FROM vacancy known WHERE known.id = e.what_target::bigint AND ${isOf('known', 'told.id')})`)}
 ORDER BY told.first_seen_at, told.id, told.target`;

/** Tells of new studies for followed skills. */
export const newStudiesSql = `
INSERT INTO change_event (type, kind, target, what_kind, what_target, source)
SELECT told.type, told.kind, told.target, 'study', told.id::text, told.source
  FROM (SELECT 'skill.study' AS type, 'skill' AS kind, reach.asked::text AS target, t.id, t.source, t.first_seen_at
          FROM (${untoldSince}) since
          JOIN study t ON t.source = since.source AND t.first_seen_at > since.at
          JOIN ${reach} ON ${conceptsFit('reach.ids')}
         WHERE ${openStudy}) told
 WHERE ${isNews('e.what_target = told.id::text')}
 ORDER BY told.first_seen_at, told.id, told.target`;
