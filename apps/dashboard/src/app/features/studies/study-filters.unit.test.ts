import { convertToParamMap } from '@angular/router';
import { noStudyFilters, readStudyFilters, studyAddress, type StudyFilters } from './study-filters';

const roundTrip = (filters: StudyFilters): StudyFilters => {
  const said = Object.entries(studyAddress(filters)).filter(([, value]) => value !== null);
  return readStudyFilters(convertToParamMap(Object.fromEntries(said.map(([name, value]) => [name, String(value)]))));
};

describe('study filters', () => {
  it('come back from the address as they were', () => {
    const filters: StudyFilters = {
      search: 'skill:7, ~robotit',
      narrower: 'false',
      q: 'hitsaus',
      skill: ['7', '12'],
      type: ['vocational', 'open-higher-education'],
      level: ['3'],
      language: ['sv'],
      municipality: ['092'],
      online: true,
      startsWithin: 0,
      applicationOpen: true,
      sort: '-matches',
    };
    expect(roundTrip(filters)).toEqual(filters);
    expect(roundTrip(noStudyFilters)).toEqual(noStudyFilters);
  });

  it('leave out what is no such thing', () => {
    const typed = { skill: 'x,7,7', type: 'king', level: '99', language: 'suomi', municipality: '92', online: 'maybe', sort: 'size' };
    expect(readStudyFilters(convertToParamMap(typed))).toEqual({ ...noStudyFilters, skill: ['7'] });
  });

  it.each(['-1', '731', '2.5', 'soon', ''])('take no “starts within %s days”', (startsWithin) => {
    expect(readStudyFilters(convertToParamMap({ startsWithin })).startsWithin).toBeNull();
  });
});
