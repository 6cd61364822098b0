import { municipalitiesOfRegion, regionOfMunicipality } from './municipality-regions';

const codes = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

describe('regions of municipalities', () => {
  it('knows the 308 municipalities of 2025 in 19 regions', () => {
    const regions = codes.map(regionOfMunicipality).filter((region) => region !== null);
    expect(regions).toHaveLength(308);
    expect(new Set(regions).size).toBe(19);
    expect(regions.filter((region) => region === '01')).toHaveLength(26);
  });

  it.each([
    ['092', '01'],
    ['091', '01'],
    ['049', '01'],
    ['837', '06'],
    ['853', '02'],
    ['564', '17'],
    ['297', '11'],
    ['478', '21'],
    ['090', '12'],
  ])('puts %s in %s', (municipality, region) => {
    expect(regionOfMunicipality(municipality)).toBe(region);
  });

  it.each(['', '92', '200', '999', '0092'])('says nothing of %j', (code) => {
    expect(regionOfMunicipality(code)).toBeNull();
  });

  it('names the municipalities of a region', () => {
    expect(municipalitiesOfRegion('06')).toContain('837');
    expect(municipalitiesOfRegion('01').map(regionOfMunicipality)).toEqual(Array(26).fill('01'));
    expect(municipalitiesOfRegion('99')).toEqual([]);
  });
});
