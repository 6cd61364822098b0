import {
  type CompanyExportQuery,
  companyExportQuerySchema,
  type FavouriteListExportQuery,
  favouriteListExportQuerySchema,
  type StudyExportQuery,
  studyExportQuerySchema,
  type TalentExportQuery,
  talentExportQuerySchema,
  type VacancyExportQuery,
  vacancyExportQuerySchema,
} from '@kasvu/contracts';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { AnswersTable, exportFile } from '../../platform/answers/export-file';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { ExportsService } from './exports.service';
import type { ExportedFile } from './list-files';

@ApiTags('Exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('companies')
  @Allow('companies.read')
  @LimitRate('export')
  @ApiOperation({ summary: 'Every company of a filter as a file' })
  @AnswersTable('The companies in the order of the list')
  async companies(
    @Query({ schema: companyExportQuerySchema }) query: CompanyExportQuery,
    @Who() who: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, 'kasvu-companies', query, await this.exports.companies(query, who));
  }

  @Get('vacancies')
  @Allow('vacancies.read')
  @LimitRate('export')
  @ApiOperation({ summary: 'Every vacancy of a filter as a file' })
  @AnswersTable('The vacancies in the order of the list')
  async vacancies(@Query({ schema: vacancyExportQuerySchema }) query: VacancyExportQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, 'kasvu-vacancies', query, await this.exports.vacancies(query));
  }

  @Get('talent')
  @Allow('talent.read')
  @LimitRate('export')
  @ApiOperation({ summary: 'Every person of a filter by pseudonym as a file; audited' })
  @AnswersTable('The people in the order of the list', [400, 409, 503])
  async talent(
    @Query({ schema: talentExportQuerySchema }) query: TalentExportQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, 'kasvu-talent', query, await this.exports.talent(query, who, request));
  }

  @Get('studies')
  @Allow('studies.read')
  @LimitRate('export')
  @ApiOperation({ summary: 'Every study of a filter as a file' })
  @AnswersTable('The studies in the order of the list')
  async studies(@Query({ schema: studyExportQuerySchema }) query: StudyExportQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, 'kasvu-studies', query, await this.exports.studies(query));
  }

  @Get('lists/:id')
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('export')
  @ApiOperation({ summary: 'A list of the staff with what who asks may see on it; audited when there are people among it' })
  @AnswersTable('What is on the list, in its order', [400, 404])
  async favouriteList(
    @Param('id') id: string,
    @Query({ schema: favouriteListExportQuerySchema }) query: FavouriteListExportQuery,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, 'kasvu-list', query, await this.exports.favouriteList(id, query, { who, origin: request }));
  }
}

function answer(reply: FastifyReply, name: string, { format }: Pick<CompanyExportQuery, 'format'>, { content, rows }: ExportedFile) {
  void reply.header('x-row-count', rows);
  return exportFile(name, format, content);
}
