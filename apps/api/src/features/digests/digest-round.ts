import type { Digest } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { DigestMaker, type Made } from './digest-maker';
import { DigestPost, type Posted } from './digest-post';

const periods = ['daily', 'weekly'] as const;

/** Makes digests and sends them. */
@Injectable()
export class DigestRound {
  constructor(
    private readonly maker: DigestMaker,
    private readonly post: DigestPost,
  ) {}

  /** Those of one period at once, or all that are due. Whatever could be made is sent. */
  async run(only?: Digest['period']): Promise<Made & Posted> {
    const result: Made = { made: 0, unmade: [] };
    for (const period of only ? [only] : periods) {
      const { made, unmade } = await this.maker.make(period, { evenIfNotDue: only !== undefined });
      result.made += made;
      result.unmade.push(...unmade);
    }
    return { ...result, ...(await this.post.send()) };
  }
}
