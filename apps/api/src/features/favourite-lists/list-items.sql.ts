import { instant } from '../../platform/sql/instant';
import { keptAs } from '../favourites/favourites.sql';
import { isLeaving } from '../favourites/shown-items.sql';
import { accessToList, listsWithAccess } from './lists.sql';

/**
 * Puts the things of kinds `$2` and ids `$3` at the end of list `$1` for user `$4`, in their order. Those that stand on it stay as they are; so
 * does a vacancy that is on it by the record of another source. Answers those that are new, how many there are at all, and the people.
 */
export const addItemsSql = `
WITH known AS (
       SELECT asked.kind, ${keptAs('asked.kind', 'asked.id')} AS target, asked.nr
         FROM unnest($2::text[], $3::text[]) WITH ORDINALITY asked (kind, id, nr)),
     held AS MATERIALIZED (
       SELECT item.kind, coalesce(${keptAs('item.kind', 'item.target')}, item.target) AS target, item.position
         FROM favourite_list_item item WHERE item.list_id = $1),
     fresh AS (
       SELECT kind, target, min(nr) AS nr FROM known
        WHERE target IS NOT NULL AND NOT EXISTS (SELECT FROM held WHERE held.kind = known.kind AND held.target = known.target)
        GROUP BY 1, 2),
     added AS (
       INSERT INTO favourite_list_item (list_id, kind, target, position, added_by)
       SELECT $1, kind, target, coalesce((SELECT max(position) FROM held), 0) + row_number() OVER (ORDER BY nr), $4 FROM fresh
       RETURNING kind, target, position)
SELECT (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', target) ORDER BY position), '[]') FROM added) AS added,
       (SELECT count(target)::int FROM known) AS known,
       (SELECT coalesce(json_agg(DISTINCT target), '[]') FROM known WHERE kind = 'talent' AND target IS NOT NULL) AS people`;

/** Takes the things of kinds `$2` and ids `$3` from list `$1`; a vacancy that is on it only by the record of another source, by that. */
export const removeItemsSql = `
WITH asked AS (SELECT * FROM unnest($2::text[], $3::text[]) asked (kind, id)),
     held AS (
       SELECT item.kind, item.target, ${keptAs('item.kind', 'item.target')} AS kept FROM favourite_list_item item WHERE item.list_id = $1)
DELETE FROM favourite_list_item item USING held
 WHERE item.list_id = $1 AND item.kind = held.kind AND item.target = held.target
   AND ((held.kind, held.target) IN (SELECT kind, id FROM asked)
     OR (held.kind, held.kept) IN (SELECT kind, id FROM asked)
        AND NOT EXISTS (SELECT FROM held own WHERE own.kind = held.kind AND own.target = held.kept))`;

/** Says that list `$1` has changed. Answers how much is on it. */
export const touchListSql = `
UPDATE favourite_list SET changed_at = now() WHERE id = $1
RETURNING (SELECT count(*)::int FROM favourite_list_item WHERE list_id = $1) AS count`;

/** How far the work with the thing `$2`, `$3` of list `$1` has come, as JSON in the contract's shape. */
export const itemWorkSql = `
SELECT json_build_object('kind', item.kind, 'id', item.target, 'status', item.status, 'note', item.note, 'version', item.version,
         'changedBy', (SELECT u.name FROM app_user u WHERE u.id = item.changed_by), 'changedAt', ${instant('item.changed_at')}) AS work
  FROM favourite_list_item item
 WHERE item.list_id = $1 AND item.kind = $2 AND item.target = $3 AND NOT ${isLeaving}`;

export const changeItemSql = `
UPDATE favourite_list_item SET status = $4, note = $5, version = version + 1, changed_by = $6, changed_at = now()
 WHERE list_id = $1 AND kind = $2 AND target = $3`;

/**
 * Where the thing `$2`, `$3` of list `$1` goes when it is put before `$4`, `$5`, or last when there is none: `to`; `there`: it stands there
 * already; `found`: the other one is on the list.
 */
export const placeSql = `
SELECT coalesce(next.position - 0.5, 'infinity') AS "to", next.target IS NOT NULL AS found,
       item.position < coalesce(next.position, 'infinity') AND NOT EXISTS (
         SELECT FROM favourite_list_item other
          WHERE other.list_id = $1 AND other.position > item.position AND other.position < coalesce(next.position, 'infinity')) AS there
  FROM favourite_list_item item
  LEFT JOIN favourite_list_item next ON next.list_id = $1 AND next.kind = $4 AND next.target = $5
 WHERE item.list_id = $1 AND item.kind = $2 AND item.target = $3`;

/** Puts the thing `$2`, `$3` of list `$1` at position `$4` between two others; positions are whole numbers again afterwards. */
export const moveItemSql = `
UPDATE favourite_list_item item SET position = placed.nr
  FROM (SELECT kind, target, row_number() OVER (ORDER BY CASE WHEN kind = $2 AND target = $3 THEN $4::float8 ELSE position END) AS nr
          FROM favourite_list_item WHERE list_id = $1) placed
 WHERE item.list_id = $1 AND item.kind = placed.kind AND item.target = placed.target AND item.position <> placed.nr`;

/** What stands on which of the lists that user `$1` may see; people only when `$2`. */
export const listMarksSql = `
SELECT item.kind, coalesce(there.id, item.target) AS id, array_agg(DISTINCT item.list_id::text) AS lists
  FROM ${listsWithAccess}
  JOIN favourite_list_item item ON item.list_id = l.id
 CROSS JOIN LATERAL (SELECT ${keptAs('item.kind', 'item.target')} AS id) there
 WHERE ${accessToList} IS NOT NULL AND (item.kind <> 'talent' OR $2 AND there.id IS NOT NULL)
 GROUP BY 1, 2 ORDER BY 1, 2`;
