import {
  type AddItems,
  addItemsSchema,
  favouriteListSchema,
  favouriteRemovedSchema,
  favouriteSchema,
  type ItemRef,
  itemRefSchema,
  itemsAddedSchema,
  itemsRemovedSchema,
  shownFavouritesQuerySchema,
  shownFavouritesSchema,
  type ShownFavouritesQuery,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { FavouritesService } from './favourites.service';

@ApiTags('Favourites')
@Controller('favourites')
export class FavouritesController {
  constructor(private readonly favourites: FavouritesService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'The favourites of who asks; audited when there are people among them' })
  @Answers(favouriteListSchema, 'Newest first; what is no longer there is left out', [403])
  async list(@Who() who: Principal, @Req() request: FastifyRequest) {
    return { items: await this.favourites.list(who, request) };
  }

  @Get('shown')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'The favourites of who asks with what each is; audited when there are people among them' })
  @Answers(shownFavouritesSchema, 'Newest first, also what has ended or is gone; of people who left only how many', [400, 403])
  shown(
    @Query({ schema: shownFavouritesQuerySchema }) { kind }: ShownFavouritesQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.favourites.shown(kind, who, request);
  }

  @Post()
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes many things favourites at once; audited when there are people among them' })
  @Answers(itemsAddedSchema, 'Those that are new', [400, 403, 409])
  addAll(@Body({ schema: addItemsSchema }) { items }: AddItems, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.favourites.addAll(items, who, request);
  }

  @Delete()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Takes the marks of many favourites away' })
  @Answers(itemsRemovedSchema, 'How many there were', [400, 403])
  async removeAll(@Body({ schema: addItemsSchema }) { items }: AddItems, @Who() who: Principal) {
    return { removed: await this.favourites.removeAll(items, who) };
  }

  @Put('talent/:pseudonym')
  @Allow('talent.read', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a person a favourite; audited' })
  @Answers(favouriteSchema, 'The favourite, also when it was one before', [403, 404, 409])
  addPerson(@Param('pseudonym') pseudonym: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.favourites.add(itemOf('talent', pseudonym), who, request);
  }

  @Put(':kind/:id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a company, vacancy, study, skill or occupation a favourite' })
  @Answers(favouriteSchema, 'The favourite, also when it was one before', [403, 404, 409])
  add(@Param('kind') kind: string, @Param('id') id: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    const item = itemOf(kind, id);
    // People are marked by a route of their own, which asks for more.
    if (item.kind === 'talent') throw noSuchThing();
    return this.favourites.add(item, who, request);
  }

  @Delete(':kind/:id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Takes the mark of a favourite away, of a person too' })
  @Answers(favouriteRemovedSchema, 'Whether it was one', [403, 404])
  async remove(@Param('kind') kind: string, @Param('id') id: string, @Who() who: Principal) {
    return { removed: await this.favourites.remove(itemOf(kind, id), who) };
  }
}

function itemOf(kind: string, id: string): ItemRef {
  const { data: item } = itemRefSchema.safeParse({ kind, id });
  if (!item) throw noSuchThing();
  return item;
}

const noSuchThing = () => new NotFoundException('There is no such thing.');
