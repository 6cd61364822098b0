import { searchTextSchema } from '@kasvu/contracts';
import { createMorphology, createVocabularyIndex, type Term } from '@kasvu/skills';
import fc from 'fast-check';
import { createConceptTree } from './concept-tree';
import { canonicalSearch, describeClauses, targetOf, understandSearch } from './understand-search';

const names: [number, Term['kind'], string, string][] = [
  [1, 'skill', 'hitsaus', 'welding'],
  [2, 'skill', 'TIG-hitsaus', 'TIG welding'],
  [3, 'skill', 'sorvaus', 'turning'],
  [4, 'skill', 'projektin hallinta', 'project management'],
  [5, 'skill', 'tutkimus ja kehitys', 'research and development'],
  [6, 'occupation', 'levyseppä', 'tinsmith'],
  [7, 'skill', 'C++', 'C++'],
];
const terms = names.flatMap(([conceptId, kind, fi, en]): Term[] => [
  { conceptId, kind, language: 'fi', label: fi, preferred: true },
  { conceptId, kind, language: 'en', label: en, preferred: true },
]);
const index = createVocabularyIndex(terms, createMorphology());
const tree = createConceptTree([
  ...names.map(([id]) => ({ id, uri: `c${id}`, broaderUris: id === 2 ? ['c1'] : id === 3 ? ['c2'] : [] })),
  { id: 8, uri: 'c8', broaderUris: ['c9'] },
  { id: 9, uri: 'c9', broaderUris: ['c8', 'gone'] },
]);
const vocabulary = { resolve: index.resolve, tree };
const understand = (text: string, narrower = true) => understandSearch(text, vocabulary, narrower);
const read = (text: string) =>
  understand(text).map(({ mode, terms: of }) => [
    mode,
    ...of.map(({ term, concepts }) => ['text' in term ? term.text : term.id, concepts[0]?.id]),
  ]);

