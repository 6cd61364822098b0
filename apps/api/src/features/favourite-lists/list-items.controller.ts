import {
  type AddItems,
  addItemsSchema,
  type ChangeItem,
  changeItemSchema,
  itemMovedSchema,
  itemRefSchema,
  itemsAddedSchema,
  itemsRemovedSchema,
  itemWorkSchema,
  listMarksSchema,
  type MoveItem,
  moveItemSchema,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { ListItemsService } from './list-items.service';

@ApiTags('Lists')
@Controller('lists')
export class ListItemsController {
  constructor(private readonly items: ListItemsService) {}

  @Get('marks')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'What stands on which list that who asks may see; audited when there are people among it' })
  @Answers(listMarksSchema, 'Each thing once, with the ids of the lists', [403])
  async marks(@Who() who: Principal, @Req() origin: FastifyRequest) {
    return { items: await this.items.marks({ who, origin }) };
  }

  @Post(':id/items')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Puts things at the end of a list; what is on it stays as it is; audited when there are people among them' })
  @Answers(itemsAddedSchema, 'Those that are new on it', [400, 403, 404])
  add(
    @Param('id') id: string,
    @Body({ schema: addItemsSchema }) { items }: AddItems,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    return this.items.add(id, items, { who, origin });
  }

  @Delete(':id/items')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Takes things from a list, with their notes' })
  @Answers(itemsRemovedSchema, 'How many were on it', [400, 403, 404])
  async remove(
    @Param('id') id: string,
    @Body({ schema: addItemsSchema }) { items }: AddItems,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    return { removed: await this.items.remove(id, items, { who, origin }) };
  }

  @Put(':id/items/:kind/:target')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Sets the status of a thing on a list and the note on it; audited when it is a person' })
  @Answers(itemWorkSchema, 'As it is held; on a conflict `current` is the same', [400, 403, 404, 409])
  change(
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Param('target') target: string,
    @Body({ schema: changeItemSchema }) input: ChangeItem,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    const { data: item } = itemRefSchema.safeParse({ kind, id: target });
    if (!item) throw new NotFoundException('It is not on the list.');
    return this.items.change(id, item, input, { who, origin });
  }

  @Post(':id/move')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Puts a thing on a list before another one, or last' })
  @Answers(itemMovedSchema, 'Whether it stood elsewhere', [400, 403, 404])
  async move(
    @Param('id') id: string,
    @Body({ schema: moveItemSchema }) input: MoveItem,
    @Who() who: Principal,
    @Req() origin: FastifyRequest,
  ) {
    return { moved: await this.items.move(id, input, { who, origin }) };
  }
}
