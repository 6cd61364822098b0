import {
  companyPeopleQuerySchema,
  companyPeopleSchema,
  revealRequestSchema,
  revealedIdentitySchema,
  talentListQuerySchema,
  talentPageSchema,
  talentProfileSchema,
  type CompanyPeopleQuery,
  type RevealRequest,
  type TalentListQuery,
} from '@kasvu/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { RevealService } from './reveal.service';
import { TalentService } from './talent.service';

@ApiTags('Talent')
@Controller('talent')
export class TalentController {
  constructor(
    private readonly talent: TalentService,
    private readonly identities: RevealService,
  ) {}

  @Get()
  @Allow('talent.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'People by skill and what else their anonymous profile says; audited' })
  @Answers(talentPageSchema, 'A page of people by pseudonym, or why a small group is withheld; facets with the first page')
  list(@Query({ schema: talentListQuerySchema }) query: TalentListQuery, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.talent.list(query, who, request);
  }

  @Get(':pseudonym')
  @Allow('talent.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'One anonymous profile; audited' })
  @Answers(talentProfileSchema, 'The profile, and whether the identity behind it can be shown', [404])
  one(@Param('pseudonym') pseudonym: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    return this.talent.one(pseudonym, who, request);
  }

  @Post(':pseudonym/reveal')
  @HttpCode(200)
  @Allow('identity.reveal', { peopleOnly: true })
  @LimitRate('reveal')
  @ApiOperation({ summary: 'Who one person is, for a stated reason, when they consent to it; audited, never for API keys' })
  @Answers(revealedIdentitySchema, 'Name and contact', [400, 404, 409, 429])
  reveal(
    @Param('pseudonym') pseudonym: string,
    @Body({ schema: revealRequestSchema }) reveal: RevealRequest,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.identities.reveal(pseudonym, reveal, who, request);
  }
}

@ApiTags('Companies')
@Controller('companies')
export class CompanyPeopleController {
  constructor(private readonly talent: TalentService) {}

  @Get(':businessId/people')
  @Allow('talent.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'People of a company who hold a skill, and its skill picture; groups of at least k; audited' })
  @Answers(companyPeopleSchema, 'People by pseudonym, or why they are withheld', [400, 404])
  people(
    @Param('businessId') businessId: string,
    @Query({ schema: companyPeopleQuerySchema }) query: CompanyPeopleQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.talent.ofCompany(businessId, query, who, request);
  }
}
