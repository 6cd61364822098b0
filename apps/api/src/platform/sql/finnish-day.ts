/** SQL: the day in Finland on which an instant falls. */
export const finnishDay = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Helsinki')::date`;

/** SQL: today in Finland, worked out once a statement. */
export const finnishToday = `(SELECT ${finnishDay('now()')})`;
