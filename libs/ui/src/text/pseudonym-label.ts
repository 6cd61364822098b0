/** A pseudonym as people read and say it: `7f3k9qxt…` → `7F3K-9QXT`. Links carry the whole one. */
export const pseudonymLabel = (pseudonym: string): string => `${pseudonym.slice(0, 4)}-${pseudonym.slice(4, 8)}`.toUpperCase();
