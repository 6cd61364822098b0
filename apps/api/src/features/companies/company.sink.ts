import type { CompanyRecord } from '@kasvu/contracts';
import { normaliseCompanyName } from '@kasvu/skills';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import { forgetOtherVersions, withdrawShared, type Sink } from '../../platform/records/sink';

/** Companies are joined by business ID; the source with the higher precedence describes the company. */
export const companySink: Sink<'company'> = {
  kind: 'company',
  tables: ['company'],
  version: 2,
  prepare: (company) => ({
    nameSort: finnishSortKey(company.name),
    nameKeys: currentNameKeys(company),
    nameSearch: [company.name, ...company.names.map(({ name }) => name), company.businessId].join('\n').toLowerCase(),
  }),
  store: [
    `INSERT INTO company AS held (
       business_id, name, name_sort, name_search, name_keys, names, status, form_code, form_label, industry_code, industry_scheme, industry_label,
       municipality_code, addresses, website, phone, email, registered_on, ended_on, pays_wages, modified_at,
       precedence, source, source_id)
     SELECT data->>'businessId', data->>'name', extra->>'nameSort', extra->>'nameSearch', extra->'nameKeys', data->'names', data->>'status',
            data->'form'->>'code', data->'form'->'label',
            data->'industry'->>'code', data->'industry'->>'scheme', data->'industry'->'label',
            data->>'municipalityCode', data->'addresses', data->>'website', data->>'phone', data->>'email',
            (data->>'registeredOn')::date, (data->>'endedOn')::date, (data->>'paysWages')::boolean, (data->>'modifiedAt')::timestamptz,
            precedence, source, source_id
       FROM sync_stage
     ON CONFLICT (business_id) DO UPDATE SET
       name = excluded.name, name_sort = excluded.name_sort, name_search = excluded.name_search, name_keys = excluded.name_keys, names = excluded.names, status = excluded.status,
       form_code = excluded.form_code, form_label = excluded.form_label,
       industry_code = excluded.industry_code, industry_scheme = excluded.industry_scheme, industry_label = excluded.industry_label,
       municipality_code = excluded.municipality_code, addresses = excluded.addresses,
       website = excluded.website, phone = excluded.phone, email = excluded.email,
       registered_on = excluded.registered_on, ended_on = excluded.ended_on, pays_wages = excluded.pays_wages,
       modified_at = excluded.modified_at, precedence = excluded.precedence,
       source = excluded.source, source_id = excluded.source_id, withdrawn_at = NULL
     WHERE held.precedence <= excluded.precedence OR held.withdrawn_at IS NOT NULL`,
  ],
  withdraw: [withdrawShared('company', 'company', 'source_id'), forgetOtherVersions('company')],
};

/** The names the company has now as they are compared, each with which kind of name it is; the weightiest kind where two are alike. */
function currentNameKeys({ name, names }: CompanyRecord): Record<string, CompanyRecord['names'][number]['kind']> {
  const current = names.filter(({ endedOn }) => endedOn === null);
  const ofKind = (kind: 'auxiliary' | 'parallel') =>
    current.filter((each) => each.kind === kind).map((each) => [normaliseCompanyName(each.name), kind]);
  return Object.fromEntries([...ofKind('auxiliary'), ...ofKind('parallel'), [normaliseCompanyName(name), 'main']]);
}
