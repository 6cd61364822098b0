import type { Health } from '@kasvu/contracts';
import { Inject, Injectable } from '@nestjs/common';

/** One thing the process needs. A check that throws is down. */
export interface HealthCheck {
  name: string;
  check(): Promise<Health['checks'][string]>;
}

export const HEALTH_CHECKS = Symbol('HealthChecks');
const patience = 3_000;

@Injectable()
export class HealthService {
  constructor(@Inject(HEALTH_CHECKS) private readonly checks: HealthCheck[]) {}

  /** Runs every check side by side; the worst one decides. */
  async ready(): Promise<Health> {
    const results = await Promise.all(this.checks.map(async (check) => [check.name, await run(check)] as const));
    const statuses = results.map(([, result]) => result.status);
    const status = statuses.includes('down') ? 'down' : statuses.includes('degraded') ? 'degraded' : 'ok';
    return { status, checks: Object.fromEntries(results) };
  }
}

async function run({ check }: HealthCheck): Promise<Health['checks'][string]> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('No answer in time')), patience);
    });
    return await Promise.race([check(), tooSlow]);
  } catch (error) {
    return { status: 'down', detail: error instanceof Error ? error.message : 'Failed' };
  } finally {
    clearTimeout(timer);
  }
}
