import type { Language, LocalizedText, SkillRecord } from '@kasvu/contracts';

/** What is known of one skill, occupation or ISCO group; often gathered from several files or answers. */
export interface Concept {
  uri: string;
  labels: LocalizedText;
  alternativeLabels: Partial<Record<Language, string[]>>;
  description: LocalizedText;
  skillType: SkillRecord['skillType'];
  iscoCode: string | null;
  broaderUris: string[];
  /** Of an occupation: the skills it cannot do without. */
  essentialSkillUris: string[];
}

/** A concept of which only the URI is known. */
export function bareConcept(uri: string): Concept {
  return {
    uri,
    labels: {},
    alternativeLabels: {},
    description: {},
    skillType: null,
    iscoCode: null,
    broaderUris: [],
    essentialSkillUris: [],
  };
}

/** Two views of one concept as one. What both say of the same thing is taken from the later one; lists are joined. */
export function mergeConcepts(earlier: Concept, later: Concept): Concept {
  const languages = new Set([...Object.keys(earlier.alternativeLabels), ...Object.keys(later.alternativeLabels)]) as Set<Language>;
  return {
    uri: earlier.uri,
    labels: { ...earlier.labels, ...later.labels },
    alternativeLabels: Object.fromEntries(
      [...languages].map((language) => [
        language,
        distinct([...(earlier.alternativeLabels[language] ?? []), ...(later.alternativeLabels[language] ?? [])]),
      ]),
    ),
    description: { ...earlier.description, ...later.description },
    skillType: later.skillType ?? earlier.skillType,
    iscoCode: later.iscoCode ?? earlier.iscoCode,
    broaderUris: distinct([...earlier.broaderUris, ...later.broaderUris]),
    essentialSkillUris: distinct([...earlier.essentialSkillUris, ...later.essentialSkillUris]),
  };
}

/** Names as they are kept: trimmed, none empty, each once. */
export function cleanNames(names: readonly string[]): string[] {
  return distinct(names.map((name) => name.trim()).filter((name) => name !== ''));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
