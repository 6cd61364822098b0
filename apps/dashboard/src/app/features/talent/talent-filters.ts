import type { ParamMap, Params } from '@angular/router';
import { availabilities, talentSorts, type TalentListQuery } from '@kasvu/contracts';
import { noSearchFilter, readSearchFilter, searchFilterAddress, type SearchFilter } from '../../platform/search/search-filter';

type TalentSort = TalentListQuery['sort'];
export type Availability = (typeof availabilities)[number];

/** What the address of the people list says, by the names the API has for it. */
export interface TalentFilters extends SearchFilter {
  skill: string[];
  match: 'any' | 'all';
  exclude: string[];
  municipality: string[];
  availability: Availability[];
  /** A language, with the least level after a colon: `sv` or `sv:B2`. */
  language: string[];
  educationLevel: string[];
  educationField: string[];
  occupation: string[];
  /** Years of work, at least. */
  experience: number | null;
  sort: TalentSort;
}

export const noTalentFilters: TalentFilters = {
  ...noSearchFilter,
  skill: [],
  match: 'any',
  exclude: [],
  municipality: [],
  availability: [],
  language: [],
  educationLevel: [],
  educationField: [],
  occupation: [],
  experience: null,
  sort: '-matches',
};

const conceptId = /^\d{1,9}$/;
const mostExperience = 60;

const listIn = (parameters: ParamMap, name: string, shape: RegExp): string[] => [
  ...new Set((parameters.get(name) ?? '').split(',').filter((value) => shape.test(value))),
];

/** Reads the address; values that are no such thing are left out, so that an old or mistyped link still shows a list. */
export function readTalentFilters(parameters: ParamMap): TalentFilters {
  const experience = Number(parameters.get('experience') || Number.NaN);
  const skill = listIn(parameters, 'skill', conceptId);
  return {
    ...readSearchFilter(parameters),
    skill,
    match: parameters.get('match') === 'all' && skill.length > 1 ? 'all' : 'any',
    exclude: listIn(parameters, 'exclude', conceptId),
    municipality: listIn(parameters, 'municipality', /^\d{3}$/),
    availability: availabilities.filter((each) => listIn(parameters, 'availability', /^[a-z-]+$/).includes(each)),
    language: listIn(parameters, 'language', /^[a-z]{2}(:(A1|A2|B1|B2|C1|C2))?$/),
    educationLevel: listIn(parameters, 'educationLevel', /^\d$/),
    educationField: listIn(parameters, 'educationField', /^\d{2,4}$/),
    occupation: listIn(parameters, 'occupation', conceptId),
    experience: Number.isInteger(experience) && experience > 0 && experience <= mostExperience ? experience : null,
    sort: talentSorts.find((sort) => sort === parameters.get('sort')) ?? noTalentFilters.sort,
  };
}

/** The address for these filters; what is as by default is left out. */
export function talentAddress(filters: TalentFilters): Params {
  return {
    ...searchFilterAddress(filters),
    skill: filters.skill.join(',') || null,
    match: filters.match === 'all' && filters.skill.length > 1 ? 'all' : null,
    exclude: filters.exclude.join(',') || null,
    municipality: filters.municipality.join(',') || null,
    availability: filters.availability.join(',') || null,
    language: filters.language.join(',') || null,
    educationLevel: filters.educationLevel.join(',') || null,
    educationField: filters.educationField.join(',') || null,
    occupation: filters.occupation.join(',') || null,
    experience: filters.experience,
    sort: filters.sort === noTalentFilters.sort ? null : filters.sort,
  };
}

export const languageOf = (value: string): string => value.slice(0, 2);

/** The least level that is asked of every chosen language; null when none is, or not the same of all. */
export function leastLevel(languages: readonly string[]): string | null {
  const levels = new Set(languages.map((value) => value.slice(3)));
  const [level] = levels;
  return levels.size === 1 && level ? level : null;
}

/** These languages, each with the level it has been given before, a new one with the level of the others. */
export function withLanguages(languages: readonly string[], codes: readonly string[]): string[] {
  const level = leastLevel(languages);
  return codes.map((code) => languages.find((value) => languageOf(value) === code) ?? (level ? `${code}:${level}` : code));
}

/** The same languages, of all of which this level is asked; any level when null. */
export const withLevel = (languages: readonly string[], level: string | null): string[] =>
  languages.map((value) => (level ? `${languageOf(value)}:${level}` : languageOf(value)));

/** The filters without one of them, named as the API names it; the same when it is none of them. */
export function withoutFilter(filters: TalentFilters, name: string): TalentFilters {
  return name in noTalentFilters ? { ...filters, [name]: noTalentFilters[name as keyof TalentFilters] } : filters;
}
