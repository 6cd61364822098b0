import { finnishToday } from './finnish-day';

/** SQL: the person `alias` consents to an anonymous profile today. Every statement that reads people holds it. */
export const visibleTalent = (alias: string) => `${alias}.profile_until >= ${finnishToday}`;

/** SQL: the consent in this column of `alias` holds today. No consent: not. */
export const consentHolds = (alias: string, scope: 'employer' | 'identity') =>
  `coalesce(${alias}.${scope}_until >= ${finnishToday}, false)`;
