/** SQL: the vacancy `alias` is open today in Finland. */
export const openVacancy = (alias: string) => `(${alias}.withdrawn_at IS NULL AND ${notEnded(alias)})`;

/** SQL: its application period is not over; one without an end is open until filled. */
export const notEnded = (alias: string) =>
  `(${alias}.application_ends_on IS NULL OR ${alias}.application_ends_on >= (now() AT TIME ZONE 'Europe/Helsinki')::date)`;
