import { createHash } from 'node:crypto';
import { type CodeListAnswer, codeListAnswerSchema, codeListSchema } from '@kasvu/contracts';
import { Controller, Get, Headers, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/access/access.decorators';
import { Answers } from '../../platform/answers/answers.decorator';
import { CodeLists } from './code-lists';

@ApiTags('Codes')
@Controller('codes')
export class CodesController {
  constructor(private readonly codes: CodeLists) {}

  @Get(':list')
  @Allow('search.read')
  @ApiOperation({ summary: 'A code list with names: municipalities, regions, post codes, industries, education, occupations' })
  @Answers(codeListAnswerSchema, 'Every code in order; nothing while no source of the list is read. 304 when the ETag still holds', [404])
  async one(
    @Param('list') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeListAnswer | undefined> {
    const { data: list } = codeListSchema.safeParse(name);
    if (!list) throw new NotFoundException(`There is no code list ${name}.`);
    await this.codes.refresh();
    // The same for whoever asks, so that a browser may keep it; it asks again whether it still holds.
    const items = this.codes.items(list);
    const etag = `W/"${createHash('sha256').update(JSON.stringify(items)).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known !== etag) return { list, items };
    reply.status(304);
    return undefined;
  }
}
