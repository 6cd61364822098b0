import { instant } from '../../platform/sql/instant';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { isLeaving, isShown, shownFields, shownJoin } from '../favourites/shown-items.sql';

/** SQL: what user `$1` may do with list `l`; null: nothing, not even know that it exists. */
export const accessToList = `CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END`;

/** SQL: lists `l`, each with what user `$1` is given by name. */
export const listsWithAccess = 'favourite_list l LEFT JOIN favourite_list_member m ON m.list_id = l.id AND m.user_id = $1';

const summaryFields = `'id', l.id, 'name', l.name, 'access', ${accessToList}, 'owner', (SELECT u.name FROM app_user u WHERE u.id = l.owner_id),
  'team', l.team, 'changedAt', ${instant('l.changed_at')}, 'version', l.version,
  'count', (SELECT count(*)::int FROM favourite_list_item item WHERE item.list_id = l.id AND NOT ${isLeaving})`;

const membersJson = `(
  SELECT coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name, 'access', each.access) ORDER BY u.name, u.id), '[]')
    FROM favourite_list_member each JOIN app_user u ON u.id = each.user_id WHERE each.list_id = l.id)`;

const itemsJson = `(
  SELECT coalesce(json_agg(json_build_object(${shownFields},
           'status', item.status, 'note', item.note, 'version', item.version, 'addedBy', adder.name, 'addedAt', ${instant('item.added_at')},
           'changedBy', changer.name, 'changedAt', ${instant('item.changed_at')}) ORDER BY item.position, item.kind, item.target), '[]')
    FROM favourite_list_item item
    LEFT JOIN app_user adder ON adder.id = item.added_by
    LEFT JOIN app_user changer ON changer.id = item.changed_by
    ${shownJoin('$3')}
   WHERE item.list_id = l.id AND ${isShown})`;

/** The lists that user `$1` may see, as JSON in the contract's shape. */
export const listSummariesSql = `SELECT json_build_object(${summaryFields}) AS list FROM ${listsWithAccess} WHERE ${accessToList} IS NOT NULL`;

/** One of them by id (`$2`). */
export const listSummarySql = `${listSummariesSql} AND l.id = $2`;

/** One of them with everything on it, people only when `$3`. */
export const listDetailSql = `
SELECT json_build_object(${summaryFields}, 'items', ${itemsJson},
  'noLongerAvailable', l.departed + (SELECT count(*)::int FROM favourite_list_item item WHERE item.list_id = l.id AND ${isLeaving}),
  'notShown', (SELECT count(*)::int FROM favourite_list_item item JOIN talent t ON t.pseudonym = item.person AND ${visibleTalent('t')}
                WHERE item.list_id = l.id AND NOT $3),
  'members', ${membersJson}) AS list
  FROM ${listsWithAccess}
 WHERE ${accessToList} IS NOT NULL AND l.id = $2`;

/**
 * Holds list `$1` so that one change of it comes after another. A statement of its own: what was taken from somebody while this waited is seen
 * only by a statement that begins afterwards.
 */
export const holdListSql = 'SELECT FROM favourite_list WHERE id = $1 FOR NO KEY UPDATE';

/** List `$2` with what user `$1` may do with it. */
export const openListSql = `
SELECT ${accessToList} AS access, l.name, l.team, l.version FROM ${listsWithAccess}
 WHERE ${accessToList} IS NOT NULL AND l.id = $2`;

/** Makes list `$2` of user `$1`, unless there are `$3` already. */
export const createListSql = `
INSERT INTO favourite_list (owner_id, name)
SELECT $1::uuid, $2 WHERE (SELECT count(*) FROM favourite_list WHERE owner_id = $1) < $3
RETURNING id`;

export const changeListSql = 'UPDATE favourite_list SET name = $2, team = $3, version = version + 1, changed_at = now() WHERE id = $1';

export const removeListSql = 'DELETE FROM favourite_list WHERE id = $1';

/** Shares list `$1` with user `$2`, when there is one with a role who does not own it. Answers whether there is, and whether it is the owner. */
export const shareListSql = `
WITH who AS (SELECT u.id, u.id = l.owner_id AS owner FROM app_user u, favourite_list l
               WHERE u.id = $2 AND cardinality(u.roles) > 0 AND l.id = $1),
     shared AS (
       INSERT INTO favourite_list_member (list_id, user_id, access) SELECT $1, id, $3 FROM who WHERE NOT owner
       ON CONFLICT (list_id, user_id) DO UPDATE SET access = excluded.access)
SELECT owner FROM who`;

export const unshareListSql = 'DELETE FROM favourite_list_member WHERE list_id = $1 AND user_id = $2';

export const membersSql = `SELECT ${membersJson} AS members FROM favourite_list l WHERE l.id = $1`;

/** The people on list `$1`. */
export const peopleOnListSql = 'SELECT person FROM favourite_list_item WHERE list_id = $1 AND person IS NOT NULL ORDER BY person';
