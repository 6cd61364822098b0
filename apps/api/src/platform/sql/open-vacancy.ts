import { finnishToday } from './finnish-day';

/** SQL: the vacancy `alias` is open today in Finland. What several sources advertise is one vacancy and counts once. */
export const openVacancy = (alias: string) => `(${openAdvertisement(alias)} AND ${alias}.part_of IS NULL)`;

/** SQL: the same of one source's record of a vacancy, whether it stands for the vacancy or is part of one. */
export const openAdvertisement = (alias: string) => `(${alias}.withdrawn_at IS NULL AND ${notEnded(alias)})`;

/** SQL: the id of the vacancy that stands for `alias`: its own, or that of the one it is part of. */
export const standingFor = (alias: string) => `coalesce(${alias}.part_of, ${alias}.id)`;

/** SQL: its application period is not over; one without an end is open until filled. The day is worked out once a statement. */
export const notEnded = (alias: string) => `${alias}.open_until >= ${finnishToday}`;
