import {
  applicantListQuerySchema,
  applicantPageSchema,
  unmatchedPageSchema,
  unmatchedQuerySchema,
  type ApplicantListQuery,
  type UnmatchedQuery,
} from '@kasvu/contracts';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { ApplicantsService } from './applicants.service';

@ApiTags('Applicants')
@Controller()
export class ApplicantsController {
  constructor(private readonly applicants: ApplicantsService) {}

  @Get('vacancies/:id/applicants')
  @Allow('applicants.read')
  @ApiOperation({ summary: 'Who applied for a vacancy, with what they have of what it asks for; audited' })
  @Answers(applicantPageSchema, 'A page of applicants by pseudonym, and how many stand at each stage', [400, 404])
  ofVacancy(
    @Param('id') id: string,
    @Query({ schema: applicantListQuerySchema }) query: ApplicantListQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.applicants.ofVacancy(id, query, who, request);
  }

  @Get('applications/unmatched')
  @Allow('applicants.read')
  @ApiOperation({ summary: 'Applications whose vacancy is not held, by what they say of it' })
  @Answers(unmatchedPageSchema, 'A page of what was applied for, with counts')
  unmatched(@Query({ schema: unmatchedQuerySchema }) query: UnmatchedQuery) {
    return this.applicants.unmatched(query);
  }
}
