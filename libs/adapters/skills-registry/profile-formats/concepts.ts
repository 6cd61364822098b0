import type { ConceptFinder } from '@kasvu/adapter-kit';
import { skillLevels } from '@kasvu/contracts';
import type { Profile } from './profile';

type Skill = Profile['skills'][number];
type Occupation = Profile['occupations'][number];

/** No label of a concept, and no sensible description, is longer; what follows is not looked at. */
const longestText = 10_000;

/** What a person wrote, as far as the vocabulary knows it. The words themselves end here. */
export function suggestionsIn(
  texts: readonly (string | null | undefined)[],
  concepts: ConceptFinder,
): { skills: Skill[]; occupations: Occupation[] } {
  const found = texts.flatMap((text) => (text ? concepts.find(text.slice(0, longestText)) : []));
  return {
    skills: found.filter(({ kind }) => kind === 'skill').map(({ uri }) => ({ uri, level: null, origin: 'suggested' })),
    occupations: found.filter(({ kind }) => kind === 'occupation').map(({ uri }) => ({ uri, origin: 'suggested' })),
  };
}

export function statedSkills(uris: readonly string[]): Skill[] {
  return uris.map((uri) => ({ uri, level: null, origin: 'stated' }));
}

export function statedOccupations(uris: readonly string[]): Occupation[] {
  return uris.map((uri) => ({ uri, origin: 'stated' }));
}

/** Each skill once: the highest level wins, and what is stated beats what is suggested. */
export function mergedSkills(skills: readonly Skill[]): Skill[] {
  return [...Map.groupBy(skills, ({ uri }) => uri)].map(([uri, same]) => ({
    uri,
    level: skillLevels.findLast((level) => same.some((skill) => skill.level === level)) ?? null,
    origin: originOf(same),
  }));
}

/** Each occupation once. */
export function mergedOccupations(occupations: readonly Occupation[]): Occupation[] {
  return [...Map.groupBy(occupations, ({ uri }) => uri)].map(([uri, same]) => ({ uri, origin: originOf(same) }));
}

function originOf(same: readonly Pick<Skill, 'origin'>[]): Skill['origin'] {
  return same.some(({ origin }) => origin === 'stated') ? 'stated' : 'suggested';
}
