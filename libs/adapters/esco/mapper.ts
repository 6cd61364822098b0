import { reject, type Rejection, type SourceRecord } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { iscoCodeOfGroup, kindOf, pageOfConcept } from './codes';
import { cleanNames, type Concept } from './concept';

/** A gathered concept as the record it becomes, or why it cannot: no name (`missing-label`) or a URI of something else (`other-concept`). */
export function recordOf(concept: Concept): SourceRecord | Rejection {
  const { uri, labels, description, broaderUris } = concept;
  if (Object.keys(labels).length === 0) return reject('missing-label', null, 'The concept has no name in Finnish, Swedish or English');
  const shared = { uri, labels, alternativeLabels: alternativesOf(concept), description, broaderUris };
  const at = { sourceId: uri, sourceUrl: pageOfConcept(uri) };
  switch (kindOf(uri)) {
    case 'skill':
      return { kind: 'skill', ...at, data: { ...shared, skillType: concept.skillType } };
    case 'occupation':
      return { kind: 'occupation', ...at, data: { ...shared, iscoCode: concept.iscoCode, essentialSkillUris: concept.essentialSkillUris } };
    case 'isco-group':
      return { kind: 'occupation', ...at, data: { ...shared, iscoCode: iscoCodeOfGroup(uri) } };
    case null:
      return reject('other-concept', 'uri', 'The URI is neither of a skill nor of an occupation nor of an ISCO group');
  }
}

/** Alternative names without the preferred one, which ESCO's files repeat among them. */
function alternativesOf({ labels, alternativeLabels }: Concept): Concept['alternativeLabels'] {
  const entries = Object.entries(alternativeLabels) as [Language, string[]][];
  return Object.fromEntries(
    entries
      .map(([language, names]) => [language, cleanNames(names).filter((name) => name !== labels[language])] as const)
      .filter(([, names]) => names.length > 0),
  );
}
