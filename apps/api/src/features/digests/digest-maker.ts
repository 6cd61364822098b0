import type { Digest, Role, SavedSearch } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Mailer } from '../../platform/mail/mailer';
import { type Hits, type Owner, SavedSearchHits } from '../saved-searches/saved-search-hits';
import { digestedUsersSql, dueSearchesSql, expiringSql, keepDigestSql, toldSql } from './digests.sql';

type DueSearch = Pick<SavedSearch, 'id' | 'name' | 'page' | 'query'> & { since: string; until: string; peopleTold: number };
type ToldSearch = Digest['searches'][number];
type ExpiringSearch = Digest['expiring'][number] & { told: boolean };

interface DigestOptions {
  /** Also of searches that are not due by the clock. */
  evenIfNotDue?: boolean;
  /** When it is; now unless given. */
  at?: Date;
}

export interface Made {
  made: number;
  /** Users whose digest could not be made, and why; it is due the next time again. */
  unmade: { user: string; err: unknown }[];
}

/** Makes for each user the digest of what is new in the saved searches. What was told once is not told again, however often it runs. */
@Injectable()
export class DigestMaker {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly hits: SavedSearchHits,
    private readonly mailer: Mailer,
  ) {}

  /** The digests of one period. What stops that of one user stops no other. */
  async make(period: Digest['period'], { evenIfNotDue = false, at }: DigestOptions = {}): Promise<Made> {
    const when = [at ?? null, evenIfNotDue] as const;
    const owners: { id: string; roles: Role[] }[] = await this.database.query(digestedUsersSql(period), [...when]);
    const result: Made = { made: 0, unmade: [] };
    for (const owner of owners) {
      try {
        if (await this.makeFor(owner, period, when)) result.made++;
      } catch (err) {
        result.unmade.push({ user: owner.id, err });
      }
    }
    return result;
  }

  private makeFor(owner: Owner, period: Digest['period'], when: readonly [Date | null, boolean]): Promise<boolean> {
    const [at] = when;
    return this.database.transaction(async (manager) => {
      const due: DueSearch[] = await manager.query(dueSearchesSql(period), [...when, owner.id]);
      const searches: ToldSearch[] = [];
      for (const search of due) {
        const hits = await this.hits.of(search, search, owner);
        await manager.query(toldSql, [search.id, at, hits?.people ?? search.peopleTold]);
        const news = hits && told(search, hits);
        if (news && (news.fresh || news.people)) searches.push(news);
      }
      const expiring: ExpiringSearch[] = await manager.query(expiringSql, [at, due.map(({ id }) => id)]);
      if (searches.length === 0 && expiring.every((search) => search.told)) return false;
      const content = { searches, expiring: expiring.map(({ id, name, expiresOn }) => ({ id, name, expiresOn })) };
      await manager.query(keepDigestSql, [owner.id, period, at, this.mailer.isOn ? 'failed' : 'off', content]);
      return true;
    });
  }
}

/** Of people it is news only that there are a whole step more of them. */
const told = ({ id, name, page, query, peopleTold }: DueSearch, { fresh, total, people }: Hits): ToldSearch => ({
  ...{ id, name, page, query, fresh, total },
  people: (people ?? 0) > peopleTold ? people : null,
});
