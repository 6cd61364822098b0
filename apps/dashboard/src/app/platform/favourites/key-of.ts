import type { ItemRef } from '@kasvu/contracts';

/** What tells one thing from every other. */
export const keyOf = ({ kind, id }: ItemRef): string => `${kind} ${id}`;
