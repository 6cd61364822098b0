import { instant } from '../../platform/sql/instant';

/** A row `n` of notice as JSON in the contract's shape. */
const noticeJson = `jsonb_build_object(
  'id', n.id, 'kind', n.kind, 'version', n.version, 'texts', jsonb_build_object('fi', n.text_fi, 'sv', n.text_sv, 'en', n.text_en),
  'effectiveFrom', ${instant('n.effective_from')}, 'publishedAt', ${instant('n.published_at')})`;

/** The version of kind `$1` in force: the highest one published whose time has come. */
export const currentNoticeSql = `
SELECT ${noticeJson} AS notice FROM notice n
 WHERE n.kind = $1 AND n.published_at IS NOT NULL AND n.effective_from <= now()
 ORDER BY n.version DESC LIMIT 1`;

/** Stores that user `$1` accepts version `$2` of the privacy notice in language `$3`. No row: that version is not in force. */
export const acceptNoticeSql = `
WITH current AS (SELECT notice FROM (${currentNoticeSql.replace('$1', "'privacy'")}) c WHERE (notice->>'version')::int = $2),
     stored AS (
       INSERT INTO notice_acceptance (user_id, notice_id, language) SELECT $1::uuid, (notice->>'id')::uuid, $3 FROM current
       ON CONFLICT DO NOTHING RETURNING 1)
SELECT notice, EXISTS (SELECT FROM stored) AS new FROM current`;

/** Versions of kind `$1`, of all kinds when null, newest first, with how many have accepted each. */
export const noticeListSql = `
SELECT ${noticeJson} || jsonb_build_object('acceptances', (SELECT count(*) FROM notice_acceptance a WHERE a.notice_id = n.id)) AS notice
  FROM notice n WHERE $1::text IS NULL OR n.kind = $1 ORDER BY n.kind DESC, n.version DESC`;

/** A new draft of kind `$1`; texts `$2`–`$4`, effective from `$5`. */
export const createNoticeSql = `
INSERT INTO notice AS n (kind, version, text_fi, text_sv, text_en, effective_from)
SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5::timestamptz FROM notice WHERE kind = $1
RETURNING ${noticeJson} AS notice`;

/** One version by id (`$1`), kept from others until the end of the transaction; whether a later one is published. */
export const lockNoticeSql = `
SELECT ${noticeJson} AS notice,
       EXISTS (SELECT FROM notice later WHERE later.kind = n.kind AND later.version > n.version AND later.published_at IS NOT NULL) AS overtaken
  FROM notice n WHERE n.id = $1 FOR UPDATE`;

export const saveNoticeSql = `
UPDATE notice n SET text_fi = $2, text_sv = $3, text_en = $4, effective_from = $5 WHERE n.id = $1 RETURNING ${noticeJson} AS notice`;

/** It never takes effect before it is published. */
export const publishNoticeSql = `
UPDATE notice n SET published_at = now(), effective_from = greatest(n.effective_from, now()) WHERE n.id = $1 RETURNING ${noticeJson} AS notice`;