describe('what a search means', () => {
  it.each<[string, unknown[]]>([
    [
      'hitsaus sorvaus',
      [
        ['must', ['hitsaus', 1]],
        ['must', ['sorvaus', 3]],
      ],
    ],
    [
      'hitsaus sekä sorvaus',
      [
        ['must', ['hitsaus', 1]],
        ['must', ['sorvaus', 3]],
      ],
    ],
    ['hitsaus eller turning', [['must', ['hitsaus', 1], ['turning', 3]]]],
    [
      '~hitsaus sorvaus',
      [
        ['nice', ['hitsaus', 1]],
        ['nice', ['sorvaus', 3]],
      ],
    ],
    ['tutkimus ja kehitys', [['must', ['tutkimus ja kehitys', 5]]]],
    [
      'hitsaus projektin hallinta C++',
      [
        ['must', ['hitsaus', 1]],
        ['must', ['projektin hallinta', 4]],
        ['must', ['C++', 7]],
      ],
    ],
    [
      'oma kukkaketo ja hitsaus',
      [
        ['must', ['oma kukkaketo', undefined]],
        ['must', ['hitsaus', 1]],
      ],
    ],
    ['hitsaus ja', [['must', ['hitsaus', 1]]]],
    ['(skill:1) hitsaus', [['must', ['(skill:1) hitsaus', 1]]]],
    ['skill:4 OR hitsaus sorvaus', [['must', [4, 4], ['hitsaus', 1], ['sorvaus', 3]]]],
  ])('reads %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it('asks texts for what is only guessed, as well as for the guess', () => {
    const [clause] = targetOf(understand('hitsuas'));
    expect(clause).toMatchObject({ conceptIds: expect.arrayContaining([1]), words: ['hitsuas'] });
    expect(targetOf(understand('hitsaus'))[0]?.words).toEqual([]);
  });

  it('counts everything narrower, however deep, the nearest first, and stands a circle', () => {
    expect(targetOf(understand('skill:1'))[0]?.conceptIds).toEqual([1, 2, 3]);
    expect(targetOf(understand('skill:1', false))[0]?.conceptIds).toEqual([1]);
    expect(tree.narrowerOf([1, 1], 1)).toEqual([2]);
    expect(tree.narrowerOf([8], 500)).toEqual([9]);
    expect(tree.near(3)).toEqual([2]);
    expect(tree.near(99)).toEqual([]);
  });

  it('understands twenty clauses and leaves the rest', () => {
    const many = Array.from({ length: 30 }, (_, number) => `skill:${number}`);
    expect(understand(many.join(', '))).toHaveLength(20);
    expect(understand(many.join(' OR '))[0]?.terms).toHaveLength(20);
  });

  it.each([
    ['many clauses', Array.from({ length: 20 }, (_, number) => String.fromCharCode(97 + number).repeat(24)).join(';'), 19],
    ['a quote left open', `"${'a'.repeat(499)}`, 0],
    ['letters that are written as several', `hitsaus, ${'\u0958'.repeat(490)}`, 1],
  ])('leaves out the end of %s, so that what is given back is a search again', (_, typed, kept) => {
    expect(searchTextSchema.safeParse(typed).success).toBe(true);
    expect(understand(typed)).toHaveLength(kept);
    expect(searchTextSchema.safeParse(canonicalSearch(understand(typed))).success).toBe(true);
  });

  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'hitsaus',
        'sorvaus',
        'projektin',
        'hallinta',
        'ja',
        'tai',
        'kukkaketo',
        'C++',
        'skill:1',
        '(skill:2)',
        '"',
        ',',
        '~',
        '-',
        'OR',
        '(OR',
        'EI',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  );
  const text = () => fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));

  it('reads anything, gives it back in the search language, and reads that the same', () => {
    const told = (typed: string) =>
      describeClauses(understand(typed), ({ id, match }) => [{ id: String(id), uri: '', kind: 'skill', labels: {}, match }]);
    fc.assert(
      fc.property(text(), (typed) => {
        const canonical = canonicalSearch(understand(typed));
        expect(told(canonical)).toEqual(told(typed));
        expect(canonicalSearch(understand(canonical))).toBe(canonical);
      }),
      { numRuns: 500, seed: 92 },
    );
  });

  it('leaves out what would make it longer than a search may be: letters can grow when they are written in one way', () => {
    const letters = String.fromCodePoint(0x958).repeat(480);
    expect(canonicalSearch(understand(`hitsaus, ${letters}`))).toBe('hitsaus');
    const alternatives = understand(`hitsaus OR ${'sorvaus turning '.repeat(30)}`);
    expect(alternatives).toHaveLength(1);
    expect(alternatives[0]?.terms).toHaveLength(20);
  });

  it('reads ten thousand texts without a fault, in bounds', () => {
    // Told of words once: what the vocabulary takes them for is not what is tried here.
    const told = new Map<string, ReturnType<typeof index.resolve>>();
    const resolve: typeof index.resolve = (words, options) =>
      told.get(words) ?? told.set(words, index.resolve(words, options)).get(words) ?? [];
    fc.assert(
      fc.property(text(), (typed) => {
        const clauses = understandSearch(typed, { resolve, tree }, true);
        expect(clauses.length).toBeLessThanOrEqual(20);
        for (const { conceptIds, names: of } of targetOf(clauses)) expect(conceptIds.length + of.length).toBeLessThan(20 * 541);
      }),
      { numRuns: 10_000, seed: 92 },
    );
  }, 120_000);

  it.each(
    ['a '.repeat(250), 'hitsaus x '.repeat(50), 'tai '.repeat(125), 'kukkaketo, '.repeat(45), '"'.repeat(500)].map((long) => [
      long.slice(0, 12),
      long,
    ]),
  )('reads five hundred characters of %j within three seconds of work', (_, long) => {
    const before = process.cpuUsage();
    understand(long);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});
