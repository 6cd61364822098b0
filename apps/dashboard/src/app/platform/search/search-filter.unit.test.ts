import { convertToParamMap } from '@angular/router';
import { noSearchFilter, readSearchFilter, searchFilterAddress } from './search-filter';

const read = (parameters: Record<string, string>) => readSearchFilter(convertToParamMap(parameters));

describe('the search a list came with', () => {
  it('is read in the search language, and written again as it was', () => {
    const filter = read({ search: 'skill:7 AND ~robotit', narrower: 'false' });
    expect(filter).toEqual({ search: 'skill:7, ~robotit', narrower: 'false' });
    expect(searchFilterAddress(filter)).toEqual(filter);
  });

  it('is none when it says nothing, and then nothing is said of narrower skills', () => {
    expect(read({ search: ' OR ', narrower: 'false' })).toEqual(noSearchFilter);
    expect(searchFilterAddress(noSearchFilter)).toEqual({ search: null, narrower: null });
  });
});
