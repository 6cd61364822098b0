import { missingSettings } from '@kasvu/adapter-kit';
import { adapters } from '@kasvu/adapters';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { JobQueue } from '../../platform/jobs/job-queue';
import { LOGGER } from '../../platform/logger/logger.module';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from './read-source';

const queueOf = (source: string) => `sync-${source}`;

/** Reads each source that has what it needs on its manifest's schedule. */
@Injectable()
export class SyncScheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly jobs: JobQueue,
    private readonly vocabulary: SkillVocabulary,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.scheduleSync) return;
    for (const { manifest } of adapters) {
      if (!manifest.schedule) continue;
      const queue = queueOf(manifest.id);
      const needs = missingSettings(manifest, process.env);
      if (needs.length > 0) {
        // It may have had them when the server was last started.
        await this.jobs.unschedule(queue);
        this.logger.info({ source: manifest.id, needs }, 'source is not read: it needs an agreement and a key, or another setting');
        continue;
      }
      await this.jobs.schedule({ name: queue, cron: manifest.schedule, longestHours: 6, work: () => this.run(manifest.id) });
    }
  }

  /** Before the queue waits for what is being done. */
  beforeApplicationShutdown(): void {
    this.stopping.abort();
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
