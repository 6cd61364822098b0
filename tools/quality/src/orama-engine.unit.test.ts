import { fewTerms } from './few-terms';
import { oramaEngine } from './orama-engine';

describe('oramaEngine', () => {
  it('answers each concept once, best first, in any language by its stems', async () => {
    const { search } = await oramaEngine(fewTerms, 0);
    expect(await search('hitsaus', 10)).toEqual([1, 2]);
    expect(await search('putkissa', 10)).toEqual([2]);
    expect(await search('weldings', 10)).toEqual([1]);
    expect(await search('lokal', 10)).toEqual([3]);
    expect(await search('kirjanpito', 10)).toEqual([]);
  });

  it('answers no more than asked for', async () => {
    const { search } = await oramaEngine(fewTerms, 0);
    expect(await search('hitsaus', 1)).toHaveLength(1);
  });

  it('forgives a slip when told to', async () => {
    const misspelt = 'weldng';
    expect(await (await oramaEngine(fewTerms, 0)).search(misspelt, 10)).toEqual([]);
    expect(await (await oramaEngine(fewTerms, 2)).search(misspelt, 10)).toEqual([1]);
  });
});
