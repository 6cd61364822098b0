/** Where a user, or `me`, takes a company into care and leaves it. */
export const managerPath = (businessId: string, userId: string): string =>
  `/api/companies/${encodeURIComponent(businessId)}/managers/${encodeURIComponent(userId)}`;
