import { vacancyOfJob, type ConceptFinder, type Mapped, type ReadContext } from '@kasvu/adapter-kit';
import type { ApplicationRecord } from '@kasvu/contracts';
import type { Config } from './config';
import type { RemoteApplication } from './remote-application';
import { stageOf } from './stage';

type Surroundings = Pick<ReadContext<Config>, 'config' | 'pseudonyms' | 'concepts'>;

/** Maps one application. Its own id and the candidate's become pseudonyms; of the candidate only the tags are looked at. */
export function mapApplication(remote: RemoteApplication, { config, pseudonyms, concepts }: Surroundings): Mapped {
  const { application, candidate, job } = remote;
  const { 'created-at': appliedAt, 'rejected-at': rejectedAt, 'changed-stage-at': movedAt } = application.attributes;
  const data: ApplicationRecord = {
    applicant: pseudonyms.of('ats-teamtailor', candidate.id),
    applicantKind: 'external',
    vacancy: vacancyOfJob({ id: job.id, title: job.attributes.title, endsOn: job.attributes['end-date'] ?? null }, config),
    appliedAt,
    stage: stageOf(remote),
    stageChangedAt: rejectedAt ?? movedAt ?? null,
    skills: skillsIn(candidate.attributes.tags ?? [], concepts),
    yearsOfExperience: null,
  };
  return { kind: 'application', sourceId: sourceIdOf(application.id, pseudonyms), sourceUrl: null, data };
}

export function sourceIdOf(applicationId: string, pseudonyms: Surroundings['pseudonyms']): string {
  return pseudonyms.of('ats-teamtailor/application', applicationId);
}

/** Skills that recruiters' tags name. A tag may say anything about a person, so only what the vocabulary knows is kept of it. */
function skillsIn(tags: readonly string[], concepts: ConceptFinder): ApplicationRecord['skills'] {
  const found = tags.flatMap((tag) => concepts.find(tag)).filter(({ kind }) => kind === 'skill');
  return [...new Set(found.map(({ uri }) => uri))].map((uri) => ({ uri, origin: 'suggested' }));
}
