import { Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { RATE_LIMIT, type RateLimit, rateLimits } from './limit-rate.decorator';

/** Counts only routes that name a limit, by who asks or, before sign-in, by address. Each API copy counts for itself. */
@Injectable()
class RateLimitGuard extends ThrottlerGuard {
  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    return this.limitOf(context) === undefined;
  }

  protected override async handleRequest(request: Parameters<ThrottlerGuard['handleRequest']>[0]): Promise<boolean> {
    const limit = this.limitOf(request.context);
    return super.handleRequest({ ...request, limit: limit ? rateLimits[limit].perMinute : request.limit, ttl: 60_000 });
  }

  protected override async getTracker(request: FastifyRequest): Promise<string> {
    return request.principal ? `${request.principal.kind}:${request.principal.id}` : `address:${request.ip}`;
  }

  private limitOf(context: ExecutionContext): RateLimit | undefined {
    return this.reflector.get<RateLimit | undefined>(RATE_LIMIT, context.getHandler());
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ limit: 60, ttl: 60_000 }])],
  providers: [{ provide: APP_GUARD, useClass: RateLimitGuard }],
})
export class RateLimitModule {}
