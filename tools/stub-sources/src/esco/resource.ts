import { type Language, languages } from '../vocabulary.ts';
import { type Concept, titleOf } from './concept.ts';

const CLASS_NAMES = { skill: 'Skill', occupation: 'Occupation' } as const;
const SKILL_TYPES = {
  skill: { uri: 'http://data.europa.eu/esco/skill-type/skill', title: 'skill/competence' },
  knowledge: { uri: 'http://data.europa.eu/esco/skill-type/knowledge', title: 'knowledge' },
} as const;

/** Where a concept's own page is. */
export interface Place {
  baseUrl: string;
  language: Language;
}

/** A link to a concept in ESCO's form. */
export function linkTo(concept: Concept, { baseUrl, language }: Place): object {
  const href = `${baseUrl}/resource/${concept.kind}?uri=${concept.uri}&language=${language}`;
  return { href, uri: concept.uri, title: titleOf(concept, language) };
}

/** A concept as a row of a search answer. */
export function searchRow(concept: Concept, label: string, place: Place): object {
  return {
    className: CLASS_NAMES[concept.kind],
    classId: `http://data.europa.eu/esco/model#${CLASS_NAMES[concept.kind]}`,
    uri: concept.uri,
    searchHit: label,
    title: titleOf(concept, place.language),
    ...(concept.code === null ? {} : { code: concept.code }),
    preferredLabel: concept.labels,
    ...(concept.kind === 'occupation' && concept.code !== null ? { broaderIscoGroup: [iscoUri(concept.code)] } : {}),
    _links: { self: linkTo(concept, place) },
  };
}

const iscoUri = (code: string): string => `http://data.europa.eu/esco/isco/C${code.split('.')[0]}`;

/** The relations of a concept that lead to other concepts, by ESCO's names; an empty relation is left out. */
export function relationsOf(concept: Concept, concepts: ReadonlyMap<string, Concept>): Record<string, Concept[]> {
  const known = (uris: readonly string[]): Concept[] => uris.flatMap((uri) => concepts.get(uri) ?? []);
  const needing = concept.kind === 'skill' ? [...concepts.values()].filter(({ skillUris }) => skillUris.includes(concept.uri)) : [];
  const relations = {
    hasEssentialSkill: known(concept.skillUris),
    [concept.kind === 'skill' ? 'broaderSkill' : 'broaderOccupation']: known(concept.broaderUris),
    isEssentialForOccupation: needing,
  };
  return Object.fromEntries(Object.entries(relations).filter(([, targets]) => targets.length > 0));
}

/** A concept in full: all languages, alternative labels as lists, links to what it is related to. */
export function resource(concept: Concept, concepts: ReadonlyMap<string, Concept>, place: Place): object {
  const links = Object.entries(relationsOf(concept, concepts)).map(
    ([relation, targets]) => [relation, targets.map((target) => linkTo(target, place))] as const,
  );
  const described = languages.filter((language) => concept.description[language] !== undefined);
  return {
    className: CLASS_NAMES[concept.kind],
    classId: `http://data.europa.eu/esco/model#${CLASS_NAMES[concept.kind]}`,
    uri: concept.uri,
    title: titleOf(concept, place.language),
    ...(concept.code === null ? {} : { code: concept.code }),
    preferredLabel: concept.labels,
    alternativeLabel: concept.alternativeLabels,
    description: Object.fromEntries(
      described.map((language) => [language, { literal: concept.description[language], mimetype: 'plain/text' }]),
    ),
    status: 'released',
    _links: {
      self: linkTo(concept, place),
      ...Object.fromEntries(links),
      ...(concept.skillType === null ? {} : { hasSkillType: [SKILL_TYPES[concept.skillType]] }),
      ...(concept.kind === 'occupation' && concept.code !== null
        ? { broaderIscoGroup: [{ uri: iscoUri(concept.code), title: iscoUri(concept.code).slice(-4) }] }
        : {}),
    },
  };
}
