import type { Digest } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { DigestMaker } from './digest-maker';
import { DigestPost, type Posted } from './digest-post';

/** Makes digests and sends them. */
@Injectable()
export class DigestRound {
  constructor(
    private readonly maker: DigestMaker,
    private readonly post: DigestPost,
  ) {}

  /** Those of one period at once, or all that are due. */
  async run(period?: Digest['period']): Promise<Posted & { made: number }> {
    const daily = period === 'weekly' ? 0 : await this.maker.make('daily', { evenIfNotDue: period !== undefined });
    const weekly = period === 'daily' ? 0 : await this.maker.make('weekly', { evenIfNotDue: period !== undefined });
    return { made: daily + weekly, ...(await this.post.send()) };
  }
}
