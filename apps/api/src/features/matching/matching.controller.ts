import {
  companyBriefSchema,
  talentMatchesQuerySchema,
  talentMatchesSchema,
  vacancyMatchesQuerySchema,
  vacancyMatchesSchema,
  type TalentMatchesQuery,
  type VacancyMatchesQuery,
} from '@kasvu/contracts';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { CompanyBriefService } from './company-brief.service';
import { MatchingService } from './matching.service';

@ApiTags('Matching')
@Controller()
export class MatchingController {
  constructor(
    private readonly matching: MatchingService,
    private readonly briefs: CompanyBriefService,
  ) {}

  @Get('vacancies/:id/matches')
  @Allow('talent.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'The people for a vacancy by published rules, each with what they have and lack, and the gap; audited' })
  @Answers(vacancyMatchesSchema, 'A page of people by pseudonym in the order picked, or why a small group is withheld', [400, 404])
  ofVacancy(
    @Param('id') id: string,
    @Query({ schema: vacancyMatchesQuerySchema }) query: VacancyMatchesQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.matching.ofVacancy(id, query, who, request);
  }

  @Get('talent/:pseudonym/matches')
  @Allow('talent.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'The open vacancies for a person by published rules, each with what they have and lack, and the gap; audited' })
  @Answers(talentMatchesSchema, 'A page of vacancies in the order picked', [400, 404])
  ofPerson(
    @Param('pseudonym') pseudonym: string,
    @Query({ schema: talentMatchesQuerySchema }) query: TalentMatchesQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.matching.ofPerson(pseudonym, query, who, request);
  }

  @Get('companies/:businessId/brief')
  @Allow('companies.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'Everything about a company for a meeting; audited for who may see people' })
  @Answers(companyBriefSchema, 'Company, figures, vacancies, people in numbers, the gap and the studies that fill it', [404])
  brief(@Param('businessId') businessId: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.briefs.of(businessId, who, request);
  }
}
