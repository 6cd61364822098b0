import { type Favourite, type FavouriteKind, isBusinessId, pseudonymSchema } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { AuditLog } from '../audit/audit-log';
import { addFavouriteSql, favouritesSql, removeFavouriteSql } from './favourites.sql';

/** Whether a text from an address can be the id of a thing of each kind. */
const isIdOf: Record<FavouriteKind, (id: string) => boolean> = {
  company: isBusinessId,
  vacancy: (id) => /^\d{1,18}$/.test(id),
  talent: (id) => pseudonymSchema.safeParse(id).success,
  study: (id) => /^\d{1,18}$/.test(id),
  skill: (id) => /^\d{1,9}$/.test(id),
};

/** What users keep an eye on, each their own. */
@Injectable()
export class FavouritesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** The favourites of who asks. One statement, and an entry of the audit log when there are people among them. */
  list(owner: Principal, origin: Origin): Promise<Favourite[]> {
    return this.database.transaction(async (manager) => {
      const maySeePeople = mayDo(owner, 'talent.read');
      const favourites: Favourite[] = await manager.query(favouritesSql, [owner.id, maySeePeople]);
      const people = favourites.flatMap(({ kind, id }) => (kind === 'talent' ? [id] : []));
      if (people.length > 0) {
        await this.audit.write(manager, { act: 'talent.searched', actor: owner, request: origin, detail: { favourites: true, people } });
      }
      return favourites;
    });
  }

  /**
   * Makes something a favourite of who asks; what is one stays one. Marking a person is use of personal data: one entry of the audit log.
   * @throws {NotFoundException} when there is no such thing, or no consent to show the person
   */
  add(kind: FavouriteKind, id: string, owner: Principal, origin: Origin): Promise<Favourite> {
    return this.database.transaction(async (manager) => {
      const [favourite]: Favourite[] = isIdOf[kind](id) ? await manager.query(addFavouriteSql(kind), [owner.id, id]) : [];
      if (!favourite) throw new NotFoundException(`There is nothing of the kind ${kind} with this id.`);
      if (kind === 'talent') {
        await this.audit.write(manager, { act: 'talent.marked', actor: owner, request: origin, subject: { kind, id } });
      }
      return favourite;
    });
  }

  /** Takes the mark away; whether there was one. */
  async remove(kind: FavouriteKind, id: string, owner: Principal): Promise<boolean> {
    if (!isIdOf[kind](id)) return false;
    const [, removed]: [unknown, number] = await this.database.query(removeFavouriteSql(kind), [owner.id, id]);
    return removed > 0;
  }
}
