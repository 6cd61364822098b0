import { type Dismiss, dismissalSchema, dismissSchema, todaySchema } from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { TodayService } from './today.service';

@ApiTags('Today')
@Controller('today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('own-searches')
  @ApiOperation({
    summary: 'What the day of who asks begins with: changes in what is followed, deadlines, new hits, follow-ups, quiet companies',
  })
  @Answers(todaySchema, 'The first of each part, with how many there are; what was put aside is left out', [403])
  of(@Who() who: Principal) {
    return this.today.of(who);
  }

  @Post('dismissals')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Puts something of the day aside' })
  @Answers(dismissalSchema, 'The same, also when it was put aside before', [400, 403])
  async dismiss(@Body({ schema: dismissSchema }) { key }: Dismiss, @Who() { id }: Principal) {
    await this.today.dismiss(key, id);
    return { key, dismissed: true };
  }

  @Delete('dismissals/:key')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Shows again what was put aside' })
  @Answers(dismissalSchema, 'The same, also when it was not put aside', [403, 404])
  async undo(@Param('key') key: string, @Who() { id }: Principal) {
    if (!dismissSchema.safeParse({ key }).success) throw new NotFoundException('The day has nothing of this key.');
    await this.today.undo(key, id);
    return { key, dismissed: false };
  }
}
