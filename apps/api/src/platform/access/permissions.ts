import type { Permission, Role } from '@kasvu/contracts';

const staff: Permission[] = [
  'companies.read',
  'companies.work',
  'vacancies.read',
  'studies.read',
  'skills.read',
  'search.read',
  'sources.read',
  'favourites.keep',
];
const growth: Permission[] = [...staff, 'talent.read'];
const adviser: Permission[] = [...growth, 'applicants.read', 'identity.reveal'];
const admin: Permission[] = [
  ...staff,
  'joins.manage',
  'vocabulary.manage',
  'sources.manage',
  'health.read',
  'users.manage',
  'api-keys.manage',
  'notices.manage',
  'feedback.manage',
  'audit.read',
  'processing-register.read',
];

/** What each role may do. The one table: routes ask for a permission, the page hides what one lacks, `docs/permissions.md` is made from it. */
export const rolePermissions: Record<Role, readonly Permission[]> = { staff, growth, adviser, admin };

/** Whether who has these roles may do it. */
export const mayDo = ({ roles }: { roles: readonly Role[] }, permission: Permission): boolean => permissionsOf(roles).includes(permission);

/** Everything the roles together may do. */
export const permissionsOf = (roles: readonly Role[]): Permission[] => [...new Set(roles.flatMap((role) => rolePermissions[role]))];
