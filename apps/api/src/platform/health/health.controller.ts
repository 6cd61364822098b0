import { type Health, healthSchema } from '@kasvu/contracts';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Public } from '../access/access.decorators';
import { Answers } from '../answers/answers.decorator';
import { HealthService } from './health.service';

@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Public('a probe')
  @ApiOperation({ summary: 'The process answers' })
  @Answers(healthSchema, 'Always ok', [])
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @Public('a probe; the details are for administrators')
  @ApiOperation({ summary: 'The process can do its work' })
  @Answers(healthSchema, 'ok or degraded; 503 when down', [503])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const { status } = await this.health.ready();
    if (status === 'down') void reply.status(503);
    return { status, checks: {} };
  }

  @Get('details')
  @Allow('health.read')
  @ApiOperation({ summary: 'What the process needs, one by one: database, schema, Finnish' })
  @Answers(healthSchema, 'Each check with its state', [401, 403])
  details(): Promise<Health> {
    return this.health.ready();
  }
}
