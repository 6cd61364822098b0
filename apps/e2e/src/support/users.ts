import { join } from 'node:path';

/** The users of the demo sign-in, by what they may do. */
export const demoUsers = {
  staff: { id: 'sanni', name: 'Sanni Selkämaa' },
  growth: { id: 'kasper', name: 'Kasper Kasvula' },
  adviser: { id: 'outi', name: 'Outi Ohjantie' },
  admin: { id: 'aapo', name: 'Aapo Avainpää' },
  none: { id: 'veikko', name: 'Veikko Vierasvirta' },
} as const;
export type DemoRole = keyof typeof demoUsers;

/** Who has signed in before the journeys begin, once for all of them. */
export const keptRoles = ['staff', 'growth', 'adviser', 'admin'] as const;
export type KeptRole = (typeof keptRoles)[number];

/** Where the cookies of a role are kept between the sign-in and the journeys. */
export const sessionFile = (role: KeptRole): string => join(import.meta.dirname, '../../../../tmp/e2e-sessions', `${role}.json`);

/** The cookies of nobody. */
export const nobody = { cookies: [], origins: [] };
