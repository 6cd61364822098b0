import type {
  MatchedPerson,
  MatchedVacancy,
  TalentMatches,
  TalentMatchesQuery,
  VacancyMatches,
  VacancyMatchesQuery,
  Withheld,
} from '@kasvu/contracts';
import { pseudonymSchema } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { readListing } from '../../platform/pagination/listing';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { askGap } from './ask-gap';
import { type AskedByVacancy, askedByVacancySql } from './asked.sql';
import { gapOfVacancySql } from './gap.sql';
import { gapOfPersonSql, type OfferedByPerson, offeredByPersonSql, talentMatchesSql } from './talent-matches.sql';
import { anywhereSql, vacancyMatchesSql } from './vacancy-matches.sql';

const isFirstPage = ({ cursor, offset }: { cursor?: string | undefined; offset?: number | undefined }) => !cursor && !offset;

/**
 * People beside vacancies and vacancies beside people, by the published rules of docs/matching.md. Each reading of a person writes one entry
 * to the audit log with its own transaction.
 */
@Injectable()
export class MatchingService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly groups: SmallGroups,
    private readonly codes: CodeLists,
  ) {}

  /**
   * The people for a vacancy. One statement for what it asks for, one for the page, one for the gap on the first page, one for what other
   * municipalities would give when too few fit, and the entry of the audit log.
   * @throws {NotFoundException} when there is no such vacancy
   */
  ofVacancy(id: string, query: VacancyMatchesQuery, reader: Principal, origin: Origin): Promise<VacancyMatches> {
    return this.database.transaction(async (manager) => {
      const [asked]: AskedByVacancy[] = /^\d{1,18}$/.test(id) ? await manager.query(askedByVacancySql, [id]) : [];
      if (!asked) throw new NotFoundException(`There is no vacancy ${id}.`);
      const { listing, order } = vacancyMatchesSql(asked, query);
      const page = await readListing(manager, { ...query, sort: query.order }, order, listing);
      const filters = query.municipality?.length ? ['municipality'] : [];
      const asksForSomething = asked.reachIds.length + asked.occupations.length > 0;
      const withheld = this.groups.isSmall(page.total) && asksForSomething;
      const items = withheld ? [] : (page.items as MatchedPerson[]).map((person) => this.codes.withMunicipality(person));
      await this.audit.write(manager, {
        act: 'talent.searched',
        actor: reader,
        request: origin,
        subject: { kind: 'vacancy', id },
        detail: { filters, withheld, people: items.map(({ pseudonym }) => pseudonym) },
      });
      const gapStatement = { sql: gapOfVacancySql(this.groups), parameters: [asked.required, asked.appreciated, asked.neededBy] };
      return {
        ...(withheld ? { total: 0, nextCursor: null } : page),
        items,
        order: query.order,
        asks: asked.asks,
        neededBy: asked.neededBy,
        gap: isFirstPage(query) ? (await askGap(manager, this.codes, gapStatement)).gap : [],
        withheld: withheld ? { k: this.groups.k, broader: await this.broader(manager, asked, filters) } : null,
        smallGroup: this.groups.k,
      };
    });
  }

  /**
   * The open vacancies for a person. One statement for what they offer, one for the page, one for the gap on the first page, and the entry of
   * the audit log.
   * @throws {NotFoundException} when there is no such person, or no consent to show them
   */
  ofPerson(pseudonym: string, query: TalentMatchesQuery, reader: Principal, origin: Origin): Promise<TalentMatches> {
    return this.database.transaction(async (manager) => {
      const [offered]: OfferedByPerson[] = pseudonymSchema.safeParse(pseudonym).success
        ? await manager.query(offeredByPersonSql, [pseudonym])
        : [];
      if (!offered) throw new NotFoundException('No profile is shown under this pseudonym.');
      await this.audit.write(manager, { act: 'talent.viewed', actor: reader, request: origin, subject: { kind: 'talent', id: pseudonym } });
      const { listing, order } = talentMatchesSql(offered, query.order);
      const page = await readListing(manager, { ...query, sort: query.order }, order, listing);
      return {
        ...page,
        items: (page.items as MatchedVacancy[]).map((vacancy) => this.codes.withMunicipalities(vacancy)),
        order: query.order,
        gap: isFirstPage(query) ? (await askGap(manager, this.codes, gapOfPersonSql(offered, this.groups))).gap : [],
      };
    });
  }

  private async broader(manager: EntityManager, asked: AskedByVacancy, filters: string[]): Promise<Withheld['broader']> {
    if (filters.length === 0) return [];
    const { sql, parameters } = anywhereSql(asked, this.groups);
    const [row]: [{ atLeast: number }] = await manager.query(sql, parameters);
    return row.atLeast > 0 ? [{ without: 'municipality', atLeast: row.atLeast }] : [];
  }
}
