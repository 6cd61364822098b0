import { skillPageQuerySchema, skillPageSchema, type SkillPageQuery } from '@kasvu/contracts';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { SkillPagesService } from './skill-pages.service';

@ApiTags('Skills')
@Controller('skills')
export class SkillPagesController {
  constructor(private readonly pages: SkillPagesService) {}

  @Get(':id')
  @Allow('skills.read')
  @LimitRate('search')
  @ApiOperation({
    summary: 'A skill or occupation with the vacancies, companies, people and studies behind it; audited when people are shown',
  })
  @Answers(skillPageSchema, 'What it is, each side with counts and its best rows, and the last twelve months', [400, 404])
  one(
    @Param('id') id: string,
    @Query({ schema: skillPageQuerySchema }) query: SkillPageQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.pages.one(id, query, who, request);
  }
}
