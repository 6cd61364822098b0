import { type CompanyCare, isBusinessId, type TagCompanies } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { isUuid } from '../../platform/sql/uuid';
import { addTagSql, careSql, leaveCareSql, removeTagSql, tagsSql, takeCareSql } from './care.sql';

/** Who of the city looks after a company, and the tags the team puts on companies. */
@Injectable()
export class CareService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /**
   * The care of one company. One statement.
   * @throws {NotFoundException} when no source has told of the company
   */
  async of(businessId: string, reader: Principal): Promise<CompanyCare> {
    const [row]: { care: CompanyCare }[] = isBusinessId(businessId) ? await this.database.query(careSql, [businessId, reader.id]) : [];
    if (!row) throw new NotFoundException(`No company with the business ID ${businessId} is held here.`);
    return row.care;
  }

  /**
   * Makes a user look after a company; one who does stays.
   * @throws {NotFoundException} when there is no such company, or no such user with a role
   */
  async take(businessId: string, userId: string, actor: Principal): Promise<CompanyCare> {
    if (isBusinessId(businessId) && isUuid(userId)) await this.database.query(takeCareSql, [businessId, userId]);
    const care = await this.of(businessId, actor);
    if (!care.managers.some((manager) => manager.userId === userId.toLowerCase())) throw new NotFoundException('There is no such user.');
    return care;
  }

  /**
   * Makes a user look after a company no longer, also when they did not.
   * @throws {NotFoundException} when there is no such company
   */
  async leave(businessId: string, userId: string, actor: Principal): Promise<CompanyCare> {
    if (isBusinessId(businessId) && isUuid(userId)) await this.database.query(leaveCareSql, [businessId, userId]);
    return this.of(businessId, actor);
  }

  /** Puts a tag on companies or takes it from them; the business IDs of those that changed. One statement. */
  async tag({ businessIds, tag, on }: TagCompanies, actor: Principal): Promise<string[]> {
    if (on) return idsOf(await this.database.query(addTagSql, [businessIds, tag, actor.id]));
    const [removed]: [{ businessId: string }[], number] = await this.database.query(removeTagSql, [businessIds, tag]);
    return idsOf(removed);
  }

  /** The tags in use. One statement. */
  tags(): Promise<{ tag: string; companies: number }[]> {
    return this.database.query(tagsSql);
  }
}

const idsOf = (rows: readonly { businessId: string }[]) => rows.map(({ businessId }) => businessId);
