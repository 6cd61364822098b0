import type { PageOf, Study, StudyListItem, StudyListQuery } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readListing, type WholeList } from '../../platform/pagination/listing';
import { CodeLists } from '../codes/code-lists';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { studyListSql } from './study-list.sql';
import { studySql } from './study.sql';

@Injectable()
export class StudiesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
    private readonly sources: SourceCatalogue,
    private readonly codes: CodeLists,
  ) {}

  /** A page of studies. One statement, and with words or a search one more to see that the vocabulary is current. */
  async list(query: StudyListQuery): Promise<PageOf<StudyListItem>> {
    const { listing, order, complete } = await this.whole(query);
    const page = await readListing(this.database, query, order, listing);
    this.codes.label(page.facets, { municipality: 'municipality', level: 'education-level' });
    return { ...page, items: (page.items as StudyListItem[]).map(complete) };
  }

  /** How every study of a filter is read. With words or a search one statement to see that the vocabulary is current. */
  async whole(query: Omit<StudyListQuery, 'limit'>): Promise<WholeList<StudyListItem>> {
    return {
      ...studyListSql(query, query.q ? await this.skills.namedBy(query.q) : [], await this.skills.targetOf(query)),
      complete: (row) => this.codes.withMunicipalities(row),
    };
  }

  /**
   * One study, ended and withdrawn ones too, so that a saved link still says what it was. One statement.
   * @throws {NotFoundException} when there is none with this id
   */
  async one(id: string): Promise<Study> {
    const rows: { study: Study }[] = /^\d{1,18}$/.test(id) ? await this.database.query(studySql, [id]) : [];
    const study = rows[0]?.study;
    if (!study) throw new NotFoundException(`There is no study ${id}.`);
    return { ...this.codes.withMunicipalities(study), provenance: this.sources.describe(study.provenance) };
  }
}
