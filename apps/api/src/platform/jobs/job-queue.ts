import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { LOGGER } from '../logger/logger.module';

interface Job {
  name: string;
  /** When, as a cron expression in Finnish time. */
  cron: string;
  /** A run that takes longer is given up. */
  longestHours: number;
  work(): Promise<void>;
}

/** Work on a schedule. The queue is in the database, so over any number of API copies each run happens once. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private started: Promise<PgBoss> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Does a job from now on at its times, also when other copies of the API do. */
  async schedule({ name, cron, longestHours, work }: Job): Promise<void> {
    const boss = await this.start();
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 0, expireInSeconds: longestHours * 3600 });
    await boss.schedule(name, cron, {}, { tz: 'Europe/Helsinki' });
    await boss.work(name, { pollingIntervalSeconds: 10 }, work);
  }

  /** Takes a job off the schedule that may be on it since an earlier start. */
  async unschedule(name: string): Promise<void> {
    const boss = await this.start();
    await boss.unschedule(name);
  }

  async onApplicationShutdown(): Promise<void> {
    const boss = await this.started;
    await boss?.stop({ graceful: true, timeout: 5_000 });
  }

  private start(): Promise<PgBoss> {
    this.started ??= this.connect();
    return this.started;
  }

  private async connect(): Promise<PgBoss> {
    const boss = new PgBoss({ connectionString: this.config.databaseUrl, max: 2, schema: 'pgboss' });
    boss.on('error', (error) => this.logger.error({ err: error }, 'the job queue reported a fault'));
    await boss.start();
    return boss;
  }
}
