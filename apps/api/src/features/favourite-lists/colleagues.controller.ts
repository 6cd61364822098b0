import { colleagueListSchema, type ColleagueQuery, colleagueQuerySchema } from '@kasvu/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import { containing } from '../../platform/sql/conditions';

const mostTold = 20;
const colleaguesSql = 'SELECT id, name FROM app_user WHERE id <> $1 AND cardinality(roles) > 0 AND lower(name) LIKE lower($2)';

@ApiTags('Lists')
@Controller('colleagues')
export class ColleaguesController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'Colleagues to share with: who has signed in and has a role' })
  @Answers(colleagueListSchema, `In alphabetical order, at most ${mostTold}`, [400, 403])
  async find(@Query({ schema: colleagueQuerySchema }) { q = '' }: ColleagueQuery, @Who() who: Principal) {
    const colleagues: { id: string; name: string }[] = await this.database.query(colleaguesSql, [who.id, containing(q)]);
    const sorted = colleagues
      .map((each) => ({ ...each, key: finnishSortKey(each.name) }))
      .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    return { items: sorted.slice(0, mostTold) };
  }
}
