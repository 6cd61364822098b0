import type { Digest } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isUuid } from '../../platform/sql/uuid';
import { digestsSql, readDigestSql } from './digests.sql';

/** The digests that were made, for whom they were made. */
@Injectable()
export class DigestsService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The newest first. */
  list(userId: string): Promise<Digest[]> {
    return this.database.query(digestsSql, [userId]);
  }

  /**
   * Marks one as read; one that was stays so.
   * @throws {NotFoundException} for none of one's own
   */
  async read(id: string, userId: string): Promise<Digest> {
    const [rows]: [Digest[]] = isUuid(id) ? await this.database.query(readDigestSql, [userId, id]) : [[]];
    if (!rows[0]) throw new NotFoundException('None of your digests has this id.');
    return rows[0];
  }
}
