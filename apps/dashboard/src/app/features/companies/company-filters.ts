import type { ParamMap, Params } from '@angular/router';
import type { CompanyListQuery, CompanyStatus } from '@kasvu/contracts';
import { noSearchFilter, readSearchFilter, searchFilterAddress, type SearchFilter } from '../../platform/search/search-filter';
import { companyStatuses } from './company-status';

type CompanySort = CompanyListQuery['sort'];

/** What the address of the companies list says. */
export interface CompanyFilters extends SearchFilter {
  q: string;
  industry: string[];
  municipality: string[];
  form: string[];
  status: CompanyStatus[];
  tag: string[];
  /** Only those in one's own care. */
  manager: 'me' | null;
  sort: CompanySort;
}

const defaultCompanySort: CompanySort = 'name';
const sorts = ['name', '-name', 'registeredOn', '-registeredOn', 'vacancies', '-vacancies'] as const satisfies readonly CompanySort[];

export const noCompanyFilters: CompanyFilters = {
  ...noSearchFilter,
  q: '',
  industry: [],
  municipality: [],
  form: [],
  status: [],
  tag: [],
  manager: null,
  sort: defaultCompanySort,
};

const listIn = (parameters: ParamMap, name: string, shape: RegExp): string[] =>
  (parameters.get(name) ?? '').split(',').filter((value) => shape.test(value));

/** Reads the address; values that are no such thing are left out, so that an old or mistyped link still shows a list. */
export function readCompanyFilters(parameters: ParamMap): CompanyFilters {
  const statuses = listIn(parameters, 'status', /^[a-z]+$/);
  return {
    ...readSearchFilter(parameters),
    q: parameters.get('q') ?? '',
    industry: listIn(parameters, 'industry', /^(TOL(2008|2025):)?\d{2,5}$/),
    municipality: listIn(parameters, 'municipality', /^\d{3}$/),
    form: listIn(parameters, 'form', /^[A-Z0-9]{1,8}$/),
    status: companyStatuses.filter((status) => statuses.includes(status)),
    tag: listIn(parameters, 'tag', /./),
    manager: parameters.get('manager') === 'me' ? 'me' : null,
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? defaultCompanySort,
  };
}

/** The address for these filters; what is as by default is left out. */
export function companyAddress(filters: CompanyFilters): Params {
  return {
    ...searchFilterAddress(filters),
    q: filters.q || null,
    industry: filters.industry.join(',') || null,
    municipality: filters.municipality.join(',') || null,
    form: filters.form.join(',') || null,
    status: filters.status.join(',') || null,
    tag: filters.tag.join(',') || null,
    manager: filters.manager,
    sort: filters.sort === defaultCompanySort ? null : filters.sort,
  };
}
