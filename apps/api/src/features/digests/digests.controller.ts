import { digestListSchema, digestSchema } from '@kasvu/contracts';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { DigestsService } from './digests.service';

@ApiTags('Digests')
@Controller('digests')
export class DigestsController {
  constructor(private readonly digests: DigestsService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'What was new in the saved searches of who asks, day by day or week by week' })
  @Answers(digestListSchema, 'The newest first', [403])
  async list(@Who() who: Principal) {
    return { items: await this.digests.list(who.id) };
  }

  @Post(':id/read')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'The digest has been read' })
  @Answers(digestSchema, 'The digest, also when it was read before', [403, 404])
  read(@Param('id') id: string, @Who() who: Principal) {
    return this.digests.read(id, who.id);
  }
}
