import { type FavouriteKind, isBusinessId, type ItemRef, pseudonymSchema } from '@kasvu/contracts';

const patterns: Record<FavouriteKind, (id: string) => boolean> = {
  company: isBusinessId,
  vacancy: (id) => /^\d{1,18}$/.test(id),
  talent: (id) => pseudonymSchema.safeParse(id).success,
  study: (id) => /^\d{1,18}$/.test(id),
  skill: (id) => /^\d{1,9}$/.test(id),
};

/** Whether a text from outside can be the id of a thing of this kind. */
export const isIdOf = ({ kind, id }: ItemRef): boolean => patterns[kind](id);

/** The same as two columns, for SQL. */
export const kindsAndIds = (items: readonly ItemRef[]): [string[], string[]] => [items.map(({ kind }) => kind), items.map(({ id }) => id)];

/** The pseudonyms of the people among them. */
export const peopleAmong = (items: readonly ItemRef[]): string[] => items.flatMap(({ kind, id }) => (kind === 'talent' ? [id] : []));
