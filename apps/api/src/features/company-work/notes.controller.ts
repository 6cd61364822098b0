import {
  type ChangeNote,
  changeNoteSchema,
  companyNoteSchema,
  noteConflictSchema,
  noteRemovedSchema,
  noteSearchPageSchema,
  type NoteSearchQuery,
  noteSearchQuerySchema,
  type RemoveNoteQuery,
  removeNoteQuerySchema,
  timelinePageSchema,
  type TimelineQuery,
  timelineQuerySchema,
  type WriteNote,
  writeNoteSchema,
} from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { NotesService } from './notes.service';

const conflict = { status: 409, description: 'It was changed meanwhile; with the note as it is held', standardSchema: noteConflictSchema };

@ApiTags('Working with companies')
@Controller()
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Get('companies/:businessId/timeline')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'Notes on a company and what changed in it' })
  @Answers(timelinePageSchema, 'Newest first; with words only the notes that have them', [400, 403, 404])
  timeline(@Param('businessId') businessId: string, @Query({ schema: timelineQuerySchema }) query: TimelineQuery, @Who() who: Principal) {
    return this.notes.timeline(businessId, query, who);
  }

  @Post('companies/:businessId/notes')
  @HttpCode(200)
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Writes a note on a company, which the whole team sees' })
  @Answers(companyNoteSchema, 'The note', [400, 403, 404])
  write(@Param('businessId') businessId: string, @Body({ schema: writeNoteSchema }) note: WriteNote, @Who() who: Principal) {
    return this.notes.write(businessId, note, who);
  }

  @Get('notes')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('search')
  @ApiOperation({ summary: 'Notes on every company, by words in them' })
  @Answers(noteSearchPageSchema, 'What happened last comes first', [400, 403])
  search(@Query({ schema: noteSearchQuerySchema }) query: NoteSearchQuery, @Who() who: Principal) {
    return this.notes.search(query, who);
  }

  @Get('notes/:id')
  @Allow('companies.work', { peopleOnly: true })
  @ApiOperation({ summary: 'A note as it is held, to change it from' })
  @Answers(companyNoteSchema, 'The note', [403, 404])
  read(@Param('id') id: string, @Who() who: Principal) {
    return this.notes.read(id, who);
  }

  @Put('notes/:id')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Changes a note, one’s own or a colleague’s, from the version that was read; audited when it is a colleague’s' })
  @Answers(companyNoteSchema, 'The note in its next version', [400, 403, 404])
  @ApiResponse(conflict)
  change(
    @Param('id') id: string,
    @Body({ schema: changeNoteSchema }) note: ChangeNote,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.notes.change(id, note, who, request);
  }

  @Delete('notes/:id')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Removes a note of one’s own, or one whose author is gone; audited' })
  @Answers(noteRemovedSchema, 'Whether it was there', [400, 403])
  @ApiResponse(conflict)
  async remove(
    @Param('id') id: string,
    @Query({ schema: removeNoteQuerySchema }) { version }: RemoveNoteQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return { removed: await this.notes.remove(id, version, who, request) };
  }
}
