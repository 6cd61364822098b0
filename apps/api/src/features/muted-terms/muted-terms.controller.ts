import { mutedTermListSchema, type MuteTerm, muteTermSchema } from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { MutedTermsService } from './muted-terms.service';

@ApiTags('Muted terms')
@Controller('muted-terms')
export class MutedTermsController {
  constructor(private readonly terms: MutedTermsService) {}

  @Get()
  @Allow('vocabulary.manage')
  @ApiOperation({ summary: 'Words that are not taken for a skill or occupation in texts' })
  @Answers(mutedTermListSchema, 'Newest first', [403])
  list() {
    return this.terms.list();
  }

  @Post()
  @HttpCode(200)
  @Allow('vocabulary.manage')
  @LimitRate('write')
  @ApiOperation({
    summary: 'Mutes words, in all their forms, for one concept or altogether; audited',
    description:
      'Texts to come are recognised without them at once; those held are looked at again in the background, `stale` of them. People’s own texts are not held: theirs change with the next reading.',
  })
  @Answers(mutedTermListSchema, 'What is muted', [400, 403, 409])
  mute(@Body({ schema: muteTermSchema }) input: MuteTerm, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.terms.mute(input, actor, request);
  }

  @Delete(':id')
  @Allow('vocabulary.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Lets words be recognised again; texts held are looked at again in the background; audited' })
  @Answers(mutedTermListSchema, 'What is still muted', [403, 404])
  unmute(@Param('id') id: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.terms.unmute(id, actor, request);
  }
}
