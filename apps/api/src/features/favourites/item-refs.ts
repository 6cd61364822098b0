import type { ItemRef } from '@kasvu/contracts';

/** Things as two columns, for SQL. */
export const kindsAndIds = (items: readonly ItemRef[]): [string[], string[]] => [items.map(({ kind }) => kind), items.map(({ id }) => id)];

/** The pseudonyms of the people among them. */
export const peopleAmong = (items: readonly ItemRef[]): string[] => items.flatMap(({ kind, id }) => (kind === 'talent' ? [id] : []));
