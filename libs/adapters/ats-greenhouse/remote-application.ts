import { ignored, zonedInstant } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** Numbers in all examples; kept as a text of digits and letters, so that nothing else can pass for one. */
export const idSchema = z.union([z.int().transform(String), z.string().regex(/^[\w-]{1,60}$/, 'Not an id')]);

/**
 * One application, of Harvest v3 (flat: `job_id`, `stage_name`, `created_at`) or in the older form (nested: `jobs[]`, `current_stage`,
 * `applied_at`). What names a person or was typed by one is ignored.
 */
export const remoteApplicationSchema = z.object({
  id: idSchema,
  candidate_id: idSchema,
  prospect: z.boolean().nullish(),
  status: z.string(),
  applied_at: zonedInstant().nullish(),
  created_at: zonedInstant().nullish(),
  rejected_at: zonedInstant().nullish(),
  job_id: idSchema.nullish(),
  jobs: z.array(z.object({ id: idSchema, name: z.string().nullish() })).nullish(),
  stage_name: z.string().nullish(),
  current_stage: z.object({ id: ignored(), name: z.string().nullish() }).nullish(),
  answers: ignored(),
  attachments: ignored(),
  coordinator: ignored(),
  coordinator_id: ignored(),
  credited_to: ignored(),
  custom_fields: ignored(),
  job_interview_stage_id: ignored(),
  job_post_id: ignored(),
  keyed_custom_fields: ignored(),
  last_activity_at: ignored(),
  location: ignored(),
  location_address: ignored(),
  needs_decision: ignored(),
  prospect_detail: ignored(),
  prospective_department: ignored(),
  prospective_job_ids: ignored(),
  prospective_office: ignored(),
  recruiter: ignored(),
  recruiter_id: ignored(),
  referrer_id: ignored(),
  rejection_details: ignored(),
  rejection_reason: ignored(),
  rejection_reason_id: ignored(),
  source: ignored(),
  source_id: ignored(),
  stage_id: ignored(),
  updated_at: ignored(),
});
export type RemoteApplication = z.output<typeof remoteApplicationSchema>;
