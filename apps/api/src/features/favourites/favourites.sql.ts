import type { FavouriteKind } from '@kasvu/contracts';
import { instant } from '../../platform/sql/instant';
import { standingFor } from '../../platform/sql/open-vacancy';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { indexedAs, isLeaving, isShown, shownFields, shownJoin } from './shown-items.sql';

/**
 * Per kind the SQL of the id that a thing is kept by, found by the text `id`; no row: it is not there. What has ended or was withdrawn still
 * has its page and stays; a person is there while the consent to the profile holds.
 */
const things: Record<FavouriteKind, (id: string) => string> = {
  company: (id) => `SELECT t.business_id FROM company t WHERE t.business_id = ${id} ${indexedAs}`,
  vacancy: (id) => `SELECT ${standingFor('t')}::text FROM vacancy t WHERE t.id = ${id}::bigint`,
  talent: (id) => `SELECT t.pseudonym FROM talent t WHERE t.pseudonym = ${id} AND ${visibleTalent('t')}`,
  study: (id) => `SELECT t.id::text FROM study t WHERE t.id = ${id}::bigint`,
  skill: (id) => `SELECT t.id::text FROM skill t WHERE t.id = ${id}::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = ${id}::int AND t.withdrawn_at IS NULL`,
};
const keptBy = (kind: FavouriteKind, id: string) => `(${things[kind](id)})`;

/** SQL: the id that a thing is kept by, given SQL of its kind and of an id of it; null: it is not there. */
export const keptAs = (kind: string, id: string) => `CASE ${kind}
     ${(Object.keys(things) as FavouriteKind[]).map((each) => `WHEN '${each}' THEN ${keptBy(each, id)}`).join('\n     ')} END`;

/**
 * Of the people `$1` those who may be seen, kept from leaving until the transaction ends. Who is being taken away at this moment is not waited
 * for: taking people away changes the lists they are on, and two who wait for each other would both fail.
 */
export const heldPeopleSql = `SELECT t.pseudonym FROM talent t WHERE t.pseudonym = ANY($1) AND ${visibleTalent('t')} FOR KEY SHARE SKIP LOCKED`;

const favouriteFields = (alias: string) => `${alias}.kind, ${alias}.target AS id, ${instant(`${alias}.added_at`)} AS "addedAt"`;

/** Makes the thing `$2` of a kind a favourite of user `$1`. No row: there is no such thing. One that is a favourite already stays as it is. */
export const addFavouriteSql = (kind: FavouriteKind) => `
INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, '${kind}', there.id FROM ${keptBy(kind, '$2::text')} there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING ${favouriteFields('kept')}`;

/** How many favourites user `$1` has. */
export const favouriteCountSql = 'SELECT count(*)::int AS count FROM favourite WHERE user_id = $1';

/** Takes the mark of user `$1` from the thing `$2` of a kind; from a vacancy whichever source's record of it was marked. */
export const removeFavouriteSql = (kind: FavouriteKind) => `
DELETE FROM favourite f
 WHERE f.user_id = $1 AND f.kind = '${kind}' AND ${
   kind === 'vacancy' ? `(f.target = $2 OR ${keptBy(kind, 'f.target')} = ${keptBy(kind, '$2::text')})` : 'f.target = $2'
 }`;

/** The favourites of user `$1`, each with what it stands for now. */
const held = `SELECT f.kind, f.target, coalesce(${keptAs('f.kind', 'f.target')}, f.target) AS stands_for FROM favourite f WHERE f.user_id = $1`;
/** The things of kinds `$2` and ids `$3`, each with what it is kept by. */
const asked = `SELECT asked.kind, asked.id, ${keptAs('asked.kind', 'asked.id')} AS target FROM unnest($2::text[], $3::text[]) asked (kind, id)`;

/** Makes the things of kinds `$2` and ids `$3` favourites of user `$1`. Answers those that are new, how many there are at all, and the people. */
export const addFavouritesSql = `
WITH asked AS (${asked}),
     held AS MATERIALIZED (${held}),
     added AS (
       INSERT INTO favourite (user_id, kind, target)
       SELECT DISTINCT $1::uuid, kind, target FROM asked
        WHERE target IS NOT NULL AND NOT EXISTS (SELECT FROM held WHERE held.kind = asked.kind AND held.stands_for = asked.target)
       ON CONFLICT DO NOTHING
       RETURNING kind, target)
SELECT (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', target) ORDER BY kind, target), '[]') FROM added) AS added,
       (SELECT count(target)::int FROM asked) AS known,
       (SELECT coalesce(json_agg(DISTINCT target), '[]') FROM asked WHERE kind = 'talent' AND target IS NOT NULL) AS people`;

/** Takes the marks of user `$1` from the things of kinds `$2` and ids `$3`; from a vacancy whichever source's record of it was marked. */
export const removeFavouritesSql = `
WITH asked AS MATERIALIZED (${asked}),
     held AS MATERIALIZED (${held})
DELETE FROM favourite f USING held
 WHERE f.user_id = $1 AND f.kind = held.kind AND f.target = held.target
   AND EXISTS (SELECT FROM asked WHERE asked.kind = held.kind AND (asked.id = held.target OR asked.target = held.stands_for))`;

/** The favourites of user `$1` that are still there, newest first; people only when `$2`. */
export const favouritesSql = `
SELECT ${favouriteFields('f')} FROM (
  SELECT f.kind, there.id AS target, max(f.added_at) AS added_at
    FROM favourite f
   CROSS JOIN LATERAL (SELECT ${keptAs('f.kind', 'f.target')} AS id) there
   WHERE f.user_id = $1 AND there.id IS NOT NULL AND (f.kind <> 'talent' OR $2)
   GROUP BY 1, 2) f
 ORDER BY f.added_at DESC, f.kind, f.target`;

/** The favourites of user `$1` with what each is, newest first, of one kind `$3` or all; people only when `$2`. And how many people left. */
export const shownFavouritesSql = `
SELECT (SELECT coalesce(json_agg(json_build_object(${shownFields}, 'addedAt', ${instant('item.added_at')})
                                 ORDER BY item.added_at DESC, item.kind, item.target), '[]')
          FROM (SELECT f.kind, there.id AS target, max(f.added_at) AS added_at
                  FROM favourite f
                 CROSS JOIN LATERAL (SELECT coalesce(${keptAs('f.kind', 'f.target')}, f.target) AS id) there
                 WHERE f.user_id = $1 AND f.kind = coalesce($3, f.kind)
                 GROUP BY 1, 2) item
          ${shownJoin('$2')}
         WHERE ${isShown}) AS items,
       (SELECT u.departed_favourites + (SELECT count(*)::int FROM favourite item WHERE item.user_id = u.id AND ${isLeaving})
          FROM app_user u WHERE u.id = $1) AS "noLongerAvailable"`;
