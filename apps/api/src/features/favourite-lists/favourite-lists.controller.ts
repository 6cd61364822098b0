import {
  type ChangeList,
  changeListSchema,
  type CreateList,
  createListSchema,
  favouriteListDetailSchema,
  favouriteListsSchema,
  favouriteListSummarySchema,
  listLeftSchema,
  listMembersSchema,
  listRemovedSchema,
  type ShareList,
  shareListSchema,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { FavouriteListsService } from './favourite-lists.service';

@ApiTags('Lists')
@Controller('lists')
export class FavouriteListsController {
  constructor(private readonly lists: FavouriteListsService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'Own lists and those shared with who asks' })
  @Answers(favouriteListsSchema, 'By name', [403])
  async all(@Who() who: Principal, @Req() origin: FastifyRequest) {
    return { items: await this.lists.all({ who, origin }) };
  }

  @Post()
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a list, empty or with things on it; audited when there are people among them' })
  @Answers(favouriteListSummarySchema, 'The list', [400, 403, 409])
  create(@Body({ schema: createListSchema }) input: CreateList, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return this.lists.create(input, { who, origin });
  }

  @Get(':id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'A list with what is on it; audited when there are people among it' })
  @Answers(favouriteListDetailSchema, 'In its order; of people who left, or may not be seen, only how many', [403, 404])
  one(@Param('id') id: string, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return this.lists.one(id, { who, origin });
  }

  @Put(':id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Renames a list and shares it with the team; for the owner; audited when there are people on what is shared' })
  @Answers(favouriteListSummarySchema, 'The list; on a conflict `current` is the list as it is held', [400, 403, 404, 409])
  change(
    @Param('id') id: string,
    @Body({ schema: changeListSchema }) input: ChangeList,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    return this.lists.change(id, input, { who, origin });
  }

  @Delete(':id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Deletes a list for good; for the owner' })
  @Answers(listRemovedSchema, 'It is gone', [403, 404])
  async remove(@Param('id') id: string, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return { removed: await this.lists.remove(id, { who, origin }) };
  }

  @Get(':id/members')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'With whom a list is shared by name, without what is on it; for the owner' })
  @Answers(listMembersSchema, 'Everybody it is shared with by name', [403, 404])
  sharedWith(@Param('id') id: string, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return this.lists.sharedWith(id, { who, origin });
  }

  @Put(':id/members/:userId')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Shares a list with a colleague; for the owner; audited when there are people on it' })
  @Answers(listMembersSchema, 'Everybody it is shared with by name', [400, 403, 404])
  share(
    @Param('id') id: string,
    @Param('userId') userId: string,
    @Body({ schema: shareListSchema }) input: ShareList,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    return this.lists.share(id, userId, input, { who, origin });
  }

  @Delete(':id/members/me')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Leaves a list that was shared by name; what the team may do with it stays' })
  @Answers(listLeftSchema, 'Whether it was shared with who asks by name', [403, 404])
  async leave(@Param('id') id: string, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return { left: await this.lists.leave(id, { who, origin }) };
  }

  @Delete(':id/members/:userId')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Takes a list back from a colleague; for the owner' })
  @Answers(listMembersSchema, 'Everybody it is shared with by name', [403, 404])
  unshare(@Param('id') id: string, @Param('userId') userId: string, @Who() who: Principal, @Req() origin: FastifyRequest) {
    return this.lists.unshare(id, userId, { who, origin });
  }
}
