import { searchAnswerSchema, type SearchQuery, searchQuerySchema } from '@kasvu/contracts';
import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { SearchService } from './search.service';

@ApiTags('Search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Allow('search.read')
  @LimitRate('search')
  @ApiOperation({
    summary: 'One search: what it means, the vacancies, companies, people and studies that fit; audited where it shows people',
  })
  @Answers(searchAnswerSchema, 'All sides with counts; what to try when nothing was found')
  find(@Query({ schema: searchQuerySchema }) query: SearchQuery, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.search.search(query, who, request);
  }
}
