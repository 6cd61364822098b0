import { fileOptionsSchema, filePreviewSchema, syncRunSchema } from '@kasvu/contracts';
import { applyDecorators, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { withUpload } from '../../platform/upload/upload';
import { SourceFilesService } from './source-files.service';

/** The form both routes take. */
const TakesFile = () =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: 'CSV or XLSX; told by its content, not by its name' },
          options: { type: 'string', description: 'JSON: { "mapping": { field: heading }, "wholeList": boolean }, both optional' },
        },
      },
    }),
  );

@ApiTags('Sources')
@Controller('sources')
export class SourceFilesController {
  constructor(private readonly files: SourceFilesService) {}

  @Post(':id/file-preview')
  @HttpCode(200)
  @Allow('sources.manage')
  @LimitRate('write')
  @TakesFile()
  @ApiOperation({ summary: 'What importing a file would do; nothing is stored' })
  @Answers(
    filePreviewSchema,
    'How its columns are understood, counts, errors by row and the first records, anonymous',
    [400, 404, 413, 503],
  )
  preview(@Param('id') id: string, @Req() request: FastifyRequest) {
    const source = this.files.source(id);
    return withUpload(request, fileOptionsSchema, (file, options) => this.files.preview(source, file, options));
  }

  @Post(':id/file-import')
  @HttpCode(200)
  @Allow('sources.manage')
  @LimitRate('write')
  @TakesFile()
  @ApiOperation({ summary: 'Imports a file and keeps its mapping for the next one; audited. The file itself is not kept' })
  @Answers(syncRunSchema, 'The reading of it', [400, 404, 409, 413, 503])
  import(@Param('id') id: string, @Who() who: Principal, @Req() request: FastifyRequest) {
    const source = this.files.source(id);
    return withUpload(request, fileOptionsSchema, (file, options) => this.files.import(source, file, options, who, request));
  }
}
