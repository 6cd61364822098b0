import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { HealthController } from './health.controller';
import { HealthService } from './health.service';

@Module({})
export class HealthModule {
  /** `checks` provides HEALTH_CHECKS. */
  static with(checks: Provider, imports: ModuleMetadata['imports'] = []): DynamicModule {
    return { module: HealthModule, imports: imports ?? [], controllers: [HealthController], providers: [HealthService, checks] };
  }
}
