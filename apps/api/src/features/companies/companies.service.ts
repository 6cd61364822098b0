import { type Company, type CompanyListItem, type CompanyListQuery, isBusinessId, type PageOf } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readListing } from '../../platform/pagination/listing';
import { municipalityName } from '../../platform/places/municipalities';
import { SourceCatalogue } from '../sources/source-catalogue';
import { companyOrders, companyListSql } from './company-list.sql';
import { companySql } from './company.sql';

@Injectable()
export class CompaniesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sources: SourceCatalogue,
  ) {}

  /** A page of companies. One statement. */
  async list(query: CompanyListQuery): Promise<PageOf<CompanyListItem>> {
    const page = await readListing(this.database, query, companyOrders[query.sort], companyListSql(query));
    for (const facet of page.facets?.['municipality'] ?? []) facet.label = { ...municipalityName(facet.value) };
    return { ...page, items: (page.items as CompanyListItem[]).map(withMunicipality) };
  }

  /**
   * One company. One statement.
   * @throws {NotFoundException} when no source has told of it
   */
  async one(businessId: string): Promise<Company> {
    const [row]: { company: Company }[] = isBusinessId(businessId) ? await this.database.query(companySql, [businessId]) : [];
    if (!row) throw new NotFoundException(`No company with the business ID ${businessId} is held here.`);
    return { ...withMunicipality(row.company), provenance: this.sources.describe(row.company.provenance) };
  }
}

export const withMunicipality = <T extends { municipalityCode: string | null }>(company: T) => ({
  ...company,
  municipality: municipalityName(company.municipalityCode),
});
