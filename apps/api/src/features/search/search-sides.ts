import type { CompanyListItem, SearchAnswer, StudyListItem, TalentListItem, VacancyListItem } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import type { SearchTarget } from '../../platform/sql/search-target';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { companySide } from './sides/company-side.sql';
import { type Side, sideSql, totalsSql } from './sides/side.sql';
import { studySide } from './sides/study-side.sql';
import { talentSide } from './sides/talent-side.sql';
import { vacancySide } from './sides/vacancy-side.sql';

interface Rows<T> {
  total: number;
  items: T[];
}

/** The four sides of a search: how many fit, and the best of them. One statement each. */
@Injectable()
export class SearchSides {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly groups: SmallGroups,
    private readonly codes: CodeLists,
  ) {}

  async vacancies(target: SearchTarget, limit: number): Promise<SearchAnswer['vacancies']> {
    const { total, items } = await this.rows<VacancyListItem>(vacancySide, target, limit);
    return { total, items: items.map((item) => this.codes.withMunicipalities(item)) };
  }

  async companies(target: SearchTarget, limit: number): Promise<SearchAnswer['companies']> {
    const { total, items } = await this.rows<CompanyListItem & { matchingVacancies: number }>(companySide, target, limit);
    return { total, items: items.map((item) => this.codes.withMunicipality(item)) };
  }

  async studies(target: SearchTarget, limit: number): Promise<SearchAnswer['studies']> {
    const { total, items } = await this.rows<StudyListItem>(studySide, target, limit);
    return { total, items: items.map((item) => this.codes.withMunicipalities(item)) };
  }

  /**
   * People by the rule of small groups, and the entry of the audit log, which says what was `asked`; null, and no statement, for who may not
   * see people.
   */
  async talent(
    target: SearchTarget,
    limit: number,
    reader: Principal,
    origin: Origin,
    asked: Record<string, unknown> = { filters: ['search'] },
  ): Promise<SearchAnswer['talent']> {
    if (!mayDo(reader, 'talent.read')) return null;
    return this.database.transaction(async (manager) => {
      const { total, items } = await this.rows<TalentListItem>(talentSide, target, limit, manager);
      const withheld = this.groups.isSmall(total);
      const people = withheld ? [] : items.map((person) => this.codes.withMunicipality(person));
      await this.audit.write(manager, {
        act: 'talent.searched',
        actor: reader,
        request: origin,
        detail: { ...asked, withheld, people: people.map(({ pseudonym }) => pseudonym) },
      });
      return { total: withheld ? 0 : total, items: people, withheld, smallGroup: this.groups.k };
    });
  }

  /** How many each of several searches finds on every side, people in steps of k. One statement a side. */
  async totals(targets: readonly SearchTarget[], reader: Principal) {
    const count = async (side: Side): Promise<number[]> => {
      const { sql, parameters } = totalsSql(side, targets);
      const [row]: { totals: number[] }[] = await this.database.query(sql, parameters);
      return row?.totals ?? [];
    };
    const [vacancies, companies, studies, people] = await Promise.all([
      count(vacancySide),
      count(companySide),
      count(studySide),
      mayDo(reader, 'talent.read') ? count(talentSide) : null,
    ]);
    return targets.map((_, index) => ({
      vacancies: vacancies[index] ?? 0,
      companies: companies[index] ?? 0,
      studies: studies[index] ?? 0,
      talent: people && this.groups.steps(people[index] ?? 0),
    }));
  }

  private async rows<T>(
    side: Side,
    target: SearchTarget,
    limit: number,
    database: Pick<EntityManager, 'query'> = this.database,
  ): Promise<Rows<T>> {
    const { sql, parameters } = sideSql(side, target, limit);
    const [row]: Rows<T>[] = await database.query(sql, parameters);
    return row ?? { total: 0, items: [] };
  }
}
