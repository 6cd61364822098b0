import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../../platform/logger/logger.module';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleStudies } from '../studies/recognise-again';
import { recogniseStaleVacancies } from '../vacancies/recognise-again';

/** Looks for skills again in the texts that were recognised otherwise, behind the request that asks for it. What it leaves, the next reading does. */
@Injectable()
export class LookAgain implements BeforeApplicationShutdown {
  private running: Promise<void> = Promise.resolve();
  private readonly stop = new AbortController();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vocabulary: SkillVocabulary,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins at once, or after the round that runs. */
  start(): void {
    this.running = this.running
      .then(() => this.round())
      .catch((error: unknown) => this.logger.error({ err: error }, 'Texts could not be looked at again'));
  }

  /** Resolves when no round runs. */
  settled(): Promise<void> {
    return this.running;
  }

  beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    return this.running;
  }

  private async round(): Promise<void> {
    await recogniseStaleVacancies(this.database, this.vocabulary, this.stop.signal);
    await recogniseStaleStudies(this.database, this.vocabulary, this.stop.signal);
  }
}
