import type { UnmetNeed } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { SkillsService } from '../skills/skills.service';
import { canonicalSearch } from '../skills/understand-search';
import { forgetUnmetNeedSql, saveUnmetNeedSql, unmetNeedsSql } from './unmet-needs.sql';

/** Searches that found nothing, kept so that the city knows what it lacks. Nobody sees who kept them. */
@Injectable()
export class UnmetNeedsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
  ) {}

  /**
   * Keeps a search; again is as good as once.
   * @throws {InvalidRequest} when the search asks for nothing
   */
  async save(q: string, userId: string): Promise<UnmetNeed> {
    const search = canonicalSearch(await this.skills.understand(q, false));
    if (!search) throw new InvalidRequest([{ field: 'q', reason: 'Asks for nothing' }]);
    await this.database.query(saveUnmetNeedSql, [userId, search]);
    const [need] = await this.read(userId, search);
    if (!need) throw new Error('An unmet need is gone right after it was kept');
    return need;
  }

  /** All of the city's, the newest first. */
  list(userId: string): Promise<UnmetNeed[]> {
    return this.read(userId, null);
  }

  /**
   * Forgets one of one's own.
   * @throws {NotFoundException} when one has not kept it
   */
  async forget(id: string, userId: string): Promise<void> {
    const [rows]: [{ id: string }[]] = /^\d{1,18}$/.test(id) ? await this.database.query(forgetUnmetNeedSql, [userId, id]) : [[]];
    if (rows.length === 0) throw new NotFoundException('None of your unmet needs has this id.');
  }

  private async read(userId: string, search: string | null): Promise<UnmetNeed[]> {
    const rows: Omit<UnmetNeed, 'concepts'>[] = await this.database.query(unmetNeedsSql, [userId, search]);
    const asked = await Promise.all(rows.map(async ({ q }) => (await this.skills.understand(q, false)).flatMap(({ terms }) => terms)));
    const ids = asked.map((terms) => terms.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
    const nameOf = await this.skills.naming(ids.flat());
    return rows.map((row, index) => ({ ...row, concepts: (ids[index] ?? []).flatMap(nameOf) }));
  }
}
