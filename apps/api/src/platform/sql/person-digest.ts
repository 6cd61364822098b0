/** SQL: what a tombstone keeps of a pseudonym. It can be held against a pseudonym that comes again, and names nobody by itself. */
export const personDigest = (pseudonym: string) => `sha256(${pseudonym}::bytea)`;
