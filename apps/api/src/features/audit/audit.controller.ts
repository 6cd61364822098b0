import {
  auditEventSchema,
  type AuditExportQuery,
  auditExportQuerySchema,
  auditPageSchema,
  type AuditQuery,
  auditQuerySchema,
} from '@kasvu/contracts';
import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { AnswersFile, exportFile } from '../../platform/answers/export-file';
import { AuditService } from './audit.service';

@ApiTags('Audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('audit.read')
  @ApiOperation({ summary: 'Who did what to whom, newest first; by subject: who viewed this person' })
  @Answers(auditPageSchema, 'A page of the audit log', [400, 401, 403])
  list(@Query({ schema: auditQuerySchema }) query: AuditQuery, @Who() reader: Principal, @Req() request: FastifyRequest) {
    return this.audit.list(query, reader, request);
  }

  @Get('export')
  @Allow('audit.read')
  @ApiOperation({ summary: 'Every entry of the filter as a file' })
  @AnswersFile(z.array(auditEventSchema), 'The entries, newest first')
  async export(
    @Query({ schema: auditExportQuerySchema }) query: AuditExportQuery,
    @Who() reader: Principal,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return exportFile('kasvu-audit', query.format, await this.audit.export(query, reader, request));
  }
}
