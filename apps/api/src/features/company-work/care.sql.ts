import { lastContact } from '../../platform/sql/last-contact';

/** Who looks after the company `$1`, its tags and its last contact, for user `$2`. No row: the company is not held. */
export const careSql = `
SELECT json_build_object(
  'businessId', t.business_id,
  'managers', (SELECT coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name) ORDER BY m.since, u.id), '[]')
                 FROM company_manager m JOIN app_user u ON u.id = m.user_id WHERE m.business_id = t.business_id),
  'tags', (SELECT coalesce(json_agg(g.tag ORDER BY g.tag), '[]') FROM company_tag g WHERE g.business_id = t.business_id),
  'lastContactOn', ${lastContact('t.business_id')},
  'mine', EXISTS (SELECT FROM company_manager m WHERE m.business_id = t.business_id AND m.user_id = $2)) AS care
  FROM company t WHERE t.business_id = $1`;

/** Puts the company `$1` into the care of user `$2`, when it is held and the user has a role. */
export const takeCareSql = `
INSERT INTO company_manager (business_id, user_id)
SELECT t.business_id, u.id FROM company t CROSS JOIN app_user u WHERE t.business_id = $1 AND u.id = $2 AND cardinality(u.roles) > 0
ON CONFLICT DO NOTHING`;

/** Takes the company `$1` out of the care of user `$2`. */
export const leaveCareSql = 'DELETE FROM company_manager WHERE business_id = $1 AND user_id = $2';

/** User `$3` puts a tag `$2` on those of the companies `$1` that are held and do not have it; these are the rows. */
export const addTagSql = `
INSERT INTO company_tag (business_id, tag, tagged_by)
SELECT t.business_id, $2, $3 FROM company t WHERE t.business_id = ANY($1::text[])
ON CONFLICT DO NOTHING
RETURNING business_id AS "businessId"`;

/** Takes the tag `$2` from those of the companies `$1` that have it; these are the rows. */
export const removeTagSql = `
DELETE FROM company_tag WHERE business_id = ANY($1::text[]) AND tag = $2 RETURNING business_id AS "businessId"`;

/** Every tag in use, each with how many companies the list shows for it; the one most used first. */
export const tagsSql = `
SELECT g.tag, count(*)::int AS companies
  FROM company_tag g JOIN company t ON t.business_id = g.business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY g.tag ORDER BY 2 DESC, 1`;
