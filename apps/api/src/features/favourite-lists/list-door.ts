import type { FavouriteListDetail, ItemRef } from '@kasvu/contracts';
import { listAccesses } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { Refusal } from '../../platform/access/refusal';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { peopleAmong } from '../favourites/item-refs';
import { openListSql } from './lists.sql';

export type OpenList = Pick<FavouriteListDetail, 'access' | 'name' | 'team' | 'version'>;

export interface Visitor {
  who: Principal;
  origin: Origin;
}

interface Errand extends Visitor {
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
  open<T>(id: string, errand: Errand, work: (manager: EntityManager, list: OpenList) => Promise<T>): Promise<T> {
    return this.noting(id, errand, async (manager) => {
      const [list]: OpenList[] = isUuid(id) ? await manager.query(openListSql, [errand.who.id, id]) : [];
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

  private async noting<T>(id: string, { who, origin, items = [] }: Omit<Errand, 'needs'>, work: (manager: EntityManager) => Promise<T>) {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (error instanceof Refusal) {
        const people = peopleAmong(items);
        const detail = { reason: error.code, ...(people.length > 0 && { people }) };
        const subject = { kind: 'list', id };
        await this.audit.write(this.database.manager, { act: 'denied', outcome: 'refused', actor: who, request: origin, subject, detail });
      }
      throw error;
    }
  }
}

function refuseUnseen({ who, items = [] }: Pick<Errand, 'who' | 'items'>): void {
  if (items.some(({ kind }) => kind === 'talent') && !mayDo(who, 'talent.read')) {
    throw new Refusal(403, 'forbidden', 'Your role does not allow to see people.');
  }
}
