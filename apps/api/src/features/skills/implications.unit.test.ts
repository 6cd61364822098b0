import { createImplications, type OccupationRow } from './implications';
import type { StoredEvidence } from './recognition';

const group = 'http://data.europa.eu/esco/isco/C2512';
const occupations: OccupationRow[] = [
  { id: 10, uri: 'urn:test:developer', iscoCode: '2512', essentialSkillUris: ['urn:test:1', 'urn:test:2', 'urn:test:unknown'] },
  { id: 11, uri: 'urn:test:architect', iscoCode: '2512', essentialSkillUris: ['urn:test:1', 'urn:test:3'] },
  { id: 12, uri: 'urn:test:untold', iscoCode: '2512', essentialSkillUris: [] },
  { id: 13, uri: 'urn:test:cook', iscoCode: '5120', essentialSkillUris: ['urn:test:4'] },
  { id: 14, uri: group, iscoCode: '2512', essentialSkillUris: [] },
];
const imply = createImplications(occupations, (uri) => (/^urn:test:\d$/.test(uri) ? Number(uri.slice(-1)) : undefined));

const evidence = (id: number, changes: Partial<StoredEvidence> = {}): StoredEvidence => ({
  id,
  kind: 'occupation',
  field: 'title',
  words: 'Sana',
  language: 'fi',
  weight: 'required',
  ...changes,
});
const ids = (found: StoredEvidence[]) => found.map(({ kind, id }) => `${kind} ${id}`);

describe('what an occupation lets one suppose', () => {
  it('is its essential skills, as an advantage, by the words that name it', () => {
    expect(imply([evidence(10)], [])).toEqual([
      { id: 1, kind: 'skill', field: 'occupation', words: 'Sana', language: 'fi', weight: 'appreciated' },
      { id: 2, kind: 'skill', field: 'occupation', words: 'Sana', language: 'fi', weight: 'appreciated' },
    ]);
  });

  it.each([
    ['stated', 2],
    ['title', 2],
    ['description', 0],
    ['field', 0],
  ] as const)('when it is found in: %s', (field, count) => {
    expect(imply([evidence(10, { field })], [])).toHaveLength(count);
  });

  it('leaves out what is known already, and what two occupations give comes once', () => {
    const known = evidence(2, { kind: 'skill' });
    expect(ids(imply([known, evidence(10), evidence(11)], []))).toEqual(['skill 1', 'skill 3']);
  });

  it('of a unit group is its occupations and the skills essential to most that tell theirs', () => {
    expect(ids(imply([], [group]))).toEqual(['occupation 10', 'occupation 11', 'occupation 12', 'skill 1']);
  });

  it.each([
    ['http://data.europa.eu/esco/isco/C251'],
    ['http://data.europa.eu/esco/isco/C9999'],
    ['http://data.example.test/occupation/2512'],
  ])('is nothing of %s', (uri) => {
    expect(imply([], [uri])).toEqual([]);
  });
});
