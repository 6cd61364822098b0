import {
  type Company,
  type CompanyFinancials,
  type CompanyListItem,
  type CompanyListQuery,
  isBusinessId,
  type PageOf,
} from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { readListing, type WholeList } from '../../platform/pagination/listing';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { CodeLists } from '../codes/code-lists';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { type CompanyFilter, companyOrders, companyListSql } from './company-list.sql';
import { companySql } from './company.sql';
import { type Statement, financialYears } from './financial-years';
import { financialsSql } from './financials.sql';

@Injectable()
export class CompaniesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
    private readonly sources: SourceCatalogue,
    private readonly codes: CodeLists,
  ) {}

  /**
   * A page of companies. One statement, and with a search one more to see that the vocabulary is current.
   * @throws {InvalidRequest} when an API key asks for what the team notes of companies
   */
  async list(query: CompanyListQuery, reader: Principal): Promise<PageOf<CompanyListItem>> {
    const { listing, order, complete } = await this.whole(query, reader);
    const page = await readListing(this.database, query, order, listing);
    this.codes.label(page.facets, { municipality: 'municipality' });
    return { ...page, items: (page.items as CompanyListItem[]).map(complete) };
  }

  /**
   * How every company of a filter is read. With a search one statement to see that the vocabulary is current.
   * @throws {InvalidRequest} when an API key asks for what the team notes of companies
   */
  async whole(query: CompanyFilter, reader: Principal): Promise<WholeList<CompanyListItem>> {
    if (reader.kind !== 'user') refuseOwnWork(query);
    return {
      listing: companyListSql(query, await this.skills.targetOf(query), reader.id),
      order: companyOrders[query.sort],
      complete: (row) => this.codes.withMunicipality(row),
    };
  }

  /**
   * One company. One statement.
   * @throws {NotFoundException} when no source has told of it
   */
  async one(businessId: string): Promise<Company> {
    const [row]: { company: Company }[] = isBusinessId(businessId) ? await this.database.query(companySql, [businessId]) : [];
    if (!row) throw new NotFoundException(`No company with the business ID ${businessId} is held here.`);
    return { ...this.codes.withMunicipality(row.company), provenance: this.sources.describe(row.company.provenance) };
  }

  /**
   * A company's financial years; most companies publish none. One statement.
   * @throws {NotFoundException} when no source has told of the company
   */
  async financials(businessId: string): Promise<CompanyFinancials> {
    const rows: { statements: Statement[]; sourceRead: boolean }[] = isBusinessId(businessId)
      ? await this.database.query(financialsSql, [businessId, this.sources.idsOf('financial')])
      : [];
    const [row] = rows;
    if (!row) throw new NotFoundException(`No company with the business ID ${businessId} is held here.`);
    const periods = financialYears(row.statements);
    return {
      businessId,
      periods: periods.map((period) => ({ ...period, provenance: this.sources.describe(period.provenance) })),
      sourceRead: row.sourceRead || periods.length > 0,
    };
  }
}

function refuseOwnWork(query: CompanyFilter): void {
  const asked = (['tag', 'manager'] as const).filter((field) => query[field] !== undefined);
  if (asked.length > 0) throw new InvalidRequest(asked.map((field) => ({ field, reason: 'For people, not for API keys' })));
}
