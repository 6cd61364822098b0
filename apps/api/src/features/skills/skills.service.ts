import type { Concept, ConceptNames, LocalizedText, SkillSuggestion } from '@kasvu/contracts';
import type { ResolvedConcept } from '@kasvu/skills';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SearchTarget } from '../../platform/sql/search-target';
import { conceptNamesSql, suggestedConceptsSql } from './concepts.sql';
import { isSure } from './meant';
import { SkillVocabulary } from './skill-vocabulary';
import { targetOf, understandSearch, type UnderstoodClause } from './understand-search';

interface ConceptRow {
  id: number;
  kind: 'skill' | 'occupation';
  uri: string;
  labels: LocalizedText;
}
type NamedConcept = Omit<Concept, 'match'>;

/** Suggestions whose scores are this near are of equal rank. */
const rankStep = 10;
/** So many concepts at most stand for the words typed. */
const mostConcepts = 40;

@Injectable()
export class SkillsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
  ) {}

  /** Skills and occupations a keyword may mean, best first; of equals those that more open vacancies ask for. */
  async suggest(q: string, limit: number, kinds: ConceptRow['kind'][]): Promise<SkillSuggestion[]> {
    await this.vocabulary.refresh();
    const resolved = this.vocabulary.resolve(q, { limit, kinds });
    const rows: (ConceptRow & { openVacancies: number })[] = await this.database.query(suggestedConceptsSql, [
      resolved.map((concept) => concept.conceptId),
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const rank = ({ score }: ResolvedConcept) => Math.round(score / rankStep);
    return resolved
      .flatMap((concept) => {
        const row = byId.get(concept.conceptId);
        return row ? [{ concept, row }] : [];
      })
      .sort((a, b) => rank(b.concept) - rank(a.concept) || b.row.openVacancies - a.row.openVacancies)
      .map(({ concept, row }) => ({ ...row, id: String(row.id), match: concept.match }));
  }

  /** What a search means. One statement to see that the vocabulary is current. */
  async understand(search: string, narrower: boolean): Promise<UnderstoodClause[]> {
    await this.vocabulary.refresh();
    return understandSearch(search, this.vocabulary, narrower);
  }

  /** What the database is asked for the search of a list; without one nothing, and no statement. */
  async targetOf({ search, narrower }: { search?: string | undefined; narrower: boolean }): Promise<SearchTarget> {
    return search ? targetOf(await this.understand(search, narrower)) : [];
  }

  /** The skills and occupations the words surely name; guesses would hide what the texts say. One statement to see that the vocabulary is current. */
  async namedBy(words: string): Promise<number[]> {
    await this.vocabulary.refresh();
    return this.vocabulary
      .resolve(words, { limit: mostConcepts })
      .filter(isSure)
      .map(({ conceptId }) => conceptId);
  }

  /** What each of these is called; what is not held is left out. One statement. */
  async naming(ids: readonly number[]): Promise<(id: number) => NamedConcept[]> {
    const rows: ConceptRow[] = await this.database.query(conceptNamesSql, [ids]);
    const byId = new Map(rows.map((row) => [row.id, { ...row, id: String(row.id) }]));
    return (id) => {
      const named = byId.get(id);
      return named ? [named] : [];
    };
  }

  /** The names of skills and occupations by id. */
  async names(ids: number[]): Promise<ConceptNames['items']> {
    const nameOf = await this.naming(ids);
    return [...new Set(ids)].flatMap((id) => nameOf(id).map(({ id: name, labels }) => ({ id: name, labels })));
  }
}
