import { type Digest, digestListSchema, digestSchema } from '@kasvu/contracts';
import { Controller, Get, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { isUuid } from '../../platform/sql/uuid';
import { digestsSql, readDigestSql } from './digests.sql';

@ApiTags('Digests')
@Controller('digests')
export class DigestsController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'What was new in the saved searches of who asks, day by day or week by week' })
  @Answers(digestListSchema, 'The newest first', [403])
  async list(@Who() who: Principal): Promise<{ items: Digest[] }> {
    return { items: await this.database.query(digestsSql, [who.id]) };
  }

  @Post(':id/read')
  @HttpCode(200)
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'The digest has been read' })
  @Answers(digestSchema, 'The digest, also when it was read before', [403, 404])
  async read(@Param('id') id: string, @Who() who: Principal): Promise<Digest> {
    const [rows]: [Digest[]] = isUuid(id) ? await this.database.query(readDigestSql, [who.id, id]) : [[]];
    if (!rows[0]) throw new NotFoundException('None of your digests has this id.');
    return rows[0];
  }
}
