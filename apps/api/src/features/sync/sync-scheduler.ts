import { missingSettings } from '@kasvu/adapter-kit';
import { adapters } from '@kasvu/adapters';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { LOGGER } from '../../platform/logger/logger.module';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from './read-source';

const queueOf = (source: string) => `sync-${source}`;

/** Reads each source that has what it needs on its manifest's schedule. The queue is in the database, so over any number of API copies each reading happens once. */
@Injectable()
export class SyncScheduler implements OnApplicationBootstrap, OnApplicationShutdown {
  private boss: PgBoss | undefined;
  private readonly stopping = new AbortController();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly vocabulary: SkillVocabulary,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.scheduleSync) return;
    const boss = new PgBoss({ connectionString: this.config.databaseUrl, max: 2, schema: 'pgboss' });
    boss.on('error', (error) => this.logger.error({ err: error }, 'the job queue reported a fault'));
    await boss.start();
    this.boss = boss;
    for (const { manifest } of adapters) {
      if (!manifest.schedule) continue;
      const queue = queueOf(manifest.id);
      const needs = missingSettings(manifest, process.env);
      if (needs.length > 0) {
        // It may have had them when the server was last started.
        await boss.unschedule(queue);
        this.logger.info({ source: manifest.id, needs }, 'source is not read: it needs an agreement and a key, or another setting');
        continue;
      }
      await boss.createQueue(queue, { policy: 'exclusive', retryLimit: 0, expireInSeconds: 6 * 3600 });
      await boss.schedule(queue, manifest.schedule, {}, { tz: 'Europe/Helsinki' });
      await boss.work(queue, { pollingIntervalSeconds: 10 }, () => this.run(manifest.id));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }

  private async run(source: string): Promise<void> {
    const adapter = adapters.find(({ manifest }) => manifest.id === source);
    if (!adapter) return;
    const run = await readSource(this.database, this.vocabulary, adapter, {
      signal: this.stopping.signal,
      environment: process.env,
      people: this.config.people,
    });
    this.logger.info({ source, status: run.status, counts: run.counts, error: run.error }, 'source read');
  }
}
