import { ignored, reject, type Rejection } from '@kasvu/adapter-kit';
import { languages, type Language, type LocalizedText } from '@kasvu/contracts';
import { z } from 'zod';
import { iscoCodeOfOccupation, kindOf } from './codes';
import { bareConcept, cleanNames, type Concept } from './concept';

const linksSchema = z.array(z.object({ uri: z.string(), title: ignored(), href: ignored(), code: ignored(), skillType: ignored() }));

const relationsNotUsed = [
  'self',
  'isInScheme',
  'isTopConceptInScheme',
  'hasReuseLevel',
  'hasOptionalSkill',
  'isEssentialForOccupation',
  'isOptionalForOccupation',
  'isEssentialForSkill',
  'isOptionalForSkill',
  'narrowerSkill',
  'narrowerOccupation',
  'narrowerConcept',
  'broaderHierarchyConcept',
  'regulatedProfessionNote',
  'replaces',
  'replacedBy',
  'hasAssociation',
] as const;

/** A concept as `/resource/…` gives it; a hit of `/search` has some of its fields. */
export const remoteConceptSchema = z.object({
  uri: z.string().min(1),
  className: ignored(),
  classId: ignored(),
  title: ignored(),
  searchHit: ignored(),
  code: z.string().nullish(),
  preferredLabel: z.record(z.string(), z.string()),
  alternativeLabel: z.record(z.string(), z.array(z.string())).nullish(),
  alternativeTerms: ignored(),
  hiddenLabel: ignored(),
  description: z.record(z.string(), z.object({ literal: z.string(), mimetype: ignored() })).nullish(),
  scopeNote: ignored(),
  definition: ignored(),
  regulatedProfessionNote: ignored(),
  modifiedDate: ignored(),
  status: z.string().nullish(),
  broaderIscoGroup: ignored(),
  broaderOccupation: ignored(),
  _links: z
    .object({
      hasSkillType: linksSchema.nullish(),
      broaderSkill: linksSchema.nullish(),
      broaderOccupation: linksSchema.nullish(),
      broaderIscoGroup: linksSchema.nullish(),
      broaderConcept: linksSchema.nullish(),
      hasEssentialSkill: linksSchema.nullish(),
      ...(Object.fromEntries(relationsNotUsed.map((name) => [name, ignored()])) as Record<
        (typeof relationsNotUsed)[number],
        ReturnType<typeof ignored>
      >),
    })
    .nullish(),
});
export type RemoteConcept = z.output<typeof remoteConceptSchema>;

/**
 * A concept of the API. A name counts for a language only when the answer says so: `title` is English when the language is unknown.
 * Rejected: `obsolete` ones, and occupations whose code does not begin with an ISCO group of four digits.
 */
export function conceptOfRemote(remote: RemoteConcept): Concept | Rejection {
  if (remote.status?.toLowerCase() === 'obsolete') return reject('obsolete', 'status', 'ESCO has withdrawn the concept');
  const links = remote._links ?? {};
  const iscoCode = remote.code ? iscoCodeOfOccupation(remote.code) : null;
  if (kindOf(remote.uri) === 'occupation' && remote.code && iscoCode === null) {
    return reject('invalid-field', 'code', 'The code of an occupation begins with four digits');
  }
  return {
    ...bareConcept(remote.uri),
    labels: textsOf((language) => remote.preferredLabel[language]),
    alternativeLabels: namesOf((language) => remote.alternativeLabel?.[language]),
    description: textsOf((language) => remote.description?.[language]?.literal),
    skillType: skillTypeOf(links.hasSkillType?.[0]?.uri),
    iscoCode,
    broaderUris: [links.broaderSkill, links.broaderOccupation, links.broaderIscoGroup, links.broaderConcept].flatMap((targets) =>
      (targets ?? []).map(({ uri }) => uri),
    ),
    essentialSkillUris: (links.hasEssentialSkill ?? []).map(({ uri }) => uri),
  };
}

function skillTypeOf(uri: string | undefined): Concept['skillType'] {
  if (uri?.endsWith('/knowledge')) return 'knowledge';
  return uri?.endsWith('/skill') ? 'skill' : null;
}

/** The texts there are, in the product's languages. */
export function textsOf(textIn: (language: Language) => string | null | undefined): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)?.trim()]).filter(([, text]) => text));
}

function namesOf(namesIn: (language: Language) => string[] | null | undefined): Concept['alternativeLabels'] {
  return Object.fromEntries(
    languages.map((language) => [language, cleanNames(namesIn(language) ?? [])] as const).filter(([, names]) => names.length > 0),
  );
}
