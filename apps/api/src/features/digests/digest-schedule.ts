import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { JobQueue } from '../../platform/jobs/job-queue';
import { LOGGER } from '../../platform/logger/logger.module';
import { DigestRound } from './digest-round';

/** Makes the digests every morning at six in Finland; the weekly ones are due on Mondays. */
@Injectable()
export class DigestSchedule implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly jobs: JobQueue,
    private readonly round: DigestRound,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.scheduleDigests) return;
    await this.jobs.schedule({ name: 'digests', cron: '0 6 * * *', longestHours: 2, work: () => this.run() });
  }

  private async run(): Promise<void> {
    const { made, unmade, sent, unsent } = await this.round.run();
    for (const failure of unmade) this.logger.error(failure, 'a digest could not be made');
    for (const failure of unsent) this.logger.warn(failure, 'a digest could not be mailed');
    this.logger.info({ made, sent }, 'digests made');
  }
}
