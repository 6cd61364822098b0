import type { ItemRef } from '@kasvu/contracts';
import type { EntityManager } from 'typeorm';
import { heldPeopleSql } from './favourites.sql';
import { peopleAmong } from './item-refs';

/** The things without people who may not be seen or are leaving; the people among them stay until the transaction ends. */
export async function withoutUnseen(manager: EntityManager, items: readonly ItemRef[]): Promise<readonly ItemRef[]> {
  const people = peopleAmong(items);
  if (people.length === 0) return items;
  const rows: { pseudonym: string }[] = await manager.query(heldPeopleSql, [people]);
  const seen = new Set(rows.map(({ pseudonym }) => pseudonym));
  return items.filter(({ kind, id }) => kind !== 'talent' || seen.has(id));
}
