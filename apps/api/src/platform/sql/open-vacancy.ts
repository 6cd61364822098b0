/** SQL: the vacancy `alias` is open today in Finland. */
export const openVacancy = (alias: string) => `(${alias}.withdrawn_at IS NULL AND ${notEnded(alias)})`;

/** SQL: its application period is not over; one without an end is open until filled. The day is worked out once a statement. */
export const notEnded = (alias: string) => `${alias}.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)`;
