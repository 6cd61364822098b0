import { convertToParamMap } from '@angular/router';
import { noVacancyFilters, readVacancyFilters, vacancyAddress, type VacancyFilters } from './vacancy-filters';

const roundTrip = (filters: VacancyFilters): VacancyFilters => {
  const said = Object.entries(vacancyAddress(filters)).filter(([, value]) => value !== null);
  return readVacancyFilters(convertToParamMap(Object.fromEntries(said.map(([name, value]) => [name, String(value)]))));
};

describe('vacancy filters', () => {
  it('come back from the address as they were', () => {
    const filters: VacancyFilters = {
      search: 'skill:7, ~robotit',
      narrower: 'false',
      q: 'hitsaaja',
      skill: ['7', '12'],
      municipality: ['092'],
      employer: ['0124610-9'],
      language: ['sv'],
      endsWithin: 0,
      includeEnded: true,
      sort: '-publishedAt',
    };
    expect(roundTrip(filters)).toEqual(filters);
    expect(roundTrip(noVacancyFilters)).toEqual(noVacancyFilters);
  });

  it.each(['-1', '366', '2.5', 'soon', ''])('take no “ends within %s days”', (endsWithin) => {
    expect(readVacancyFilters(convertToParamMap({ endsWithin })).endsWithin).toBeNull();
  });
});
