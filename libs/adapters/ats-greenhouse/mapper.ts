import { reject, vacancyOfJob, type Mapped, type Pseudonyms } from '@kasvu/adapter-kit';
import type { ApplicationRecord } from '@kasvu/contracts';
import type { Config } from './config';
import type { RemoteApplication } from './remote-application';
import { stageOf } from './stage';

interface Surroundings {
  config: Config;
  pseudonyms: Pseudonyms;
  /** Names of jobs by id. */
  titles: ReadonlyMap<string, string | null>;
}

/**
 * Maps one application. Refuses prospects, who were found by a recruiter and have applied for nothing, and whatever is not an application for
 * exactly one job.
 */
export function mapApplication(remote: RemoteApplication, { config, pseudonyms, titles }: Surroundings): Mapped {
  if (remote.prospect) return reject('prospect', 'prospect', 'A prospect has not applied for a job');
  if (remote.status === 'converted') return reject('converted', 'status', 'The prospect became an application of its own');
  const [job, ...more] = remote.jobs ?? (remote.job_id ? [{ id: remote.job_id, name: null }] : []);
  if (!job) return reject('no-job', 'job_id', 'The application is for no job');
  if (more.length > 0) return reject('several-jobs', 'jobs', 'The application is for more than one job');
  const appliedAt = remote.applied_at ?? remote.created_at;
  if (!appliedAt) return reject('missing-field', 'created_at', 'The application does not say when it was made');
  const stage = stageOf(remote.status, remote.stage_name ?? remote.current_stage?.name ?? null);
  if (stage === null) return reject('unknown-status', 'status', 'The status is none of active, in_process, rejected and hired');
  const data: ApplicationRecord = {
    applicant: pseudonyms.of('ats-greenhouse', remote.candidate_id),
    applicantKind: 'external',
    vacancy: vacancyOfJob({ id: job.id, title: job.name ?? titles.get(job.id), endsOn: null }, config),
    appliedAt,
    stage,
    // The service tells when an application was refused, and of no other change when it was made.
    stageChangedAt: stage === 'rejected' ? (remote.rejected_at ?? null) : null,
    skills: [],
    yearsOfExperience: null,
  };
  return { kind: 'application', sourceId: sourceIdOf(remote.id, pseudonyms), sourceUrl: null, data };
}

export function sourceIdOf(applicationId: string, pseudonyms: Pseudonyms): string {
  return pseudonyms.of('ats-greenhouse/application', applicationId);
}
