import { companiesTaggedSchema, companyCareSchema, type TagCompanies, tagCompaniesSchema, tagListSchema } from '@kasvu/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { CareService } from './care.service';

@ApiTags('Working with companies')
@Controller()
export class CareController {
  constructor(private readonly care: CareService) {}

  @Get('companies/:businessId/care')
  @Allow('companies.work', { peopleOnly: true })
  @ApiOperation({ summary: 'Who looks after a company, its tags and its last contact' })
  @Answers(companyCareSchema, 'Its managers in the order they took it', [403, 404])
  one(@Param('businessId') businessId: string, @Who() who: Principal) {
    return this.care.of(businessId, who);
  }

  @Put('companies/:businessId/managers/:userId')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a user, or `me`, look after a company' })
  @Answers(companyCareSchema, 'Its care, also when it was so before', [403, 404])
  take(@Param('businessId') businessId: string, @Param('userId') userId: string, @Who() who: Principal) {
    return this.care.take(businessId, userId === 'me' ? who.id : userId, who);
  }

  @Delete('companies/:businessId/managers/:userId')
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a user, or `me`, look after a company no longer' })
  @Answers(companyCareSchema, 'Its care, also when it was so before', [403, 404])
  leave(@Param('businessId') businessId: string, @Param('userId') userId: string, @Who() who: Principal) {
    return this.care.leave(businessId, userId === 'me' ? who.id : userId, who);
  }

  @Post('companies/tags')
  @HttpCode(200)
  @Allow('companies.work', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Puts a tag on companies or takes it from them' })
  @Answers(companiesTaggedSchema, 'Which of them changed', [400, 403])
  async tag(@Body({ schema: tagCompaniesSchema }) input: TagCompanies, @Who() who: Principal) {
    return { changed: await this.care.tag(input, who) };
  }

  @Get('tags')
  @Allow('companies.work', { peopleOnly: true })
  @ApiOperation({ summary: 'The tags in use on companies' })
  @Answers(tagListSchema, 'The most used first', [403])
  async tags() {
    return { items: await this.care.tags() };
  }
}
