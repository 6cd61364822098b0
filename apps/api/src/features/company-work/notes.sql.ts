import type { NoteSearchQuery } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import { instant } from '../../platform/sql/instant';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { textMatch } from '../../platform/sql/text-match';

const nameOf = (user: string) => `(SELECT u.name FROM app_user u WHERE u.id = ${user})`;

const noteFields = (note: string, reader: string) => `
  'id', ${note}.id, 'businessId', ${note}.business_id, 'kind', ${note}.kind, 'on', ${note}.happened_on, 'text', ${note}.body,
  'nextStep', ${note}.next_step, 'dueOn', ${note}.due_on, 'done', ${note}.done,
  'author', ${nameOf(`${note}.author_id`)}, 'writtenAt', ${instant(`${note}.written_at`)},
  'changedBy', ${nameOf(`${note}.changed_by`)}, 'changedAt', ${instant(`${note}.changed_at`)},
  'version', ${note}.version, 'mine', ${note}.author_id IS NOT DISTINCT FROM ${reader}::uuid`;

/** SQL: a row of `company_note` as JSON in the contract's shape; `reader` is the placeholder of who asks. */
export const noteJson = (note: string, reader: string) => `json_build_object(${noteFields(note, reader)})`;

/** What is written, `$3` to `$8`, in this order in both statements. */
const written = '$3::text, $4::date, $5::text, $6::text, $7::date, $8::boolean';
const searchText = ['finnish', 'swedish', 'english'].map((language) => `to_tsvector('${language}', $5 || ' ' || $6)`).join(' || ');

/** User `$2` writes a note on the company `$1`. No row: the company is not held. */
export const writeNoteSql = `
INSERT INTO company_note AS n (business_id, author_id, kind, happened_on, body, next_step, due_on, done, search_text)
SELECT t.business_id, $2::uuid, ${written}, ${searchText}
  FROM company t WHERE t.business_id = $1
RETURNING ${noteJson('n', '$2')} AS note`;

/** User `$2` changes version `$9` of the note `$1`. No row: there is no such version of it now. */
export const changeNoteSql = `
UPDATE company_note n
   SET (kind, happened_on, body, next_step, due_on, done, search_text) = ROW (${written}, ${searchText}),
       changed_by = $2::uuid, changed_at = now(), version = n.version + 1
 WHERE n.id = $1 AND n.version = $9
RETURNING ${noteJson('n', '$2')} AS note`;

/** The note `$1` as it is held, for user `$2`. */
export const noteSql = `SELECT ${noteJson('n', '$2')} AS note FROM company_note n WHERE n.id = $1`;

/** Removes version `$3` of the note `$1` that user `$2` wrote, or whose author is gone. */
export const removeNoteSql = `
DELETE FROM company_note WHERE id = $1 AND coalesce(author_id, $2::uuid) = $2::uuid AND version = $3`;

/** What happened last comes first. */
export const latestFirst: SortOrder = { by: 't.happened_on', type: 'date', descending: true };

/** The notes of a search, for user `reader`. */
export function noteSearchSql({ q, mine }: NoteSearchQuery, reader: string): Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> {
  const conditions = new Conditions();
  const asks = conditions.parameter(reader);
  if (q) conditions.named('q', textMatch(conditions.parameter(q)));
  if (mine) conditions.named('mine', `t.author_id = ${asks}`);
  return {
    from: 'company_note t',
    id: 't.number',
    json: `json_build_object(${noteFields('t', asks)},
  'company', coalesce((SELECT c.name FROM company c WHERE c.business_id = t.business_id), t.business_id))`,
    conditions,
  };
}
