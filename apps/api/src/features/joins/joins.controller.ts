import {
  type DecideEmployer,
  decideEmployerSchema,
  employerLinkPageSchema,
  type EmployerLinkQuery,
  employerLinkQuerySchema,
  employerLinkSchema,
  type NotDuplicate,
  notDuplicateSchema,
  vacancySchema,
} from '@kasvu/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { JoinsService } from './joins.service';

@ApiTags('Joins')
@Controller()
export class JoinsController {
  constructor(private readonly joins: JoinsService) {}

  @Get('employers')
  @Allow('joins.manage')
  @ApiOperation({ summary: 'Employers that vacancies name without a business ID, and the companies they are taken for' })
  @Answers(employerLinkPageSchema, 'Those with most open vacancies first', [400, 403])
  employers(@Query({ schema: employerLinkQuerySchema }) query: EmployerLinkQuery) {
    return this.joins.employers(query);
  }

  @Put('employers/:id')
  @Allow('joins.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Says which company an employer is; remembered for vacancies to come, audited' })
  @Answers(employerLinkSchema, 'The employer', [400, 403, 404])
  decide(
    @Param('id') id: string,
    @Body({ schema: decideEmployerSchema }) decision: DecideEmployer,
    @Who() actor: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.joins.decide(id, decision, actor, request);
  }

  @Post('vacancies/:id/not-duplicate')
  @HttpCode(200)
  @Allow('joins.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Says that two vacancies taken for one are not, and parts them; remembered, audited' })
  @Answers(vacancySchema, 'The vacancy, with the sources that are still its own', [400, 403, 404])
  notDuplicate(
    @Param('id') id: string,
    @Body({ schema: notDuplicateSchema }) { otherId }: NotDuplicate,
    @Who() actor: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.joins.notDuplicate(id, otherId, actor, request);
  }
}
