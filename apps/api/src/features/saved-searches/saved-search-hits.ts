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
import { freshSql, hitsSql, type Period, peopleHitsSql, searchFreshSql, searchHitsSql } from './hits.sql';
import { isAskable, pageQueries } from './saved-query';

type Search = Pick<SavedSearch, 'page' | 'query'>;

export interface Owner {
  id: string;
  roles: readonly Role[];
}

export interface Hits {
  total: number;
  /** Those that came in the period asked about; null where only people are searched for. */
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
   * The hits now and those that came in a period. Null: the page no longer knows a filter of it, or is not for the owner any more. One
   * statement, and one to see that the vocabulary is current where words are searched for.
   */
  async of(search: Search, period: Period, owner: Owner): Promise<Hits | null> {
    if (!isAskable(search) || !mayOpen(search, owner)) return null;
    const asked = await this.asked(search, owner);
    return this.count<Hits>(
      asked.page === 'talent'
        ? peopleHitsSql(asked.conditions, this.groups)
        : asked.page === 'search'
          ? searchHitsSql(asked.target, period, mayDo(owner, 'talent.read') ? this.groups : null)
          : hitsSql(asked.table, asked.filtered, period),
    );
  }

  /** Only how many came since an instant, which is quicker to count. Null as above, and for people, of whom nobody is told. */
  async freshOf(search: Search, since: string, owner: Owner): Promise<number | null> {
    if (!isAskable(search) || !mayOpen(search, owner)) return null;
    const asked = await this.asked(search, owner);
    if (asked.page === 'talent') return null;
    const { fresh } = await this.count<Pick<Hits, 'fresh'>>(
      asked.page === 'search' ? searchFreshSql(asked.target, { since }) : freshSql(asked.table, asked.filtered, { since }),
    );
    return fresh;
  }

  private async count<Row>({ sql, parameters }: Statement): Promise<Row> {
    const [row]: Row[] = await this.database.query(sql, parameters);
    if (!row) throw new Error('Counting gave no number');
    return row;
  }

  /** What a search asks of its page's list. */
  private async asked({ page, query }: Search, owner: Owner) {
    switch (page) {
      case 'search': {
        const { q, narrower } = pageQueries.search.parse(query);
        return { page, target: await this.skills.targetOf({ search: q, narrower }) } as const;
      }
      case 'companies': {
        const asked = pageQueries.companies.parse(query);
        return { page, table: 'company', filtered: companyListSql(asked, await this.skills.targetOf(asked), owner.id) } as const;
      }
      case 'vacancies': {
        const asked = pageQueries.vacancies.parse(query);
        return { page, table: 'vacancy', filtered: vacancyFilterSql(asked, await this.skills.targetOf(asked)) } as const;
      }
      case 'studies': {
        const asked = pageQueries.studies.parse(query);
        const meant = asked.q ? await this.skills.namedBy(asked.q) : [];
        return { page, table: 'study', filtered: studyFilterSql(asked, meant, await this.skills.targetOf(asked)) } as const;
      }
      case 'talent': {
        const asked = pageQueries.talent.parse(query);
        return { page, conditions: talentConditions(asked, await this.skills.targetOf(asked)).conditions } as const;
      }
    }
  }
}

/** Whether the page of a search is for who owns it. */
export const mayOpen = ({ page }: Pick<Search, 'page'>, owner: Owner): boolean => page !== 'talent' || mayDo(owner, 'talent.read');
