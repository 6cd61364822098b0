import type { Role, SavedSearch } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { companyListSql } from '../companies/company-list.sql';
import type { Statement } from '../search/sides/side.sql';
import { SkillsService } from '../skills/skills.service';
import { studyFilterSql } from '../studies/study-list.sql';
import { talentConditions } from '../talent/talent-list.sql';
import { vacancyFilterSql } from '../vacancies/vacancy-list.sql';
import { hitsSql, peopleHitsSql, searchHitsSql } from './hits.sql';
import { isAskable, pageQueries } from './saved-query';

export interface Owner {
  id: string;
  roles: readonly Role[];
}

export interface Hits {
  total: number;
  /** Those that came after the instant asked about; null where only people are searched for. */
  fresh: number | null;
  /** In steps of k; null where no people are searched for. */
  people: number | null;
}

/** How much a saved search finds, by the conditions of its own page's list. */
@Injectable()
export class SavedSearchHits {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
    private readonly groups: SmallGroups,
  ) {}

  /**
   * The hits now and those that came after `since`. Null: the page no longer knows a filter of it, or is not for the owner any more. One
   * statement, and one to see that the vocabulary is current where words are searched for.
   */
  async of(search: Pick<SavedSearch, 'page' | 'query'>, since: string, owner: Owner): Promise<Hits | null> {
    if (!isAskable(search) || !mayOpen(search, owner)) return null;
    const { sql, parameters } = await this.statement(search, since, owner);
    const [hits]: Hits[] = await this.database.query(sql, parameters);
    if (!hits) throw new Error('Counting gave no number');
    return hits;
  }

  private async statement({ page, query }: Pick<SavedSearch, 'page' | 'query'>, since: string, owner: Owner): Promise<Statement> {
    switch (page) {
      case 'search': {
        const { q, narrower } = pageQueries.search.parse(query);
        const target = await this.skills.targetOf({ search: q, narrower });
        return searchHitsSql(target, since, mayDo(owner, 'talent.read') ? this.groups : null);
      }
      case 'companies': {
        const asked = pageQueries.companies.parse(query);
        return hitsSql('company', companyListSql(asked, await this.skills.targetOf(asked), owner.id), since);
      }
      case 'vacancies': {
        const asked = pageQueries.vacancies.parse(query);
        return hitsSql('vacancy', vacancyFilterSql(asked, await this.skills.targetOf(asked)), since);
      }
      case 'studies': {
        const asked = pageQueries.studies.parse(query);
        const meant = asked.q ? await this.skills.namedBy(asked.q) : [];
        return hitsSql('study', studyFilterSql(asked, meant, await this.skills.targetOf(asked)), since);
      }
      case 'talent': {
        const asked = pageQueries.talent.parse(query);
        return peopleHitsSql(talentConditions(asked, await this.skills.targetOf(asked)).conditions, this.groups);
      }
    }
  }
}

/** Whether the page of a search is for who owns it. */
export const mayOpen = ({ page }: Pick<SavedSearch, 'page'>, owner: Owner): boolean => page !== 'talent' || mayDo(owner, 'talent.read');
