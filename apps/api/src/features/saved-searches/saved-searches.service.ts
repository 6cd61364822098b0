import type { ChangeSearch, SavedSearch, SaveSearch } from '@kasvu/contracts';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { LOGGER } from '../../platform/logger/logger.module';
import { CodedProblem } from '../../platform/problem-details/coded-problem';
import { VersionConflict } from '../../platform/problem-details/version-conflict';
import { byFinnishName } from '../../platform/sorting/by-finnish-name';
import { isUuid } from '../../platform/sql/uuid';
import { keptQuery } from './saved-query';
import { type Owner, SavedSearchHits } from './saved-search-hits';
import {
  changeSearchSql,
  holdSearchesSql,
  removeSearchSql,
  renewSearchSql,
  savedSearchesSql,
  saveSearchSql,
  seenSearchSql,
} from './saved-searches.sql';

type SearchRow = Omit<SavedSearch, 'total' | 'fresh'>;
type SearchWithNews = SearchRow & { fresh: number };

/** Each of a user's searches is counted whenever they are listed: so many at most. */
const mostSearches = 100;

/** Searches that users keep to repeat them, each their own. */
@Injectable()
export class SavedSearchesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly hits: SavedSearchHits,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** By name in Finnish order. One statement, and one to count each; one after the other, to leave the database to others too. */
  async list(owner: Owner): Promise<SavedSearch[]> {
    const searches: SavedSearch[] = [];
    for (const row of await this.byName(owner)) searches.push(await this.counted(row, owner));
    return searches;
  }

  /** Those that find something new, by name. It is all that is counted of them. */
  async withNews(owner: Owner): Promise<SearchWithNews[]> {
    const searches: SearchWithNews[] = [];
    for (const row of await this.byName(owner)) {
      const fresh = await this.unlessItFails(row, () => this.hits.freshOf(row, row.lastSeenAt, owner));
      if (fresh) searches.push({ ...row, fresh });
    }
    return searches;
  }

  /**
   * Saves a search.
   * @throws {InvalidRequest} naming each filter the page does not know, {CodedProblem} when one has a search of that name or too many
   */
  async save(input: SaveSearch, owner: Owner): Promise<SavedSearch> {
    const query = keptQuery(input);
    const people = await this.peopleIn({ page: input.page, query }, owner);
    const saved = await this.database.transaction(async (manager) => {
      const held = await this.hold(manager, owner);
      refuseTakenName(held, input.name);
      if (held.length >= mostSearches) {
        throw new CodedProblem(409, 'conflict', `There is room for ${mostSearches} saved searches.`, [
          { field: 'name', reason: 'No room' },
        ]);
      }
      const [row]: SearchRow[] = await manager.query(saveSearchSql, [owner.id, input.name, input.page, query, input.digest, people]);
      return found(row);
    });
    return this.counted(saved, owner);
  }

  /**
   * Changes a search that is still as who asks knows it.
   * @throws {NotFoundException} for none of one's own, {VersionConflict} when it was changed meanwhile, and as `save` does
   */
  async change(id: string, { version, ...input }: ChangeSearch, owner: Owner): Promise<SavedSearch> {
    const { page } = await this.one(id, owner);
    const query = keptQuery({ page, query: input.query });
    const people = await this.peopleIn({ page, query }, owner);
    const changed = await this.database.transaction(async (manager) => {
      const held = await this.hold(manager, owner);
      const others = held.filter((search) => search.id !== id);
      refuseTakenName(others, input.name);
      const parameters = [owner.id, id, input.name, query, input.digest, people, version];
      const [[row]]: [SearchRow[]] = await manager.query(changeSearchSql, parameters);
      return row;
    });
    if (!changed) throw new VersionConflict(await this.counted(await this.one(id, owner), owner));
    return this.counted(changed, owner);
  }

  /** @throws {NotFoundException} for none of one's own */
  seen(id: string, owner: Owner): Promise<SavedSearch> {
    return this.update(seenSearchSql, id, owner);
  }

  /** @throws {NotFoundException} for none of one's own */
  renew(id: string, owner: Owner): Promise<SavedSearch> {
    return this.update(renewSearchSql, id, owner);
  }

  /** @throws {NotFoundException} for none of one's own */
  async remove(id: string, owner: Owner): Promise<void> {
    const [rows]: [{ id: string }[]] = isUuid(id) ? await this.database.query(removeSearchSql, [owner.id, id]) : [[]];
    found(rows[0]);
  }

  private async update(sql: string, id: string, owner: Owner): Promise<SavedSearch> {
    const [rows]: [SearchRow[]] = isUuid(id) ? await this.database.query(sql, [owner.id, id]) : [[]];
    return this.counted(found(rows[0]), owner);
  }

  private async one(id: string, owner: Owner): Promise<SearchRow> {
    const rows: SearchRow[] = await this.database.query(savedSearchesSql, [owner.id]);
    return found(rows.find((search) => search.id === id));
  }

  private async hold(manager: EntityManager, owner: Owner): Promise<SearchRow[]> {
    await manager.query(holdSearchesSql, [owner.id]);
    return manager.query(savedSearchesSql, [owner.id]);
  }

  /** People it finds now, in steps of k: a digest tells when there are more. */
  private async peopleIn(search: Pick<SavedSearch, 'page' | 'query'>, owner: Owner): Promise<number> {
    const hits = await this.hits.of(search, { since: new Date().toISOString() }, owner);
    return hits?.people ?? 0;
  }

  private async byName(owner: Owner): Promise<SearchRow[]> {
    const rows: SearchRow[] = await this.database.query(savedSearchesSql, [owner.id]);
    return byFinnishName(rows, ({ name }) => name);
  }

  private async counted(row: SearchRow, owner: Owner): Promise<SavedSearch> {
    const hits = await this.unlessItFails(row, () => this.hits.of(row, { since: row.lastSeenAt }, owner));
    return { ...row, total: hits?.total ?? null, fresh: hits?.fresh ?? null };
  }

  /** One search that cannot be counted is told as such, and to the operator by the log; the others are still of use. */
  private async unlessItFails<T>({ id }: SearchRow, count: () => Promise<T>): Promise<T | null> {
    try {
      return await count();
    } catch (err) {
      this.logger.error({ err, search: id }, 'a saved search could not be counted');
      return null;
    }
  }
}

function found<T>(search: T | undefined): T {
  if (search === undefined) throw new NotFoundException('None of your saved searches has this id.');
  return search;
}

function refuseTakenName(others: SearchRow[], name: string): void {
  if (!others.some((search) => search.name === name)) return;
  throw new CodedProblem(409, 'conflict', 'You have a saved search of this name.', [{ field: 'name', reason: 'Taken' }]);
}
