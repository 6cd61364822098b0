import type { FavouriteListDetail, ItemRef } from '@kasvu/contracts';
import { listAccesses } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { Refusal } from '../../platform/access/refusal';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { auditingRefusal, type Errand, refuseUnseen } from '../favourites/refuse-unseen';
import { holdListSql, openListSql } from './lists.sql';

export type OpenList = Pick<FavouriteListDetail, 'access' | 'name' | 'team' | 'version'>;

export type Visitor = Pick<Errand, 'who' | 'origin'>;

interface ListErrand extends Visitor {
  /** The least one must be allowed to do with the list. */
  needs: OpenList['access'];
  /** The things it is about. */
  items?: readonly ItemRef[];
}

/** The one way to a list to change it: who may not see it hears that there is none, who may see but not do it is refused, and that is audited. */
@Injectable()
export class ListDoor {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Opens a list in one transaction; until it ends nobody else changes the list.
   * @throws {NotFoundException} when there is none, or who asks may not see it
   * @throws {Refusal} when they may not do that, or may not see the people it is about
   */
  open<T>(id: string, errand: ListErrand, work: (manager: EntityManager, list: OpenList) => Promise<T>): Promise<T> {
    return this.noting(id, errand, async (manager) => {
      const list = isUuid(id) ? await hold(manager, id, errand.who) : undefined;
      if (!list) throw new NotFoundException('There is no such list.');
      if (listAccesses.indexOf(list.access) > listAccesses.indexOf(errand.needs)) {
        throw new Refusal(403, 'forbidden', `This is for ${errand.needs === 'owner' ? 'the owner' : 'owner and editors'} of the list.`);
      }
      refuseUnseen(errand);
      return work(manager, list);
    });
  }

  /**
   * The same before there is a list.
   * @throws {Refusal} when who asks may not see the people it is about
   */
  begin<T>(visit: Visitor & { items: readonly ItemRef[] }, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.noting('new', visit, (manager) => {
      refuseUnseen(visit);
      return work(manager);
    });
  }

  private noting<T>(id: string, errand: Errand, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return auditingRefusal(this.database, this.audit, { ...errand, subject: { kind: 'list', id } }, work);
  }
}

async function hold(manager: EntityManager, id: string, who: Principal): Promise<OpenList | undefined> {
  await manager.query(holdListSql, [id]);
  const [list]: OpenList[] = await manager.query(openListSql, [who.id, id]);
  return list;
}
