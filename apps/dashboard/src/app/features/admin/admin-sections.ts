import type { Permission } from '@kasvu/contracts';

/** The administration pages and what each asks for. The names are message keys under `admin.sections`. */
export const adminSections = [
  { path: 'users', name: 'users', permission: 'users.manage' },
  { path: 'api-keys', name: 'apiKeys', permission: 'api-keys.manage' },
  { path: 'notices', name: 'notices', permission: 'notices.manage' },
  { path: 'feedback', name: 'feedback', permission: 'feedback.manage' },
  { path: 'employers', name: 'employers', permission: 'joins.manage' },
  { path: 'muted-terms', name: 'mutedTerms', permission: 'vocabulary.manage' },
  { path: 'audit', name: 'audit', permission: 'audit.read' },
  { path: 'processing-register', name: 'register', permission: 'processing-register.read' },
] as const satisfies readonly { path: string; name: string; permission: Permission }[];
