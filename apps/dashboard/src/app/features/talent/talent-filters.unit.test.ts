import { convertToParamMap } from '@angular/router';
import {
  leastLevel,
  noTalentFilters,
  readTalentFilters,
  talentAddress,
  withLanguages,
  withLevel,
  withoutFilter,
  type TalentFilters,
} from './talent-filters';

const roundTrip = (filters: TalentFilters): TalentFilters => {
  const said = Object.entries(talentAddress(filters)).filter(([, value]) => value !== null);
  return readTalentFilters(convertToParamMap(Object.fromEntries(said.map(([name, value]) => [name, String(value)]))));
};

describe('talent filters', () => {
  const filters: TalentFilters = {
    search: 'skill:7, ~robotit',
    narrower: 'false',
    skill: ['7', '12'],
    match: 'all',
    exclude: ['9'],
    municipality: ['092', '049'],
    availability: ['available', 'open'],
    language: ['sv:B2', 'en'],
    educationLevel: ['3'],
    educationField: ['07', '0715'],
    occupation: ['70'],
    experience: 4,
    sort: '-experience',
  };

  it('come back from the address as they were', () => {
    expect(roundTrip(filters)).toEqual(filters);
    expect(roundTrip(noTalentFilters)).toEqual(noTalentFilters);
  });

  it('leave out what is no such value, and say each value once', () => {
    const read = readTalentFilters(
      convertToParamMap({ skill: '7,x,7', language: 'sv:B3,swe,fi:A1', educationLevel: '12', experience: '0', sort: 'name', match: 'all' }),
    );
    expect(read).toEqual({ ...noTalentFilters, skill: ['7'], language: ['fi:A1'] });
  });

  it.each(['-1', '61', '2.5', 'many', ''])('take no “experience of at least %s years”', (experience) => {
    expect(readTalentFilters(convertToParamMap({ experience })).experience).toBeNull();
  });

  it('ask for all skills only when there are several', () => {
    expect(talentAddress({ ...filters, skill: ['7'] })['match']).toBeNull();
  });

  it('are the others when one is left out, and the same when there is none of that name', () => {
    expect(withoutFilter(filters, 'municipality')).toEqual({ ...filters, municipality: [] });
    expect(withoutFilter(filters, 'experience')).toEqual({ ...filters, experience: null });
    expect(withoutFilter(filters, 'somethingNew')).toBe(filters);
  });
});

describe('languages with a least level', () => {
  it('have a level in common only when all have the same', () => {
    expect([['sv:B2', 'en:B2'], ['sv:B2', 'en'], ['sv'], []].map(leastLevel)).toEqual(['B2', null, null, null]);
  });

  it('keep their level, and give it to one that is added', () => {
    expect(withLanguages(['sv:B2'], ['sv', 'en'])).toEqual(['sv:B2', 'en:B2']);
    expect(withLanguages(['sv:B2', 'en'], ['en', 'de'])).toEqual(['en', 'de']);
  });

  it('take a level and lose it', () => {
    expect(withLevel(['sv:B2', 'en'], 'C1')).toEqual(['sv:C1', 'en:C1']);
    expect(withLevel(['sv:B2', 'en'], null)).toEqual(['sv', 'en']);
  });
});
