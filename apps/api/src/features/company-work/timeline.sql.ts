import type { TimelineQuery } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import { finnishDay } from '../../platform/sql/finnish-day';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { textMatch } from '../../platform/sql/text-match';
import { changeEventJson } from '../changes/change-event.sql';
import { noteJson } from './notes.sql';

/** What happened last comes first. */
export const newestFirst: SortOrder = { by: 't.at', type: 'timestamptz', descending: true };

/** SQL: when a note happened: written on the same day, the time it was written, else the beginning of its day. */
const happenedAt = `CASE WHEN n.happened_on = ${finnishDay('n.written_at')} THEN n.written_at
                         ELSE n.happened_on::timestamp AT TIME ZONE 'Europe/Helsinki' END`;

/** Notes on a company and changes of it together, for user `reader`; with words only the notes that have them. */
export function timelineSql(
  businessId: string,
  { q }: TimelineQuery,
  reader: string,
): Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> {
  const conditions = new Conditions();
  const company = conditions.parameter(businessId);
  const asks = conditions.parameter(reader);
  if (q) conditions.named('q', textMatch(conditions.parameter(q)));
  return {
    from: `(
  SELECT n.number * 2 AS id, n.id AS note, NULL::bigint AS change, ${happenedAt} AS at, n.search_text
    FROM company_note n WHERE n.business_id = ${company}
   UNION ALL
  SELECT e.id * 2 + 1, NULL, e.id, e.at, NULL FROM change_event e WHERE e.kind = 'company' AND e.target = ${company}) t`,
    id: 't.id',
    json: `CASE WHEN t.note IS NOT NULL
       THEN (SELECT json_build_object('is', 'note', 'note', ${noteJson('n', asks)}) FROM company_note n WHERE n.id = t.note)
       ELSE (SELECT json_build_object('is', 'change', 'change', ${changeEventJson('e')}) FROM change_event e WHERE e.id = t.change) END`,
    conditions,
  };
}

/** A row when a source has told of the company `$1`. */
export const companyKnownSql = 'SELECT FROM company WHERE business_id = $1';
