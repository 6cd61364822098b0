import type { SearchAnswer, SearchQuery } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import type { Origin, Principal } from '../../platform/access/principal';
import { wantedConcepts } from '../../platform/sql/search-target';
import { SkillsService } from '../skills/skills.service';
import { canonicalSearch, describeClauses, targetOf, type UnderstoodClause } from '../skills/understand-search';
import { SearchHelp } from './search-help';
import { SearchSides } from './search-sides';

@Injectable()
export class SearchService {
  constructor(
    private readonly skills: SkillsService,
    private readonly sides: SearchSides,
    private readonly helper: SearchHelp,
  ) {}

  /**
   * One search, every side: one statement a side, one for the names of what it was taken to mean, and the entry of the audit log. A search that
   * asks for nothing finds nothing.
   */
  async search({ q, narrower, limit }: SearchQuery, reader: Principal, origin: Origin): Promise<SearchAnswer> {
    const clauses = await this.skills.understand(q, narrower);
    const target = targetOf(clauses);
    const [described, vacancies, companies, talent, studies] = await Promise.all([
      this.describe(clauses),
      this.sides.vacancies(target, limit),
      this.sides.companies(target, limit),
      this.sides.talent(target, limit, reader, origin),
      this.sides.studies(target, limit),
    ]);
    const isEmpty = vacancies.total + companies.total + studies.total + (talent?.total ?? 0) === 0;
    const help = isEmpty ? await this.helper.help(clauses, reader) : null;
    const wanted = wantedConcepts(target).map(String);
    return { q: canonicalSearch(clauses), narrower, clauses: described, wanted, vacancies, companies, talent, studies, help };
  }

  private async describe(clauses: readonly UnderstoodClause[]) {
    const nameOf = await this.skills.naming(clauses.flatMap(({ terms }) => terms.flatMap(({ concepts }) => concepts.map(({ id }) => id))));
    return describeClauses(clauses, ({ id, match }) => nameOf(id).map((named) => ({ ...named, match })));
  }
}
