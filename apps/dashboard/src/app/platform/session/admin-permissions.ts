import type { Permission } from '@kasvu/contracts';

/** Whoever has one of these has something to do on the administration pages. */
export const adminPermissions = [
  'users.manage',
  'api-keys.manage',
  'notices.manage',
  'feedback.manage',
  'joins.manage',
  'vocabulary.manage',
  'audit.read',
  'processing-register.read',
] as const satisfies readonly Permission[];
