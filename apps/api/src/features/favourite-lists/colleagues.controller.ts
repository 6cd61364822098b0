import { colleagueListSchema, type ColleagueQuery, colleagueQuerySchema } from '@kasvu/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { ColleaguesService, mostTold } from './colleagues.service';

@ApiTags('Lists')
@Controller('colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: ColleaguesService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'Colleagues to share with: who has signed in and has a role' })
  @Answers(colleagueListSchema, `In alphabetical order, at most ${mostTold}`, [400, 403])
  async find(@Query({ schema: colleagueQuerySchema }) { q = '' }: ColleagueQuery, @Who() who: Principal) {
    return { items: await this.colleagues.find(q, who) };
  }
}
