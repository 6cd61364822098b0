import type { CompanyListItem, SearchAnswer, SearchQuery, VacancyListItem } from '@kasvu/contracts';
import type { ResolvedConcept } from '@kasvu/skills';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CodeLists } from '../codes/code-lists';
import { withMunicipality } from '../companies/companies.service';
import { meant } from '../skills/meant';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { SkillsService } from '../skills/skills.service';
import { withMunicipalities } from '../vacancies/vacancies.service';
import { companySideSql, type SearchTarget, vacancySideSql } from './search.sql';

interface Side<T> {
  total: number;
  items: T[];
}

/** So many concepts at most stand for one keyword. */
const mostConcepts = 40;

@Injectable()
export class SearchService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
    private readonly skills: SkillsService,
    private readonly codes: CodeLists,
  ) {}

  /** One keyword, every side: one statement a side, and one for the names of what the keyword was taken to mean. */
  async search({ q, limit }: SearchQuery): Promise<SearchAnswer> {
    await this.vocabulary.refresh();
    const resolved = meant(this.vocabulary.resolve(q, { limit: mostConcepts }));
    const idsOf = (kind: ResolvedConcept['kind']) =>
      resolved.filter((concept) => concept.kind === kind).map((concept) => concept.conceptId);
    const target: SearchTarget = { q, skillIds: idsOf('skill'), occupationIds: idsOf('occupation'), limit };
    const [concepts, vacancies, companies] = await Promise.all([
      this.skills.name(resolved),
      this.side<VacancyListItem>(vacancySideSql(target)),
      this.side<CompanyListItem & { matchingVacancies: number }>(companySideSql(target)),
    ]);
    return {
      q,
      mode: resolved.length > 0 ? 'concepts' : 'text',
      concepts,
      vacancies: { ...vacancies, items: vacancies.items.map((item) => withMunicipalities(item, this.codes)) },
      companies: { ...companies, items: companies.items.map((item) => withMunicipality(item, this.codes)) },
    };
  }

  private async side<T>({ sql, parameters }: { sql: string; parameters: unknown[] }): Promise<Side<T>> {
    const [row]: Side<T>[] = await this.database.query(sql, parameters);
    return row ?? { total: 0, items: [] };
  }
}
