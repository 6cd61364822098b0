import type { DecideEmployer, EmployerLink, EmployerLinkQuery, PageOf, Vacancy } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { readListing } from '../../platform/pagination/listing';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { AuditLog } from '../audit/audit-log';
import { VacanciesService } from '../vacancies/vacancies.service';
import {
  companyHeldSql,
  decideEmployerSql,
  employerListSql,
  employerSql,
  heldVacanciesSql,
  mostVacanciesFirst,
  notDuplicateSql,
} from './employer-list.sql';
import { joinVacanciesWithin } from './join-vacancies';

const isId = (text: string) => /^\d{1,18}$/.test(text);

@Injectable()
export class JoinsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly vacancies: VacanciesService,
  ) {}

  /** A page of employers without business ID. One statement. */
  async employers(query: EmployerLinkQuery): Promise<PageOf<EmployerLink>> {
    const page = await readListing(this.database, { ...query, sort: 'vacancies' }, mostVacanciesFirst, employerListSql(query));
    return page as unknown as PageOf<EmployerLink>;
  }

  /**
   * Decides which company an employer is; its vacancies have the company at once.
   * @throws {NotFoundException} when there is no such employer
   * @throws {InvalidRequest} naming `businessId` when the company is not held
   */
  decide(id: string, { businessId }: DecideEmployer, actor: Principal, origin: Origin): Promise<EmployerLink> {
    return this.database.transaction(async (manager) => {
      const [, decided]: [unknown, number] = isId(id) ? await manager.query(decideEmployerSql, [id, businessId, actor.id]) : [[], 0];
      if (decided === 0) throw new NotFoundException(`There is no employer ${id}.`);
      const [company]: { held: boolean }[] = await manager.query(companyHeldSql, [businessId]);
      if (businessId !== null && !company?.held) {
        throw new InvalidRequest([{ field: 'businessId', reason: 'No company with this business ID is held here' }]);
      }
      await joinVacanciesWithin(manager);
      await this.audit.write(manager, {
        act: 'employer.decided',
        actor,
        request: origin,
        subject: { kind: 'employer', id },
        detail: { businessId },
      });
      const rows: { link: EmployerLink }[] = await manager.query(employerSql, [id]);
      if (!rows[0]) throw new NotFoundException(`There is no employer ${id}.`);
      return rows[0].link;
    });
  }

  /**
   * Remembers that two vacancies are not the same and parts them.
   * @throws {NotFoundException} when there is no vacancy with the id
   * @throws {InvalidRequest} naming `otherId` when there is none with that, or it is the same one
   */
  async notDuplicate(id: string, otherId: string, actor: Principal, origin: Origin): Promise<Vacancy> {
    await this.database.transaction(async (manager) => {
      const held: { id: string }[] = isId(id) ? await manager.query(heldVacanciesSql, [[id, otherId]]) : [];
      const isHeld = (each: string) => held.some((vacancy) => vacancy.id === String(BigInt(each)));
      if (!isId(id) || !isHeld(id)) throw new NotFoundException(`There is no vacancy ${id}.`);
      if (held.length < 2) throw new InvalidRequest([{ field: 'otherId', reason: 'There is no other vacancy with this id' }]);
      await manager.query(notDuplicateSql, [id, otherId, actor.id]);
      await joinVacanciesWithin(manager);
      await this.audit.write(manager, {
        act: 'vacancy.not-duplicate',
        actor,
        request: origin,
        subject: { kind: 'vacancy', id },
        detail: { otherId },
      });
    });
    return this.vacancies.one(id);
  }
}
