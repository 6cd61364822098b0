import type { Digest, Role, SavedSearch } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Mailer } from '../../platform/mail/mailer';
import { type Hits, type Owner, SavedSearchHits } from '../saved-searches/saved-search-hits';
import { digestedUsersSql, dueSearchesSql, expiringSql, keepDigestSql, toldSql } from './digests.sql';

type DueSearch = Pick<SavedSearch, 'id' | 'name' | 'page' | 'query'> & { since: string; peopleTold: number };
type ToldSearch = Digest['searches'][number];
type ExpiringSearch = Digest['expiring'][number] & { told: boolean };

interface DigestOptions {
  /** Also of searches that are not due by the clock. */
  evenIfNotDue?: boolean;
  /** When it is; now unless given. */
  at?: Date;
}

/** Makes for each user the digest of what is new in the saved searches. What was told once is not told again, however often it runs. */
@Injectable()
export class DigestMaker {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly hits: SavedSearchHits,
    private readonly mailer: Mailer,
  ) {}

  /** The digests of one period. @returns how many there are. */
  async make(period: Digest['period'], { evenIfNotDue = false, at }: DigestOptions = {}): Promise<number> {
    const when = [at ?? null, evenIfNotDue] as const;
    const owners: { id: string; roles: Role[] }[] = await this.database.query(digestedUsersSql(period), [...when]);
    let made = 0;
    for (const owner of owners) if (await this.makeFor(owner, period, when)) made++;
    return made;
  }

  private makeFor(owner: Owner, period: Digest['period'], when: readonly [Date | null, boolean]): Promise<boolean> {
    const [at] = when;
    return this.database.transaction(async (manager) => {
      const due: DueSearch[] = await manager.query(dueSearchesSql(period), [...when, owner.id]);
      const searches: ToldSearch[] = [];
      for (const search of due) {
        const hits = await this.hits.of(search, search.since, owner);
        await manager.query(toldSql, [search.id, at, hits?.people ?? search.peopleTold]);
        if (hits && isNews(hits, search)) searches.push(told(search, hits));
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
const isNews = ({ fresh, people }: Hits, { peopleTold }: DueSearch): boolean => (fresh ?? 0) > 0 || (people ?? 0) > peopleTold;

const told = ({ id, name, page, query }: DueSearch, { fresh, total }: Hits): ToldSearch => ({ id, name, page, query, fresh, total });
