import {
  type AddItems,
  addItemsSchema,
  type FavouriteKind,
  favouriteKindSchema,
  favouriteListSchema,
  favouriteRemovedSchema,
  favouriteSchema,
  itemsAddedSchema,
  itemsRemovedSchema,
  shownFavouritesQuerySchema,
  shownFavouritesSchema,
  type ShownFavouritesQuery,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { FavouritesService } from './favourites.service';

/** People are marked by a route of their own, which asks for more. */
const thingKindSchema = favouriteKindSchema.exclude(['talent']);

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
  @Answers(itemsAddedSchema, 'Those that are new', [400, 403])
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
  @Answers(favouriteSchema, 'The favourite, also when it was one before', [403, 404])
  addPerson(@Param('pseudonym') pseudonym: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.favourites.add('talent', pseudonym, who, request);
  }

  @Put(':kind/:id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a company, vacancy, study, skill or occupation a favourite' })
  @Answers(favouriteSchema, 'The favourite, also when it was one before', [403, 404])
  add(@Param('kind') kind: string, @Param('id') id: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.favourites.add(kindOf(thingKindSchema, kind), id, who, request);
  }

  @Delete(':kind/:id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Takes the mark of a favourite away, of a person too' })
  @Answers(favouriteRemovedSchema, 'Whether it was one', [403, 404])
  async remove(@Param('kind') kind: string, @Param('id') id: string, @Who() who: Principal) {
    return { removed: await this.favourites.remove(kindOf(favouriteKindSchema, kind), id, who) };
  }
}

function kindOf(kinds: z.ZodType<FavouriteKind>, name: string): FavouriteKind {
  const { data: kind } = kinds.safeParse(name);
  if (!kind) throw new NotFoundException('There is no such kind of favourite.');
  return kind;
}
