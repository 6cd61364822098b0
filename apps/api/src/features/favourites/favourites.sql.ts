import type { FavouriteKind } from '@kasvu/contracts';
import { instant } from '../../platform/sql/instant';
import { standingFor } from '../../platform/sql/open-vacancy';
import { visibleTalent } from '../../platform/sql/visible-talent';

/**
 * Per kind the SQL of the id that a thing is kept by, found by the text `id`; no row: it is not there. What has ended or was withdrawn still
 * has its page and stays; a person is there while the consent to the profile holds.
 */
const things: Record<FavouriteKind, (id: string) => string> = {
  company: (id) => `SELECT t.business_id FROM company t WHERE t.business_id = ${id}`,
  vacancy: (id) => `SELECT ${standingFor('t')}::text FROM vacancy t WHERE t.id = ${id}::bigint`,
  talent: (id) => `SELECT t.pseudonym FROM talent t WHERE t.pseudonym = ${id} AND ${visibleTalent('t')}`,
  study: (id) => `SELECT t.id::text FROM study t WHERE t.id = ${id}::bigint`,
  skill: (id) => `SELECT t.id::text FROM skill t WHERE t.id = ${id}::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = ${id}::int AND t.withdrawn_at IS NULL`,
};
const keptBy = (kind: FavouriteKind, id: string) => `(${things[kind](id)})`;

const favouriteFields = (alias: string) => `${alias}.kind, ${alias}.target AS id, ${instant(`${alias}.added_at`)} AS "addedAt"`;

/** Makes the thing `$2` of a kind a favourite of user `$1`. No row: there is no such thing. One that is a favourite already stays as it is. */
export const addFavouriteSql = (kind: FavouriteKind) => `
INSERT INTO favourite AS kept (user_id, kind, target)
SELECT $1, '${kind}', there.id FROM ${keptBy(kind, '$2::text')} there (id)
ON CONFLICT (user_id, kind, target) DO UPDATE SET added_at = kept.added_at
RETURNING ${favouriteFields('kept')}`;

/** Takes the mark of user `$1` from the thing `$2` of a kind; from a vacancy whichever source's record of it was marked. */
export const removeFavouriteSql = (kind: FavouriteKind) => `
DELETE FROM favourite f
 WHERE f.user_id = $1 AND f.kind = '${kind}' AND ${
   kind === 'vacancy' ? `(f.target = $2 OR ${keptBy(kind, 'f.target')} = ${keptBy(kind, '$2::text')})` : 'f.target = $2'
 }`;

/** The favourites of user `$1` that are still there, newest first; people only when `$2`. */
export const favouritesSql = `
SELECT ${favouriteFields('f')} FROM (
  SELECT f.kind, there.id AS target, max(f.added_at) AS added_at
    FROM favourite f
   CROSS JOIN LATERAL (SELECT CASE f.kind
     ${(Object.keys(things) as FavouriteKind[]).map((kind) => `WHEN '${kind}' THEN ${keptBy(kind, 'f.target')}`).join('\n     ')} END AS id) there
   WHERE f.user_id = $1 AND there.id IS NOT NULL AND (f.kind <> 'talent' OR $2)
   GROUP BY 1, 2) f
 ORDER BY f.added_at DESC, f.kind, f.target`;
