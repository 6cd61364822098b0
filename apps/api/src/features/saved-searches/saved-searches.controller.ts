import {
  type ChangeSearch,
  changeSearchSchema,
  savedSearchListSchema,
  savedSearchRemovedSchema,
  savedSearchSchema,
  type SaveSearch,
  saveSearchSchema,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import { DENIAL_LISTENER, type DenialListener, type Principal } from '../../platform/access/principal';
import { Refusal } from '../../platform/access/refusal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { mayOpen } from './saved-search-hits';
import { SavedSearchesService } from './saved-searches.service';

@ApiTags('Saved searches')
@Controller('saved-searches')
export class SavedSearchesController {
  constructor(
    private readonly searches: SavedSearchesService,
    @Inject(DENIAL_LISTENER) private readonly denials: DenialListener,
  ) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('own-searches')
  @ApiOperation({ summary: 'The saved searches of who asks, with how much each finds and how much of it is new' })
  @Answers(savedSearchListSchema, 'By name', [403])
  async list(@Who() who: Principal) {
    return { items: await this.searches.list(who) };
  }

  @Post()
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Saves the search of a page under a name of its own' })
  @Answers(savedSearchSchema, 'The saved search', [400, 403, 409])
  async save(@Body({ schema: saveSearchSchema }) input: SaveSearch, @Who() who: Principal, @Req() request: FastifyRequest) {
    if (!mayOpen(input, who)) {
      await this.denials.denied(who, request, 'forbidden');
      throw new Refusal(403, 'forbidden', 'Your role does not allow searches of people.');
    }
    return this.searches.save(input, who);
  }

  @Put(':id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Changes a saved search; another query begins anew' })
  @Answers(savedSearchSchema, 'The saved search; 409 with what is held now when it was changed meanwhile', [400, 403, 404, 409])
  change(@Param('id') id: string, @Body({ schema: changeSearchSchema }) input: ChangeSearch, @Who() who: Principal) {
    return this.searches.change(id, input, who);
  }

  @Delete(':id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Removes a saved search' })
  @Answers(savedSearchRemovedSchema, 'It is gone', [403, 404])
  async remove(@Param('id') id: string, @Who() who: Principal) {
    await this.searches.remove(id, who);
    return { removed: true };
  }

  @Post(':id/seen')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'What the saved search finds now was looked at and is not new any more' })
  @Answers(savedSearchSchema, 'The saved search, with nothing new', [403, 404])
  seen(@Param('id') id: string, @Who() who: Principal) {
    return this.searches.seen(id, who);
  }

  @Post(':id/renew')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'The digest of the saved search goes on for 90 days from today' })
  @Answers(savedSearchSchema, 'The saved search', [403, 404])
  renew(@Param('id') id: string, @Who() who: Principal) {
    return this.searches.renew(id, who);
  }
}
