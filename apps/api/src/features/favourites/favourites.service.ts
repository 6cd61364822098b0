import type { Favourite, FavouriteKind, ItemRef, ItemsAdded, ShownFavourites } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { CodedProblem } from '../../platform/problem-details/coded-problem';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import {
  addFavouriteSql,
  addFavouritesSql,
  favouriteCountSql,
  favouritesSql,
  removeFavouriteSql,
  removeFavouritesSql,
  shownFavouritesSql,
} from './favourites.sql';
import { kindsAndIds, peopleAmong } from './item-refs';
import { auditingRefusal, refuseUnseen } from './refuse-unseen';
import { type ReadItem, withNames } from './with-names';
import { withoutUnseen } from './without-unseen';

/** All of them are shown at once. */
const mostFavourites = 5000;

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
   * @throws {NotFoundException} when there is no such thing, or no consent to show the person, {CodedProblem} when there are too many
   */
  add(item: ItemRef, owner: Principal, origin: Origin): Promise<Favourite> {
    return this.database.transaction(async (manager) => {
      const [seen] = await withoutUnseen(manager, [item]);
      const [favourite]: Favourite[] = seen ? await manager.query(addFavouriteSql(item.kind), [owner.id, item.id]) : [];
      if (!favourite) throw new NotFoundException(`There is nothing of the kind ${item.kind} with this id.`);
      await this.refuseTooMany(manager, owner);
      if (item.kind === 'talent') {
        await this.audit.write(manager, { act: 'talent.marked', actor: owner, request: origin, subject: item });
      }
      return favourite;
    });
  }

  /** Takes the mark away; whether there was one. */
  async remove({ kind, id }: ItemRef, owner: Principal): Promise<boolean> {
    const [, removed]: [unknown, number] = await this.database.query(removeFavouriteSql(kind), [owner.id, id]);
    return removed > 0;
  }

  /**
   * Makes many things favourites of who asks, with one statement, and one more to hold the people among them; what is one stays one, and what
   * is not there is only counted. Marking people is use of personal data: one entry of the audit log.
   * @throws {Refusal} when there are people among them and who asks may not see people, {CodedProblem} when there would be too many
   */
  addAll(items: readonly ItemRef[], owner: Principal, origin: Origin): Promise<ItemsAdded> {
    const errand = { who: owner, origin, items };
    return auditingRefusal(this.database, this.audit, errand, async (manager) => {
      refuseUnseen(errand);
      const parameters = [owner.id, ...kindsAndIds(await withoutUnseen(manager, items))];
      const [row = { added: [], known: 0, people: [] }]: AddedRow[] = await manager.query(addFavouritesSql, parameters);
      await this.refuseTooMany(manager, owner);
      if (row.people.length > 0) {
        await this.audit.write(manager, { act: 'talent.marked', actor: owner, request: origin, detail: { people: row.people } });
      }
      return { added: row.added, unknown: items.length - row.known };
    });
  }

  /** Takes many marks away; how many there were. */
  async removeAll(items: readonly ItemRef[], owner: Principal): Promise<number> {
    const [, removed]: [unknown, number] = await this.database.query(removeFavouritesSql, [owner.id, ...kindsAndIds(items)]);
    return removed;
  }

  /** After they are added, so that what is one already may be asked for again. */
  private async refuseTooMany(manager: EntityManager, owner: Principal): Promise<void> {
    const [row]: { count: number }[] = await manager.query(favouriteCountSql, [owner.id]);
    if ((row?.count ?? 0) <= mostFavourites) return;
    throw new CodedProblem(409, 'conflict', `There is room for ${mostFavourites} favourites.`, [{ field: 'items', reason: 'No room' }]);
  }

  private async noteReading(manager: EntityManager, read: readonly ItemRef[], owner: Principal, origin: Origin): Promise<void> {
    const people = peopleAmong(read);
    if (people.length === 0) return;
    await this.audit.write(manager, { act: 'talent.searched', actor: owner, request: origin, detail: { favourites: true, people } });
  }
}
