import { saveUnmetNeedSchema, unmetNeedListSchema, unmetNeedSchema } from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { UnmetNeedsService } from './unmet-needs.service';

@ApiTags('Search')
@Controller('unmet-needs')
export class UnmetNeedsController {
  constructor(private readonly needs: UnmetNeedsService) {}

  @Post()
  @HttpCode(200)
  @Allow('search.read', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Keeps a search that found nothing as an unmet need' })
  @Answers(unmetNeedSchema, 'The need, and how often it was saved by anybody', [400, 429])
  save(@Body({ schema: saveUnmetNeedSchema }) { q }: z.output<typeof saveUnmetNeedSchema>, @Who() { id }: Principal) {
    return this.needs.save(q, id);
  }

  @Get()
  @Allow('search.read', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'Unmet needs of the city; nobody is told who saved them' })
  @Answers(unmetNeedListSchema, 'Newest first')
  async list(@Who() { id }: Principal) {
    return { items: await this.needs.list(id) };
  }

  @Delete(':id')
  @Allow('search.read', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Forgets an unmet need one has saved; what others have saved stays' })
  @Answers(unmetNeedListSchema, 'What is left', [404])
  async forget(@Param('id') id: string, @Who() { id: userId }: Principal) {
    await this.needs.forget(id, userId);
    return { items: await this.needs.list(userId) };
  }
}
