import { type ProcessingRegisterQuery, processingRegisterQuerySchema, processingRegisterSchema } from '@kasvu/contracts';
import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { AnswersFile, exportFile } from '../../platform/answers/export-file';
import { ProcessingRegisterService } from './processing-register.service';

@ApiTags('Processing register')
@Controller('processing-register')
export class ProcessingRegisterController {
  constructor(private readonly register: ProcessingRegisterService) {}

  @Get()
  @Allow('processing-register.read')
  @ApiOperation({ summary: 'Which personal data are held, on what grounds and for how long (GDPR article 30)' })
  @AnswersFile(processingRegisterSchema, 'Every column with personal data')
  async read(
    @Query({ schema: processingRegisterQuerySchema }) { format }: ProcessingRegisterQuery,
    @Who() actor: Principal,
    @Req() request: FastifyRequest,
  ) {
    if (format === 'json') return this.register.read();
    return exportFile('kasvu-processing-register', 'csv', await this.register.export(actor, request));
  }
}
