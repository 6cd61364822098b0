import type { Role } from '@kasvu/contracts';

/** What of an ID token or user info may name groups: a plain provider's or Entra ID's `groups` and `roles`, and Entra's note that there are too many. */
export interface RoleClaims {
  groups?: unknown;
  roles?: unknown;
  _claim_names?: unknown;
  hasgroups?: unknown;
  sub?: string;
}

const textsOf = (claim: unknown): string[] =>
  typeof claim === 'string' ? [claim] : Array.isArray(claim) ? claim.filter((item): item is string => typeof item === 'string') : [];

/** The groups and app roles that the token itself names. */
export const groupsOf = (claims: RoleClaims): string[] => [...textsOf(claims.groups), ...textsOf(claims.roles)];

/** Whether the groups were left out for being too many (Entra ID's overage). */
export function hasOverage(claims: RoleClaims): boolean {
  const names = claims._claim_names;
  return claims.hasgroups === true || claims.hasgroups === 'true' || (typeof names === 'object' && names !== null && 'groups' in names);
}

/** The roles of these groups; a group nobody configured counts for nothing. */
export const rolesOf = (groups: readonly string[], roleOfGroup: ReadonlyMap<string, Role>): Role[] => [
  ...new Set(groups.map((group) => roleOfGroup.get(group)).filter((role): role is Role => role !== undefined)),
];
