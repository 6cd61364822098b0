import { instant } from '../../platform/sql/instant';
import { provenanceJoins, provenanceJson } from '../sources/provenance.sql';
import { openVacancy } from '../../platform/sql/open-vacancy';

/** One company by its business ID (`$1`), as JSON in the contract's shape without its names from code lists. */
export const companySql = `
SELECT json_build_object(
  'businessId', t.business_id, 'name', t.name, 'names', t.names, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'addresses', t.addresses,
  'website', t.website, 'phone', t.phone, 'email', t.email,
  'registeredOn', t.registered_on, 'endedOn', t.ended_on, 'paysWages', t.pays_wages, 'modifiedAt', ${instant('t.modified_at')},
  'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ${openVacancy('v')}),
  'withdrawn', t.withdrawn_at IS NOT NULL,
  'provenance', ${provenanceJson}) AS company
  FROM company t ${provenanceJoins('company')}
 WHERE t.business_id = $1`;
