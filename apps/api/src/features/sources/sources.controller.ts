import { sourceListSchema, sourceRejectQuerySchema, syncRejectPageSchema, syncRunListSchema } from '@kasvu/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Allow } from '../../platform/access/access.decorators';
import { Answers } from '../../platform/answers/answers.decorator';
import { SourcesService } from './sources.service';

@ApiTags('Sources')
@Controller('sources')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Allow('sources.read')
  @ApiOperation({ summary: 'Data sources with their last reading' })
  @Answers(sourceListSchema, 'Every source')
  async list() {
    return { items: await this.sources.list() };
  }

  @Get(':id/runs')
  @Allow('sources.read')
  @ApiOperation({ summary: 'The last twenty readings of a source' })
  @Answers(syncRunListSchema, 'Newest first', [404])
  async runs(@Param('id') id: string) {
    return { items: await this.sources.runs(id) };
  }

  @Get(':id/rejects')
  @Allow('sources.read')
  @ApiOperation({ summary: 'Records the last reading could not take, with reasons' })
  @Answers(syncRejectPageSchema, 'A page of rejects', [400, 404])
  rejects(@Param('id') id: string, @Query({ schema: sourceRejectQuerySchema }) query: z.output<typeof sourceRejectQuerySchema>) {
    return this.sources.rejects(id, query);
  }
}
