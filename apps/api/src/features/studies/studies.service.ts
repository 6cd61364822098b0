import type { PageOf, Study, StudyListItem, StudyListQuery } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readListing } from '../../platform/pagination/listing';
import { CodeLists } from '../codes/code-lists';
import { isSure } from '../skills/meant';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { studyListSql } from './study-list.sql';
import { studySql } from './study.sql';

/** So many concepts at most stand for the words typed. */
const mostConcepts = 40;

@Injectable()
export class StudiesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
    private readonly skills: SkillsService,
    private readonly sources: SourceCatalogue,
    private readonly codes: CodeLists,
  ) {}

  /** A page of studies. One statement, and with words or a search one more to see that the vocabulary is current. */
  async list(query: StudyListQuery): Promise<PageOf<StudyListItem>> {
    const { listing, order } = studyListSql(query, query.q ? await this.meaningOf(query.q) : [], await this.skills.targetOf(query));
    const page = await readListing(this.database, query, order, listing);
    this.codes.label(page.facets, { municipality: 'municipality', level: 'education-level' });
    return { ...page, items: (page.items as StudyListItem[]).map((item) => this.codes.withMunicipalities(item)) };
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

  /** The skills and occupations the words surely name; guesses would hide what the texts say. */
  private async meaningOf(words: string): Promise<number[]> {
    await this.vocabulary.refresh();
    return this.vocabulary
      .resolve(words, { limit: mostConcepts })
      .filter(isSure)
      .map(({ conceptId }) => conceptId);
  }
}
