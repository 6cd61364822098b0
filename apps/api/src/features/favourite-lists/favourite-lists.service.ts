import type { ChangeList, CreateList, FavouriteListDetail, FavouriteListSummary, ListItem, ListMembers, ShareList } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import { CodedProblem } from '../../platform/problem-details/coded-problem';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { VersionConflict } from '../../platform/problem-details/version-conflict';
import { byFinnishName } from '../../platform/sorting/by-finnish-name';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { peopleAmong } from '../favourites/item-refs';
import { type ReadItem, withNames } from '../favourites/with-names';
import { ListDoor, type Visitor } from './list-door';
import { ListItemsService } from './list-items.service';
import {
  changeListSql,
  createListSql,
  listDetailSql,
  listSummariesSql,
  listSummarySql,
  membersSql,
  peopleOnListSql,
  removeListSql,
  shareListSql,
  unshareListSql,
} from './lists.sql';

/** All of them are shown at once. */
const mostLists = 200;

/** Named lists: who they are shared with and what they are called. What is on them: `ListItemsService`. */
@Injectable()
export class FavouriteListsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly door: ListDoor,
    private readonly items: ListItemsService,
    private readonly audit: AuditLog,
    private readonly codes: CodeLists,
  ) {}

  /** One's own lists and those shared with who asks, in Finnish alphabetical order. One statement. */
  async all({ who }: Visitor): Promise<FavouriteListSummary[]> {
    const rows: { list: FavouriteListSummary }[] = await this.database.query(listSummariesSql, [who.id]);
    const lists = rows.map(({ list }) => list);
    return byFinnishName(lists, ({ name }) => name);
  }

  /**
   * Makes a list of who asks, with what is known of the things given.
   * @throws {CodedProblem} when there are too many
   */
  create({ name, items }: CreateList, visitor: Visitor): Promise<FavouriteListSummary> {
    return this.door.begin({ ...visitor, items }, async (manager) => {
      const [created]: { id: string }[] = await manager.query(createListSql, [visitor.who.id, name, mostLists]);
      if (!created)
        throw new CodedProblem(409, 'conflict', `There is room for ${mostLists} lists.`, [{ field: 'name', reason: 'No room' }]);
      const { id } = created;
      if (items.length > 0) await this.items.put(manager, id, items, visitor);
      return this.summary(manager, id, visitor);
    });
  }

  /**
   * A list with everything on it that who asks may see. One statement, and an entry of the audit log when there are people among it.
   * @throws {NotFoundException} when there is none, or who asks may not see it
   */
  one(id: string, visitor: Visitor): Promise<FavouriteListDetail> {
    return this.database.transaction(async (manager) => {
      const list = await this.read(manager, id, visitor);
      const people = peopleAmong(list.items);
      if (people.length > 0) {
        const subject = { kind: 'list', id };
        await this.audit.write(manager, {
          act: 'talent.searched',
          actor: visitor.who,
          request: visitor.origin,
          subject,
          detail: { people },
        });
      }
      return list;
    });
  }

  /**
   * The same for a caller who writes the entry: within its transaction.
   * @throws {NotFoundException} when there is none, or who asks may not see it
   */
  async read(manager: EntityManager, id: string, { who }: Visitor): Promise<FavouriteListDetail> {
    const parameters = [who.id, id, mayDo(who, 'talent.read')];
    const [row]: { list: Omit<FavouriteListDetail, 'items'> & { items: ReadItem<ListItem>[] } }[] = isUuid(id)
      ? await manager.query(listDetailSql, parameters)
      : [];
    if (!row) throw new NotFoundException('There is no such list.');
    return { ...row.list, items: row.list.items.map((item) => withNames(this.codes, item)) };
  }

  /**
   * Renames a list and says what the team may do with it; for the owner.
   * @throws {VersionConflict} with the list as it is held when it was changed since
   */
  async change(id: string, { name, team, version }: ChangeList, visitor: Visitor): Promise<FavouriteListSummary> {
    const { isStale, list } = await this.door.open(id, { ...visitor, needs: 'owner' }, async (manager, held) => {
      const isSame = held.name === name && held.team === team;
      const stale = !isSame && held.version !== version;
      if (!isSame && !stale) {
        await manager.query(changeListSql, [id, name, team]);
        if (team !== 'none' && team !== held.team) await this.noteSharing(manager, id, visitor, { team });
      }
      return { isStale: stale, list: await this.summary(manager, id, visitor) };
    });
    if (isStale) throw new VersionConflict(list);
    return list;
  }

  /** Deletes a list for good; for the owner. */
  remove(id: string, visitor: Visitor): Promise<boolean> {
    return this.door.open(id, { ...visitor, needs: 'owner' }, async (manager) => {
      const [, removed]: [unknown, number] = await manager.query(removeListSql, [id]);
      return removed > 0;
    });
  }

  /**
   * Shares a list with a colleague, or changes what they may do with it; for the owner.
   * @throws {NotFoundException} also when there is no such user
   * @throws {InvalidRequest} naming `userId` when it is the owner
   */
  share(id: string, userId: string, { access }: ShareList, visitor: Visitor): Promise<ListMembers> {
    return this.door.open(id, { ...visitor, needs: 'owner' }, async (manager) => {
      const [user]: { owner: boolean }[] = isUuid(userId) ? await manager.query(shareListSql, [id, userId, access]) : [];
      if (!user) throw new NotFoundException('There is no such user.');
      if (user.owner) throw new InvalidRequest([{ field: 'userId', reason: 'The list is theirs' }]);
      await this.noteSharing(manager, id, visitor, { user: userId, access });
      return this.members(manager, id);
    });
  }

  /** Takes a list back from a colleague; for the owner. */
  unshare(id: string, userId: string, visitor: Visitor): Promise<ListMembers> {
    return this.door.open(id, { ...visitor, needs: 'owner' }, async (manager) => {
      if (isUuid(userId)) await manager.query(unshareListSql, [id, userId]);
      return this.members(manager, id);
    });
  }

  /** Takes a list back from who asks, to whom it was shared by name; whether it was. What the team may do with it stays. */
  leave(id: string, visitor: Visitor): Promise<boolean> {
    return this.door.open(id, { ...visitor, needs: 'viewer' }, async (manager) => {
      const [, left]: [unknown, number] = await manager.query(unshareListSql, [id, visitor.who.id]);
      return left > 0;
    });
  }

  /** With whom a list is shared by name; for the owner, who is not asked to look at what is on it. */
  sharedWith(id: string, visitor: Visitor): Promise<ListMembers> {
    return this.door.open(id, { ...visitor, needs: 'owner' }, (manager) => this.members(manager, id));
  }

  private async summary(manager: EntityManager, id: string, { who }: Visitor): Promise<FavouriteListSummary> {
    const [row]: { list: FavouriteListSummary }[] = await manager.query(listSummarySql, [who.id, id]);
    if (!row) throw new NotFoundException('There is no such list.');
    return row.list;
  }

  private async members(manager: EntityManager, id: string): Promise<ListMembers> {
    const [row = { members: [] }]: ListMembers[] = await manager.query(membersSql, [id]);
    return row;
  }

  /** Sharing a list with people on it discloses them: one entry of the audit log. */
  private async noteSharing(manager: EntityManager, id: string, { who, origin }: Visitor, detail: object): Promise<void> {
    const rows: { person: string }[] = await manager.query(peopleOnListSql, [id]);
    const people = rows.map(({ person }) => person);
    if (people.length === 0) return;
    const subject = { kind: 'list', id };
    await this.audit.write(manager, { act: 'list.shared', actor: who, request: origin, subject, detail: { ...detail, people } });
  }
}
