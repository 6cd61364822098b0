import { searchAnswerSchema, type SearchQuery, searchQuerySchema } from '@kasvu/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/access/access.decorators';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { Answers } from '../../platform/answers/answers.decorator';
import { SearchService } from './search.service';

@ApiTags('Search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Allow('search.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'One keyword: what it means, the open vacancies that ask for it, the companies behind them' })
  @Answers(searchAnswerSchema, 'All sides with counts')
  find(@Query({ schema: searchQuerySchema }) query: SearchQuery) {
    return this.search.search(query);
  }
}
