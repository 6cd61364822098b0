import type { Concept, ConceptNames, LocalizedText, SkillSuggestion } from '@kasvu/contracts';
import type { ResolvedConcept } from '@kasvu/skills';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { conceptNamesSql, suggestedSkillsSql } from './concepts.sql';
import { SkillVocabulary } from './skill-vocabulary';

interface ConceptRow {
  id: number;
  kind: 'skill' | 'occupation';
  uri: string;
  labels: LocalizedText;
}

@Injectable()
export class SkillsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
  ) {}

  /** Skills a keyword may mean, best first. */
  async suggest(q: string, limit: number): Promise<SkillSuggestion[]> {
    await this.vocabulary.refresh();
    const resolved = this.vocabulary.resolve(q, { limit, kinds: ['skill'] });
    const rows: (ConceptRow & { openVacancies: number })[] = await this.database.query(suggestedSkillsSql, [
      resolved.map((concept) => concept.conceptId),
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return resolved.flatMap(({ conceptId, match }) => {
      const row = byId.get(conceptId);
      return row ? [{ id: String(row.id), uri: row.uri, labels: row.labels, match, openVacancies: row.openVacancies }] : [];
    });
  }

  /** Adds names to what a keyword was taken to mean, keeping the order. */
  async name(resolved: ResolvedConcept[]): Promise<Concept[]> {
    const idsOf = (kind: ResolvedConcept['kind']) =>
      resolved.filter((concept) => concept.kind === kind).map((concept) => concept.conceptId);
    const rows: ConceptRow[] = await this.database.query(conceptNamesSql, [idsOf('skill'), idsOf('occupation')]);
    const byKey = new Map(rows.map((row) => [`${row.kind}:${row.id}`, row]));
    return resolved.flatMap(({ conceptId, kind, match }) => {
      const row = byKey.get(`${kind}:${conceptId}`);
      return row ? [{ id: String(conceptId), uri: row.uri, kind, labels: row.labels, match }] : [];
    });
  }

  /** The names of skills and occupations by id. */
  async names(ids: number[]): Promise<ConceptNames['items']> {
    const rows: ConceptRow[] = await this.database.query(conceptNamesSql, [ids, ids]);
    return rows.map(({ id, labels }) => ({ id: String(id), labels }));
  }
}
