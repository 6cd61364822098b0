import { preferencesSchema, type Today } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { SavedSearchesService } from '../saved-searches/saved-searches.service';
import {
  changesPartSql,
  deadlinesPartSql,
  dismissedSql,
  dismissSql,
  emptySql,
  followUpsPartSql,
  most,
  quietPartSql,
  undismissSql,
} from './today.sql';

/** What a user's day begins with. */
@Injectable()
export class TodayService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly savedSearches: SavedSearchesService,
  ) {}

  /**
   * One statement a part, one that says whether there is anything to tell of at all, and those that count saved searches. There are no people
   * in it, but as numbers.
   */
  async of(owner: Principal): Promise<Today> {
    const userId = owner.id;
    const [changes, deadlines, searches, followUps, quiet, { empty }] = await Promise.all([
      this.row<Today['changes']>(changesPartSql, userId),
      this.row<Today['deadlines']>(deadlinesPartSql, userId),
      this.searches(owner),
      this.row<Today['followUps']>(followUpsPartSql, userId),
      this.row<Today['quiet']>(quietPartSql, userId, preferencesSchema.parse({}).quietAfterMonths),
      this.row<Pick<Today, 'empty'>>(emptySql, userId),
    ]);
    return { changes, deadlines, searches, followUps, quiet, empty };
  }

  /** Puts something aside; it may be so already. */
  async dismiss(key: string, userId: string): Promise<void> {
    await this.database.query(dismissSql, [userId, key]);
  }

  /** Shows again what was put aside; it may not have been. */
  async undo(key: string, userId: string): Promise<void> {
    await this.database.query(undismissSql, [userId, key]);
  }

  /** The saved searches that find something new, but those put aside since they were last looked at, with as much of it. */
  private async searches(owner: Principal): Promise<Today['searches']> {
    const found = (await this.savedSearches.withNews(owner)).map(({ id, name, page, query, fresh, lastSeenAt }) => ({
      key: `search:${id}:${Date.parse(lastSeenAt)}:${fresh}`,
      ...{ id, name, page, query, fresh },
    }));
    if (found.length === 0) return { total: 0, items: [] };
    const { keys } = await this.row<{ keys: string[] }>(
      dismissedSql,
      owner.id,
      found.map(({ key }) => key),
    );
    const left = found.filter(({ key }) => !keys.includes(key));
    return { total: left.length, items: left.slice(0, most) };
  }

  /** Each of these statements answers one row. */
  private async row<Row>(sql: string, ...parameters: unknown[]): Promise<Row> {
    const [row] = (await this.database.query(sql, parameters)) as [Row];
    return row;
  }
}
