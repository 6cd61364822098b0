import type { StoredEvidence } from './recognition';

export interface OccupationRow {
  id: number;
  uri: string;
  iscoCode: string | null;
  essentialSkillUris: string[];
}

/** What stated URIs and the evidence of a text let one suppose. */
export type Implications = (evidence: readonly StoredEvidence[], statedUris: readonly string[]) => StoredEvidence[];

/** An ISCO unit group by its URI. The groups above it are too wide to suppose anything. */
const unitGroup = /\/isco\/C(\d{4})$/;

/**
 * What occupations let one suppose, weaker than what a source states or a text names: an occupation that is stated or named in a title, its
 * essential skills; a stated ISCO group, its occupations and the skills essential to most of them.
 */
export function createImplications(occupations: readonly OccupationRow[], idOf: (uri: string) => number | undefined): Implications {
  const skillsOf = new Map(occupations.map(({ id, essentialSkillUris }) => [id, essentialSkillUris.flatMap((uri) => idOf(uri) ?? [])]));
  const inGroup = Map.groupBy(
    occupations.filter(({ uri }) => !uri.includes('/isco/')),
    ({ iscoCode }) => iscoCode,
  );
  const skillsOfMost = (ids: readonly number[]) => {
    const lists = ids.flatMap((id) => (skillsOf.get(id)?.length ? [skillsOf.get(id) ?? []] : []));
    return [...new Set(lists.flat())].filter((skill) => lists.filter((list) => list.includes(skill)).length * 2 > lists.length);
  };

  return (evidence, statedUris) => {
    const byOccupation = evidence
      .filter(({ kind, field }) => kind === 'occupation' && (field === 'stated' || field === 'title'))
      .flatMap(({ id, words, language }) => (skillsOf.get(id) ?? []).map((skill) => supposed('skill', skill, words, language)));
    const byGroup = statedUris.flatMap((uri) => {
      const ids = (inGroup.get(unitGroup.exec(uri)?.[1] ?? '') ?? []).map(({ id }) => id);
      return [
        ...ids.map((id) => supposed('occupation', id, uri, null)),
        ...skillsOfMost(ids).map((id) => supposed('skill', id, uri, null)),
      ];
    });
    const known = new Set(evidence.map(({ id }) => id));
    return [...byOccupation, ...byGroup].filter(({ id }) => !known.has(id) && known.add(id));
  };
}

const supposed = (kind: StoredEvidence['kind'], id: number, words: string, language: StoredEvidence['language']): StoredEvidence => ({
  id,
  kind,
  field: 'occupation',
  words,
  language,
  weight: 'appreciated',
});
