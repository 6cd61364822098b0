import { faultsOf, figuresOf, measure } from './measure';
import { labelledQueries } from './queries';
import { figuresByGroup } from './table';

const labels = [...new Set(labelledQueries.flatMap(({ expected }) => expected))];
const vocabulary = { terms: [], finnish: new Map(labels.map((label, at) => [at, label])) };
const expectedOf = (query: string) => labelledQueries.find((labelled) => labelled.query === query)?.expected ?? [];

describe('measure', () => {
  it('gives full marks to an engine that answers just what is expected', async () => {
    const outcomes = await measure(expectedOf, vocabulary, false);
    expect(figuresOf(outcomes)).toEqual({ queries: labelledQueries.length, recall: 1, precision: 1, mrr: 1, intrusions: 0 });
    expect(faultsOf(outcomes)).toEqual([]);
  });

  it('gives none to one that answers nothing, and names every miss', async () => {
    const outcomes = await measure(() => [], vocabulary, false);
    expect(figuresOf(outcomes)).toMatchObject({ recall: 0, precision: 0, mrr: 0, intrusions: 0 });
    expect(faultsOf(outcomes)).toContain('inflected: hitsauksen → nothing');
  });

  it('counts a wrong answer against precision, a late one against the rank', async () => {
    const outcomes = await measure((query) => ['kaavoitus', ...expectedOf(query)], vocabulary, false);
    const hitsaus = outcomes.find(({ query }) => query === 'hitsauksen');
    expect(hitsaus).toMatchObject({ recall: 1, precision: 0.5, reciprocalRank: 0.5 });
  });

  it('counts what must not be answered, and not as right', async () => {
    const outcomes = await measure(() => ['taloushallinto'], vocabulary, false);
    expect(outcomes.find(({ query }) => query === 'talo')?.intrusions).toEqual(['taloushallinto']);
    expect(outcomes.find(({ query }) => query === 'asdfgh')?.intrusions).toEqual(['taloushallinto']);
  });

  it('judges a foreign vocabulary by patterns and leaves out what it has nothing of', async () => {
    const foreign = { terms: [], finnish: new Map([[1, 'hitsata putkia']]) };
    const outcomes = await measure(() => ['hitsata putkia'], foreign, true);
    const asked = outcomes.map(({ query }) => query);
    expect(asked).toContain('hitsauksen');
    expect(asked).not.toContain('kirjanpidon');
    expect(outcomes.find(({ query }) => query === 'hitsauksen')).toMatchObject({ recall: 1, precision: 1 });
  });
});

describe('figuresByGroup', () => {
  it('ends with the queries held out and with all', async () => {
    const outcomes = await measure(expectedOf, vocabulary, false);
    const rows = figuresByGroup(outcomes);
    expect(rows.slice(-2).map(([name, { queries }]) => [name, queries])).toEqual([
      ['(held out)', labelledQueries.filter(({ heldOut }) => heldOut).length],
      ['all', labelledQueries.length],
    ]);
  });
});
