import type { PageOf, Vacancy, VacancyListItem, VacancyListQuery } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readListing, type WholeList } from '../../platform/pagination/listing';
import { CodeLists } from '../codes/code-lists';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { vacancyListSql } from './vacancy-list.sql';
import { vacancySql } from './vacancy.sql';

@Injectable()
export class VacanciesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
    private readonly sources: SourceCatalogue,
    private readonly codes: CodeLists,
  ) {}

  /** A page of vacancies. One statement, and with a search one more to see that the vocabulary is current. */
  async list(query: VacancyListQuery): Promise<PageOf<VacancyListItem>> {
    const { listing, order, complete } = await this.whole(query);
    const page = await readListing(this.database, query, order, listing);
    this.codes.label(page.facets, { municipality: 'municipality' });
    return { ...page, items: (page.items as VacancyListItem[]).map(complete) };
  }

  /** How every vacancy of a filter is read. With a search one statement to see that the vocabulary is current. */
  async whole(query: Omit<VacancyListQuery, 'limit'>): Promise<WholeList<VacancyListItem>> {
    return {
      ...vacancyListSql(query, await this.skills.targetOf(query)),
      complete: (row) => this.codes.withMunicipalities(row),
    };
  }

  /**
   * One vacancy, ended and withdrawn ones too, so that a saved link still says what it was. One statement.
   * @throws {NotFoundException} when there is none with this id
   */
  async one(id: string): Promise<Vacancy> {
    const rows: { vacancy: Vacancy }[] = /^\d{1,18}$/.test(id) ? await this.database.query(vacancySql, [id]) : [];
    const vacancy = rows[0]?.vacancy;
    if (!vacancy) throw new NotFoundException(`There is no vacancy ${id}.`);
    return { ...this.codes.withMunicipalities(vacancy), provenance: this.sources.describe(vacancy.provenance) };
  }
}
