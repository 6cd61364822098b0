import { type Health, healthSchema } from '@kasvu/contracts';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../answers/answers.decorator';
import { HealthService } from './health.service';

@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @Answers(healthSchema, 'Always ok', [])
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The process can do its work: database, schema and vocabulary' })
  @Answers(healthSchema, 'ok or degraded; 503 when down', [503])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await this.health.ready();
    if (health.status === 'down') void reply.status(503);
    return health;
  }
}
