import type { ParamMap, Params } from '@angular/router';
import { studySorts, studyTypes, type StudyListQuery, type StudyType } from '@kasvu/contracts';
import { noSearchFilter, readSearchFilter, searchFilterAddress, type SearchFilter } from '../../platform/search/search-filter';

type StudySort = StudyListQuery['sort'];

/** What the address of the studies list says, by the names the API has for it. */
export interface StudyFilters extends SearchFilter {
  q: string;
  skill: string[];
  type: StudyType[];
  level: string[];
  /** Languages it is taught in. */
  language: string[];
  municipality: string[];
  online: boolean;
  /** Days. */
  startsWithin: number | null;
  applicationOpen: boolean;
  sort: StudySort;
}

export const noStudyFilters: StudyFilters = {
  ...noSearchFilter,
  q: '',
  skill: [],
  type: [],
  level: [],
  language: [],
  municipality: [],
  online: false,
  startsWithin: null,
  applicationOpen: false,
  sort: 'start',
};

const mostDays = 730;

const listIn = (parameters: ParamMap, name: string, shape: RegExp): string[] => [
  ...new Set((parameters.get(name) ?? '').split(',').filter((value) => shape.test(value))),
];

/** Reads the address; values that are no such thing are left out, so that an old or mistyped link still shows a list. */
export function readStudyFilters(parameters: ParamMap): StudyFilters {
  const startsWithin = Number(parameters.get('startsWithin') || Number.NaN);
  return {
    ...readSearchFilter(parameters),
    q: parameters.get('q') ?? '',
    skill: listIn(parameters, 'skill', /^\d{1,9}$/),
    type: studyTypes.filter((type) => listIn(parameters, 'type', /^[a-z-]+$/).includes(type)),
    level: listIn(parameters, 'level', /^\d$/),
    language: listIn(parameters, 'language', /^[a-z]{2}$/),
    municipality: listIn(parameters, 'municipality', /^\d{3}$/),
    online: parameters.get('online') === 'true',
    startsWithin: Number.isInteger(startsWithin) && startsWithin >= 0 && startsWithin <= mostDays ? startsWithin : null,
    applicationOpen: parameters.get('applicationOpen') === 'true',
    sort: studySorts.find((sort) => sort === parameters.get('sort')) ?? noStudyFilters.sort,
  };
}

/** The address for these filters; what is as by default is left out. */
export function studyAddress(filters: StudyFilters): Params {
  return {
    ...searchFilterAddress(filters),
    q: filters.q || null,
    skill: filters.skill.join(',') || null,
    type: filters.type.join(',') || null,
    level: filters.level.join(',') || null,
    language: filters.language.join(',') || null,
    municipality: filters.municipality.join(',') || null,
    online: filters.online || null,
    startsWithin: filters.startsWithin,
    applicationOpen: filters.applicationOpen || null,
    sort: filters.sort === noStudyFilters.sort ? null : filters.sort,
  };
}
