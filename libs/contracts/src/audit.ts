import { z } from 'zod';
import { keywordSchema, listQueryShape, pageOf } from './listing';
import { isoInstantSchema } from './values';

/** Every kind of act the log tells of. */
export const auditActs = [
  'sign-in',
  'sign-in.failed',
  'sign-out',
  'session.expired',
  'session.ended-by-admin',
  'denied',
  'role.changed',
  'api-key.created',
  'api-key.revoked',
  'notice.saved',
  'notice.published',
  'notice.accepted',
  'notice.declined',
  'feedback.answered',
  'talent.searched',
  'talent.viewed',
  'talent.marked',
  'talent.listed',
  'talent.noted',
  'talent.exported',
  'list.shared',
  'note.changed',
  'note.removed',
  'identity.revealed',
  'company-people.viewed',
  'applicants.viewed',
  'person.erased',
  'person.exported',
  'person.views-reported',
  'identity-keys.rotated',
  'source.file-imported',
  'employer.decided',
  'vacancy.not-duplicate',
  'term.muted',
  'term.unmuted',
  'audit.read',
  'audit.exported',
  'audit.purged',
  'processing-register.exported',
] as const;
export const auditActSchema = z.enum(auditActs);
export type AuditAct = z.infer<typeof auditActSchema>;

export const auditEventSchema = z
  .object({
    id: z.string(),
    at: isoInstantSchema,
    act: auditActSchema,
    outcome: z.enum(['done', 'refused', 'failed']),
    actorKind: z.enum(['user', 'api-key', 'system', 'nobody']),
    actorId: z.string().nullable(),
    actorName: z.string().nullable(),
    actorRoles: z.array(z.string()),
    subjectKind: z.string().nullable(),
    subjectId: z.string().nullable(),
    purpose: z.string().nullable(),
    origin: z.string().nullable().describe('Network address the act came from'),
    traceId: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
    sealed: z.boolean().describe('Part of the hash chain'),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEventSchema>;

const filters = {
  actor: keywordSchema.optional().describe('Id or a part of the name of who acted'),
  subject: keywordSchema.optional().describe('Id of what or whom it was about'),
  act: auditActSchema.optional(),
  from: isoInstantSchema.optional(),
  to: isoInstantSchema.optional(),
};
export const auditQuerySchema = z.strictObject({ ...filters, cursor: listQueryShape.cursor, limit: listQueryShape.limit });
export type AuditQuery = z.infer<typeof auditQuerySchema>;
export const auditExportQuerySchema = z.strictObject({ ...filters, format: z.enum(['csv', 'json']).default('csv') });
export type AuditExportQuery = z.infer<typeof auditExportQuerySchema>;
export const auditPageSchema = pageOf(auditEventSchema).meta({ id: 'AuditPage' });
