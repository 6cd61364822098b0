import { conceptNamesQuerySchema, conceptNamesSchema, skillSuggestionsSchema, skillSuggestQuerySchema } from '@kasvu/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Allow } from '../../platform/access/access.decorators';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { Answers } from '../../platform/answers/answers.decorator';
import { SkillsService } from './skills.service';

@ApiTags('Skills')
@Controller('skills')
export class SkillsController {
  constructor(private readonly skills: SkillsService) {}

  @Get('suggest')
  @Allow('skills.read')
  @LimitRate('search')
  @ApiOperation({ summary: 'Skills or occupations a keyword may mean, in Finnish, Swedish or English, inflected, compound or misspelt' })
  @Answers(skillSuggestionsSchema, 'Best first, each with why it matched')
  async suggest(@Query({ schema: skillSuggestQuerySchema }) { q, limit, kind }: z.output<typeof skillSuggestQuerySchema>) {
    return { items: await this.skills.suggest(q, limit, kind === 'any' ? ['skill', 'occupation'] : [kind]) };
  }

  @Get('names')
  @Allow('skills.read')
  @ApiOperation({ summary: 'Names of skills and occupations by their ids' })
  @Answers(conceptNamesSchema, 'Those that are known')
  async names(@Query({ schema: conceptNamesQuerySchema }) { id = [] }: z.output<typeof conceptNamesQuerySchema>) {
    return { items: await this.skills.names(id.map(Number)) };
  }
}
