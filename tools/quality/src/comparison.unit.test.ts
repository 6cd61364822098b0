import { comparisonTable, measureEngine, measureOurs } from './comparison';
import { fewTerms } from './few-terms';

const vocabulary = { terms: fewTerms, finnish: new Map([[1, 'hitsaus']]) };

describe('measureEngine', () => {
  it('judges an engine by the Finnish labels of the concepts it answers', async () => {
    const outcomes = await measureEngine({ name: 'always welding', search: async () => [1] }, vocabulary, false);
    expect(outcomes.find(({ query }) => query === 'hitsauksen')).toMatchObject({ answers: ['hitsaus'], recall: 1 });
    expect(outcomes.find(({ query }) => query === 'asdfgh')?.intrusions).toEqual(['hitsaus']);
  });
});

describe('measureOurs', () => {
  it('measures without the dictionary only, where there is none', async () => {
    const outcomes = await measureOurs(vocabulary, null, false);
    expect([...outcomes.keys()]).toEqual(['ours, stemmer']);
    expect(outcomes.get('ours, stemmer')?.find(({ query }) => query === 'welder')?.recall).toBe(1);
  });
});

describe('comparisonTable', () => {
  it('has one row an engine', async () => {
    const outcomes = await measureOurs(vocabulary, null, false);
    expect(
      comparisonTable('A title', new Map([...outcomes, ['another', []]]))
        .split('\n')
        .map((line) => line.split('  ')[0]),
    ).toEqual(['A title', '', 'ours, stemmer', 'another']);
  });
});
