import { provenanceJoins, provenanceJson } from '../sources/provenance.sql';

/** Of the statements `$2` of source `$1`, registered on `$3`, those of which a later registered one is held. */
export const laterRegisteredSql = `
SELECT held.source_id
  FROM unnest($2::text[], $3::date[]) given (source_id, registered_on)
  JOIN company_financial held ON held.source = $1 AND held.source_id = given.source_id
 WHERE held.withdrawn_at IS NULL AND held.registered_on > coalesce(given.registered_on, '-infinity')`;

/**
 * The statements of the company `$1`, newest first, of each period that of the best source; and whether one of the sources of figures `$2`
 * was read. No row: the company is not held.
 */
export const financialsSql = `
SELECT coalesce((
         SELECT json_agg(best.statement ORDER BY best.period_end DESC)
           FROM (SELECT DISTINCT ON (t.period_end) t.period_end, json_build_object(
                          'periodStart', t.period_start, 'periodEnd', t.period_end, 'form', t.form, 'figures', t.figures,
                          'previous', t.previous, 'provenance', ${provenanceJson}) AS statement
                   FROM company_financial t ${provenanceJoins('financial')}
                  WHERE t.business_id = c.business_id AND t.withdrawn_at IS NULL
                  ORDER BY t.period_end, t.precedence DESC, t.registered_on DESC NULLS LAST) best), '[]') AS statements,
       EXISTS (SELECT FROM sync_run WHERE source = ANY($2::text[]) AND status = 'succeeded') AS "sourceRead"
  FROM company c WHERE c.business_id = $1`;
