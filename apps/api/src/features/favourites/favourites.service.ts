import type { Favourite, FavouriteKind, ItemRef, ItemsAdded, ShownFavourites } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import {
  addFavouriteSql,
  addFavouritesSql,
  favouritesSql,
  removeFavouriteSql,
  removeFavouritesSql,
  shownFavouritesSql,
} from './favourites.sql';
import { isIdOf, kindsAndIds, peopleAmong } from './item-refs';
import { type ReadItem, withNames } from './with-names';

interface ShownRow {
  items: ReadItem<ShownFavourites['items'][number]>[];
  noLongerAvailable: number;
}

interface AddedRow {
  added: ItemRef[];
  known: number;
  people: string[];
}

/** What users keep an eye on, each their own. */
@Injectable()
export class FavouritesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly codes: CodeLists,
  ) {}

  /** The favourites of who asks. One statement, and an entry of the audit log when there are people among them. */
  list(owner: Principal, origin: Origin): Promise<Favourite[]> {
    return this.database.transaction(async (manager) => {
      const maySeePeople = mayDo(owner, 'talent.read');
      const favourites: Favourite[] = await manager.query(favouritesSql, [owner.id, maySeePeople]);
      await this.noteReading(manager, favourites, owner, origin);
      return favourites;
    });
  }

  /** The same with what each is, of one kind or all. One statement, and an entry of the audit log when there are people among them. */
  shown(kind: FavouriteKind | undefined, owner: Principal, origin: Origin): Promise<ShownFavourites> {
    return this.database.transaction(async (manager) => {
      const parameters = [owner.id, mayDo(owner, 'talent.read'), kind ?? null];
      const [row = { items: [], noLongerAvailable: 0 }]: ShownRow[] = await manager.query(shownFavouritesSql, parameters);
      await this.noteReading(manager, row.items, owner, origin);
      return { ...row, items: row.items.map((item) => withNames(this.codes, item)) };
    });
  }

  /**
   * Makes something a favourite of who asks; what is one stays one. Marking a person is use of personal data: one entry of the audit log.
   * @throws {NotFoundException} when there is no such thing, or no consent to show the person
   */
  add(kind: FavouriteKind, id: string, owner: Principal, origin: Origin): Promise<Favourite> {
    return this.database.transaction(async (manager) => {
      const [favourite]: Favourite[] = isIdOf({ kind, id }) ? await manager.query(addFavouriteSql(kind), [owner.id, id]) : [];
      if (!favourite) throw new NotFoundException(`There is nothing of the kind ${kind} with this id.`);
      if (kind === 'talent') {
        await this.audit.write(manager, { act: 'talent.marked', actor: owner, request: origin, subject: { kind, id } });
      }
      return favourite;
    });
  }

  /** Takes the mark away; whether there was one. */
  async remove(kind: FavouriteKind, id: string, owner: Principal): Promise<boolean> {
    if (!isIdOf({ kind, id })) return false;
    const [, removed]: [unknown, number] = await this.database.query(removeFavouriteSql(kind), [owner.id, id]);
    return removed > 0;
  }

  /**
   * Makes many things favourites of who asks, with one statement; what is one stays one. What is not there, and people for who may not see
   * them, are only counted. Marking people is use of personal data: one entry of the audit log.
   */
  addAll(items: readonly ItemRef[], owner: Principal, origin: Origin): Promise<ItemsAdded> {
    const maySeePeople = mayDo(owner, 'talent.read');
    const allowed = items.filter((item) => isIdOf(item) && (item.kind !== 'talent' || maySeePeople));
    return this.database.transaction(async (manager) => {
      const parameters = [owner.id, ...kindsAndIds(allowed)];
      const [row = { added: [], known: 0, people: [] }]: AddedRow[] = await manager.query(addFavouritesSql, parameters);
      if (row.people.length > 0) {
        await this.audit.write(manager, { act: 'talent.marked', actor: owner, request: origin, detail: { people: row.people } });
      }
      return { added: row.added, unknown: items.length - row.known };
    });
  }

  /** Takes many marks away; how many there were. */
  async removeAll(items: readonly ItemRef[], owner: Principal): Promise<number> {
    const [, removed]: [unknown, number] = await this.database.query(removeFavouritesSql, [owner.id, ...kindsAndIds(items.filter(isIdOf))]);
    return removed;
  }

  private async noteReading(manager: EntityManager, read: readonly ItemRef[], owner: Principal, origin: Origin): Promise<void> {
    const people = peopleAmong(read);
    if (people.length === 0) return;
    await this.audit.write(manager, { act: 'talent.searched', actor: owner, request: origin, detail: { favourites: true, people } });
  }
}
