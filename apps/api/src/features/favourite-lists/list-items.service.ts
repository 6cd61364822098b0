import {
  type ChangeItem,
  type ItemRef,
  type ItemsAdded,
  type ItemWork,
  type ListMarks,
  longestFavouriteList,
  type MoveItem,
} from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { VersionConflict } from '../../platform/problem-details/version-conflict';
import { AuditLog } from '../audit/audit-log';
import { kindsAndIds, peopleAmong } from '../favourites/item-refs';
import { withoutUnseen } from '../favourites/without-unseen';
import { ListDoor, type Visitor } from './list-door';
import {
  addItemsSql,
  changeItemSql,
  itemWorkSql,
  listMarksSql,
  moveItemSql,
  placeSql,
  removeItemsSql,
  touchListSql,
} from './list-items.sql';

interface AddedRow {
  added: ItemRef[];
  known: number;
  people: string[];
}

/** What is on lists: things in an order, each with a status and a note. */
@Injectable()
export class ListItemsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly door: ListDoor,
    private readonly audit: AuditLog,
  ) {}

  /** What stands on which list that who asks may see. One statement, and an entry of the audit log when there are people among it. */
  marks({ who, origin }: Visitor): Promise<ListMarks['items']> {
    return this.database.transaction(async (manager) => {
      const items: ListMarks['items'] = await manager.query(listMarksSql, [who.id, mayDo(who, 'talent.read')]);
      const people = peopleAmong(items);
      if (people.length > 0) {
        await this.audit.write(manager, { act: 'talent.searched', actor: who, request: origin, detail: { lists: true, people } });
      }
      return items;
    });
  }

  /**
   * Puts things on a list; what stands on it stays as it is.
   * @throws {InvalidRequest} naming `items` when the list would become too long
   */
  add(id: string, items: readonly ItemRef[], visitor: Visitor): Promise<ItemsAdded> {
    return this.door.open(id, { ...visitor, needs: 'editor', items }, (manager) => this.put(manager, id, items, visitor));
  }

  /** The same on a list that is open already. Putting people on it is use of personal data: one entry of the audit log. */
  async put(manager: EntityManager, id: string, items: readonly ItemRef[], { who, origin }: Visitor): Promise<ItemsAdded> {
    const seen = await withoutUnseen(manager, items);
    const [row = { added: [], known: 0, people: [] }]: AddedRow[] = await manager.query(addItemsSql, [id, ...kindsAndIds(seen), who.id]);
    if (row.added.length > 0) await this.touch(manager, id);
    if (row.people.length > 0) {
      const subject = { kind: 'list', id };
      await this.audit.write(manager, { act: 'talent.listed', actor: who, request: origin, subject, detail: { people: row.people } });
    }
    return { added: row.added, unknown: items.length - row.known };
  }

  /** Takes things from a list, with their notes. */
  remove(id: string, items: readonly ItemRef[], visitor: Visitor): Promise<number> {
    return this.door.open(id, { ...visitor, needs: 'editor', items }, async (manager) => {
      const [, removed]: [unknown, number] = await manager.query(removeItemsSql, [id, ...kindsAndIds(items)]);
      if (removed > 0) await this.touch(manager, id);
      return removed;
    });
  }

  /**
   * Sets how far the work with an item has come and the note on it. Of a person it is use of personal data: one entry of the audit log.
   * @throws {NotFoundException} also when it is not on the list
   * @throws {VersionConflict} with what is held when somebody else changed it since
   */
  async change(id: string, item: ItemRef, { status, note, version }: ChangeItem, visitor: Visitor): Promise<ItemWork> {
    const { isStale, work } = await this.door.open(id, { ...visitor, needs: 'editor', items: [item] }, async (manager) => {
      const held = await this.workOn(manager, id, item);
      const isSame = held.status === status && held.note === note;
      const stale = !isSame && held.version !== version;
      if (!isSame && !stale) {
        await manager.query(changeItemSql, [id, item.kind, item.id, status, note, visitor.who.id]);
        await this.touch(manager, id);
      }
      if (item.kind === 'talent') {
        await this.audit.write(manager, {
          act: 'talent.noted',
          outcome: stale ? 'refused' : 'done',
          actor: visitor.who,
          request: visitor.origin,
          subject: item,
          detail: { list: id },
        });
      }
      return { isStale: stale, work: stale || isSame ? held : await this.workOn(manager, id, item) };
    });
    if (isStale) throw new VersionConflict(work);
    return work;
  }

  /**
   * Puts an item before another one or last; whether it stood elsewhere before.
   * @throws {NotFoundException} also when it is not on the list
   * @throws {InvalidRequest} naming `before` when that is not on the list
   */
  move(id: string, { item, before }: MoveItem, visitor: Visitor): Promise<boolean> {
    const items = before ? [item, before] : [item];
    return this.door.open(id, { ...visitor, needs: 'editor', items }, async (manager) => {
      const parameters = [id, item.kind, item.id, before?.kind ?? null, before?.id ?? null];
      const [place]: { to: number; found: boolean; there: boolean }[] = await manager.query(placeSql, parameters);
      if (!place) throw new NotFoundException('It is not on the list.');
      if (before && !place.found) throw new InvalidRequest([{ field: 'before', reason: 'It is not on the list' }]);
      if (place.there) return false;
      await manager.query(moveItemSql, [id, item.kind, item.id, place.to]);
      await this.touch(manager, id);
      return true;
    });
  }

  private async workOn(manager: EntityManager, id: string, item: ItemRef): Promise<ItemWork> {
    const [row]: { work: ItemWork }[] = await manager.query(itemWorkSql, [id, item.kind, item.id]);
    if (!row) throw new NotFoundException('It is not on the list.');
    return row.work;
  }

  private async touch(manager: EntityManager, id: string): Promise<void> {
    const [[list]]: [{ count: number }[], number] = await manager.query(touchListSql, [id]);
    if (list && list.count > longestFavouriteList) {
      throw new InvalidRequest([{ field: 'items', reason: `A list holds at most ${longestFavouriteList}` }]);
    }
  }
}
