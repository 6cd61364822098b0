import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../../platform/logger/logger.module';
import { sealEvents } from './audit-seal';

const EVERY_MS = 2_000;

/** Seals the audit log in the background for as long as the API runs. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();
  private failing = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.later();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.running;
  }

  private later(): void {
    if (this.stopping.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.running = this.seal().then(() => this.later());
    }, EVERY_MS).unref();
  }

  /** A fault is logged when it begins and when it is over, not every time. */
  private async seal(): Promise<void> {
    try {
      await sealEvents(this.database, { signal: this.stopping.signal });
      if (this.failing) this.logger.info('the audit log is sealed again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.error({ err: error }, 'the audit log could not be sealed');
      this.failing = true;
    }
  }
}
