import type { ParamMap, Params } from '@angular/router';
import type { AuditAct } from '@kasvu/contracts';
import { endOfDay, startOfDay } from '@kasvu/ui';

const everyAct: Record<AuditAct, true> = {
  'sign-in': true,
  'sign-in.failed': true,
  'sign-out': true,
  'session.expired': true,
  'session.ended-by-admin': true,
  denied: true,
  'role.changed': true,
  'api-key.created': true,
  'api-key.revoked': true,
  'notice.saved': true,
  'notice.published': true,
  'notice.accepted': true,
  'notice.declined': true,
  'feedback.answered': true,
  'talent.searched': true,
  'talent.viewed': true,
  'talent.marked': true,
  'talent.listed': true,
  'talent.noted': true,
  'talent.exported': true,
  'list.shared': true,
  'note.changed': true,
  'note.removed': true,
  'identity.revealed': true,
  'company-people.viewed': true,
  'applicants.viewed': true,
  'person.erased': true,
  'person.exported': true,
  'person.views-reported': true,
  'identity-keys.rotated': true,
  'source.file-imported': true,
  'employer.decided': true,
  'vacancy.not-duplicate': true,
  'term.muted': true,
  'term.unmuted': true,
  'audit.read': true,
  'audit.exported': true,
  'audit.purged': true,
  'processing-register.exported': true,
};
/** Every kind of act, in the order the filter offers them. */
export const acts = Object.keys(everyAct) as AuditAct[];

/** What the address of the audit log says; empty texts where it says nothing. */
export interface AuditFilters {
  actor: string;
  subject: string;
  act: AuditAct | '';
  /** Days in Finland. */
  from: string;
  to: string;
}

export const noAuditFilters: AuditFilters = { actor: '', subject: '', act: '', from: '', to: '' };

/** Reads the address; values that are no such thing are left out. */
export function readAuditFilters(parameters: ParamMap): AuditFilters {
  const day = (name: string): string => {
    const value = parameters.get(name) ?? '';
    return startOfDay(value) === null ? '' : value;
  };
  return {
    actor: (parameters.get('actor') ?? '').trim().slice(0, 200),
    subject: (parameters.get('subject') ?? '').trim().slice(0, 200),
    act: acts.find((act) => act === parameters.get('act')) ?? '',
    from: day('from'),
    to: day('to'),
  };
}

/** The address for these filters; what is empty is left out. */
export const auditAddress = (filters: AuditFilters): Params =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, value || null]));

/** What the API is asked: days become instants. */
export const auditQuery = ({ from, to, ...rest }: AuditFilters): Record<string, string> => ({
  ...rest,
  from: startOfDay(from) ?? '',
  to: endOfDay(to) ?? '',
});

/** The message key of an act: dots part keys. */
export const actName = (act: string): string => act.replaceAll('.', '-');
