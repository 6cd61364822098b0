import type { ParamMap, Params } from '@angular/router';
import type { Language, VacancyListQuery } from '@kasvu/contracts';
import { interfaceLanguages } from '@kasvu/ui';
import { noSearchFilter, readSearchFilter, searchFilterAddress, type SearchFilter } from '../../platform/search/search-filter';

type VacancySort = VacancyListQuery['sort'];

/** What the address of the vacancies list says. */
export interface VacancyFilters extends SearchFilter {
  q: string;
  skill: string[];
  municipality: string[];
  employer: string[];
  language: Language[];
  endsWithin: number | null;
  includeEnded: boolean;
  sort: VacancySort;
}

const defaultVacancySort: VacancySort = 'applicationEndsOn';
const sorts = [
  'applicationEndsOn',
  '-applicationEndsOn',
  '-publishedAt',
  'title',
  '-title',
  'employer',
  '-employer',
] as const satisfies readonly VacancySort[];

const listIn = (parameters: ParamMap, name: string, shape: RegExp): string[] =>
  (parameters.get(name) ?? '').split(',').filter((value) => shape.test(value));

/** Reads the address; values that are no such thing are left out, so that an old or mistyped link still shows a list. */
export function readVacancyFilters(parameters: ParamMap): VacancyFilters {
  const endsWithin = Number(parameters.get('endsWithin') || Number.NaN);
  return {
    ...readSearchFilter(parameters),
    q: parameters.get('q') ?? '',
    skill: listIn(parameters, 'skill', /^\d{1,9}$/),
    municipality: listIn(parameters, 'municipality', /^\d{3}$/),
    employer: listIn(parameters, 'employer', /^\d{7}-\d$/),
    language: interfaceLanguages.filter((language) => listIn(parameters, 'language', /^\w\w$/).includes(language)),
    endsWithin: Number.isInteger(endsWithin) && endsWithin >= 0 && endsWithin <= 365 ? endsWithin : null,
    includeEnded: parameters.get('includeEnded') === 'true',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? defaultVacancySort,
  };
}

/** The address for these filters; what is as by default is left out. */
export function vacancyAddress(filters: VacancyFilters): Params {
  return {
    ...searchFilterAddress(filters),
    q: filters.q || null,
    skill: filters.skill.join(',') || null,
    municipality: filters.municipality.join(',') || null,
    employer: filters.employer.join(',') || null,
    language: filters.language.join(',') || null,
    endsWithin: filters.endsWithin,
    includeEnded: filters.includeEnded || null,
    sort: filters.sort === defaultVacancySort ? null : filters.sort,
  };
}

export const noVacancyFilters: VacancyFilters = {
  ...noSearchFilter,
  q: '',
  skill: [],
  municipality: [],
  employer: [],
  language: [],
  endsWithin: null,
  includeEnded: false,
  sort: defaultVacancySort,
};
