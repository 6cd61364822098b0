import { maskedLine, reject, Rejection, type Pseudonyms, type SourceRecord } from '@kasvu/adapter-kit';
import { conceptUriSchema, type ApplicationRecord } from '@kasvu/contracts';
import type { RemoteApplication } from './remote-application';

export interface MappedApplication {
  record: SourceRecord;
  /** How many of its skills are none of a vocabulary we know; they are not kept. */
  unfitSkills: number;
}

/** Maps one application. Its key and the person's become pseudonyms; that of a person of the skills registry the one they have there. */
export function mapApplication(remote: RemoteApplication, pseudonyms: Pseudonyms): MappedApplication | Rejection {
  const { talentKey, applicantKey } = remote;
  if (talentKey && applicantKey) return reject('two-applicants', 'applicantKey', 'The application has a talentKey and an applicantKey');
  const key = talentKey ?? applicantKey;
  if (!key) return reject('missing-field', 'applicantKey', 'The application has neither a talentKey nor an applicantKey');
  const vacancy = vacancyOf(remote.vacancy);
  if (vacancy.sourceId === null && vacancy.title === null) {
    return reject('no-vacancy', 'vacancy', 'The vacancy has neither a source with its key there nor a title');
  }
  const uris = new Set(remote.skills ?? []);
  const skills = [...uris].filter((uri) => conceptUriSchema.safeParse(uri).success);
  const data: ApplicationRecord = {
    applicant: talentKey ? pseudonyms.of('talent', key) : pseudonyms.of('applications-interface', key),
    applicantKind: talentKey ? 'talent' : 'external',
    vacancy,
    appliedAt: remote.appliedAt,
    stage: remote.stage,
    stageChangedAt: remote.stageChangedAt ?? null,
    skills: skills.map((uri) => ({ uri, origin: 'stated' })),
    yearsOfExperience: remote.yearsOfExperience ?? null,
  };
  const record: SourceRecord = {
    kind: 'application',
    sourceId: sourceIdOf(remote.applicationId, pseudonyms),
    sourceUrl: null,
    data,
  };
  return { record, unfitSkills: uris.size - skills.length };
}

export function sourceIdOf(applicationId: string, pseudonyms: Pseudonyms): string {
  return pseudonyms.of('applications-interface/application', applicationId);
}

/** A source without a key, or a key without its source, names no vacancy. */
function vacancyOf(vacancy: RemoteApplication['vacancy']): ApplicationRecord['vacancy'] {
  const { source, sourceId } = vacancy;
  const isKeyed = Boolean(source && sourceId);
  return {
    source: (isKeyed && source) || null,
    sourceId: (isKeyed && sourceId) || null,
    employerBusinessId: vacancy.employerBusinessId ?? null,
    employerName: maskedLine(vacancy.employerName),
    title: maskedLine(vacancy.title),
    municipalityCode: vacancy.municipality ?? null,
    applicationEndsOn: vacancy.applicationEndsOn ?? null,
  };
}
