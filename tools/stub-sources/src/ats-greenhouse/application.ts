import type { Application } from '../applications/book.ts';
import type { Stage } from '../applications/stages.ts';
import { canaryText } from '../canaries.ts';

/** Job ids of vacancies that only this system has lie above those of the city's interface. */
const OWN_JOBS_FROM = 900_000_000;
/** Of so many applications one is a prospect: somebody a recruiter noted down, for no job yet. */
const PROSPECT_EVERY = 50;
const RECRUITER = 92_120;

/** The steps of the employer's plan by the names it gave them. */
const STEPS: Partial<Record<Stage, { id: number; name: string }>> = {
  new: { id: 767_358, name: 'Application Review' },
  screening: { id: 767_359, name: 'Preliminary Phone Screen' },
  interview: { id: 767_360, name: 'Face to Face' },
  offer: { id: 767_361, name: 'Offer' },
};

const instant = (time: number): string => new Date(time).toISOString();

export const jobIdOf = ({ vacancy: { naming, advertisement } }: Application): number =>
  naming === 'elsewhere' ? OWN_JOBS_FROM + advertisement.jid : advertisement.jid;

/** An application as Greenhouse's Harvest interface 3 writes it: flat, and null where there is no value. */
export function applicationOf(application: Application): Record<string, unknown> {
  const { id, applicant, appliedAt, stage, stageChangedAt, updatedAt } = application;
  const { birthDate, gender, phone, address } = applicant.identity;
  const isProspect = id % PROSPECT_EVERY === 0;
  const isRejected = stage === 'rejected';
  const step = isProspect ? undefined : STEPS[stage];
  return {
    id,
    candidate_id: 40_000_000 + applicant.index,
    job_id: isProspect ? null : jobIdOf(application),
    job_post_id: null,
    prospect: isProspect,
    status: isRejected || stage === 'hired' ? stage : 'in_process',
    stage_id: step?.id ?? null,
    job_interview_stage_id: step?.id ?? null,
    stage_name: step?.name ?? null,
    created_at: instant(appliedAt),
    updated_at: instant(updatedAt),
    last_activity_at: instant(updatedAt),
    rejected_at: isRejected && stageChangedAt !== null ? instant(stageChangedAt) : null,
    rejection_reason_id: isRejected ? 17 : null,
    source_id: 2,
    referrer_id: null,
    recruiter_id: RECRUITER,
    coordinator_id: null,
    needs_decision: stage === 'new',
    location_address: `${address}, Vantaa`,
    answers: [
      { question: 'Syntymäaika', answer: birthDate },
      { question: 'Sukupuoli', answer: gender },
      { question: 'Miksi haet?', answer: canaryText('Koska tarvitsen työtä.') },
    ],
    custom_fields: { puhelin: { name: 'Puhelin', type: 'short_text', value: phone } },
    prospective_job_ids: isProspect ? [jobIdOf(application)] : [],
  };
}

/** The job of an application as the interface writes it. */
export function jobOf(application: Application): Record<string, unknown> {
  const { title, advertisement } = application.vacancy;
  const published = instant(advertisement.published * 86_400_000);
  return {
    id: jobIdOf(application),
    name: title,
    requisition_id: null,
    notes: canaryText('Soita ensin.'),
    confidential: false,
    status: 'open',
    created_at: published,
    opened_at: published,
    closed_at: null,
    updated_at: published,
    department_id: null,
    custom_fields: {},
  };
}
