import type { LocalizedText, PageOf, Vacancy, VacancyListItem, VacancyListQuery } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readListing } from '../../platform/pagination/listing';
import { municipalityName } from '../../platform/places/municipalities';
import { SourceCatalogue } from '../sources/source-catalogue';
import { vacancyListSql, vacancyOrders } from './vacancy-list.sql';
import { vacancySql } from './vacancy.sql';

@Injectable()
export class VacanciesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sources: SourceCatalogue,
  ) {}

  /** A page of vacancies. One statement. */
  async list(query: VacancyListQuery): Promise<PageOf<VacancyListItem>> {
    const page = await readListing(this.database, query, vacancyOrders[query.sort], vacancyListSql(query));
    for (const facet of page.facets?.['municipality'] ?? []) facet.label = { ...municipalityName(facet.value) };
    return { ...page, items: (page.items as VacancyListItem[]).map(withMunicipalities) };
  }

  /**
   * One vacancy, ended and withdrawn ones too, so that a saved link still says what it was. One statement.
   * @throws {NotFoundException} when there is none with this id
   */
  async one(id: string): Promise<Vacancy> {
    const rows: { vacancy: Vacancy }[] = /^\d{1,18}$/.test(id) ? await this.database.query(vacancySql, [id]) : [];
    const vacancy = rows[0]?.vacancy;
    if (!vacancy) throw new NotFoundException(`There is no vacancy ${id}.`);
    return { ...withMunicipalities(vacancy), provenance: this.sources.describe(vacancy.provenance) };
  }
}

export const withMunicipalities = <T extends { municipalityCodes: string[] }>(vacancy: T) => ({
  ...vacancy,
  municipalities: vacancy.municipalityCodes.map(municipalityName).filter((name): name is LocalizedText => name !== null),
});
