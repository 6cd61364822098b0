import { convertToParamMap } from '@angular/router';
import { companyAddress, noCompanyFilters, readCompanyFilters, type CompanyFilters } from './company-filters';

const roundTrip = (filters: CompanyFilters): CompanyFilters => {
  const said = Object.entries(companyAddress(filters)).filter(([, value]) => value !== null);
  return readCompanyFilters(convertToParamMap(Object.fromEntries(said)));
};

describe('company filters', () => {
  it('come back from the address as they were', () => {
    const filters: CompanyFilters = {
      search: 'skill:7, ~robotit',
      narrower: 'false',
      q: 'konepaja, oy',
      industry: ['62', '25110', 'TOL2025:69200'],
      municipality: ['092'],
      form: ['OY'],
      status: ['active', 'ceased'],
      tag: ['kasvu', 'vienti 2027'],
      manager: 'me',
      sort: '-registeredOn',
    };
    expect(roundTrip(filters)).toEqual(filters);
  });

  it('keep leading zeros', () => {
    expect(readCompanyFilters(convertToParamMap({ municipality: '091,049' })).municipality).toEqual(['091', '049']);
  });

  it('leave an empty address empty', () => {
    expect(Object.values(companyAddress(noCompanyFilters)).every((value) => value === null)).toBe(true);
    expect(roundTrip(noCompanyFilters)).toEqual(noCompanyFilters);
  });

  it('leave out what is no such value', () => {
    const read = readCompanyFilters(
      convertToParamMap({ industry: 'x,62', status: 'dormant', sort: 'colour', municipality: '92', manager: 'u-2' }),
    );
    expect(read).toEqual({ ...noCompanyFilters, industry: ['62'] });
  });
});
