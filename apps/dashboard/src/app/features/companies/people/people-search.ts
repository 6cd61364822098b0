import type { ParamMap, Params } from '@angular/router';

/** What the address says of the people looked for at a company. */
export interface PeopleSearch {
  skill: string[];
  match: 'any' | 'all';
}

/** Reads the address; what is no id of a skill is left out. */
export const readPeopleSearch = (parameters: ParamMap): PeopleSearch => ({
  skill: (parameters.get('peopleSkill') ?? '').split(',').filter((id) => /^\d{1,9}$/.test(id)),
  match: parameters.get('peopleMatch') === 'all' ? 'all' : 'any',
});

/** The address for this search; with fewer than two skills any and all are the same. */
export const peopleAddress = ({ skill, match }: PeopleSearch): Params => ({
  peopleSkill: skill.join(',') || null,
  peopleMatch: match === 'all' && skill.length > 1 ? 'all' : null,
});
