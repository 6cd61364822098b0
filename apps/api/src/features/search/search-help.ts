import type { Concept, SearchHelp as Help } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Principal } from '../../platform/access/principal';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { type AskedConcept, canonicalSearch, targetOf, type UnderstoodClause } from '../skills/understand-search';
import { nearbySql } from './nearby.sql';
import { SearchSides } from './search-sides';

/** So many clauses are tried without; so many concepts nearby are looked at, and shown. */
const mostDropped = 6;
const mostLookedAt = 60;
const mostNearby = 8;

/** What to try when a search finds nothing. */
@Injectable()
export class SearchHelp {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
    private readonly sides: SearchSides,
    private readonly groups: SmallGroups,
  ) {}

  /** One statement a side for all the searches with a clause less, and one for what is nearby. */
  async help(clauses: readonly UnderstoodClause[], reader: Principal): Promise<Help> {
    const [drop, nearby] = await Promise.all([this.drop(clauses, reader), this.nearby(clauses, reader)]);
    return { drop, nearby };
  }

  private async drop(clauses: readonly UnderstoodClause[], reader: Principal): Promise<Help['drop']> {
    const fewer = clauses
      .slice(0, mostDropped)
      .map((_, clause) => ({ clause, left: clauses.filter((__, index) => index !== clause) }))
      .filter(({ left }) => left.some(({ mode }) => mode !== 'not'));
    if (fewer.length === 0) return [];
    const totals = await this.sides.totals(
      fewer.map(({ left }) => targetOf(left)),
      reader,
    );
    const sum = ({ vacancies, companies, studies, talent }: (typeof totals)[number]) => vacancies + companies + studies + (talent ?? 0);
    return fewer
      .flatMap(({ clause, left }, index) => {
        const found = totals[index];
        return found && sum(found) > 0 ? [{ clause, q: canonicalSearch(left), ...found }] : [];
      })
      .sort((a, b) => sum(b) - sum(a));
  }

  /** What the words may have meant, then what is broader than what was asked for or beside it: only what would find something. */
  private async nearby(clauses: readonly UnderstoodClause[], reader: Principal): Promise<Concept[]> {
    const terms = clauses.flatMap(({ mode, terms: each }) => (mode === 'not' ? [] : each));
    const asked = new Set(terms.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
    const guessed = terms.flatMap(({ term }): AskedConcept[] =>
      'text' in term
        ? this.vocabulary.resolve(term.text, { limit: mostNearby }).map(({ conceptId, match }) => ({ id: conceptId, match }))
        : [],
    );
    const beside = [...asked].flatMap((id) => this.vocabulary.tree.near(id).map((near): AskedConcept => ({ id: near, match: null })));
    const candidates = [...guessed, ...beside].filter(({ id }) => !asked.has(id)).slice(0, mostLookedAt);
    if (candidates.length === 0) return [];
    const rows: Omit<Concept, 'match'>[] = await this.database.query(nearbySql(mayDo(reader, 'talent.read') ? this.groups.k : null), [
      candidates.map(({ id }) => id),
      mostNearby,
    ]);
    return rows.map((row) => ({ ...row, match: candidates.find(({ id }) => String(id) === row.id)?.match ?? null }));
  }
}
