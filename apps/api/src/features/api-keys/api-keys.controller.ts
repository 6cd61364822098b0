import { apiKeyListSchema, apiKeySchema, type CreateApiKey, createApiKeySchema, newApiKeySchema } from '@kasvu/contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { ApiKeysService } from './api-keys.service';

@ApiTags('API keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: ApiKeysService,
  ) {}

  @Get()
  @Allow('api-keys.manage')
  @ApiOperation({ summary: 'Keys of programs, revoked and expired ones too' })
  @Answers(apiKeyListSchema, 'Newest first', [403])
  async list() {
    return { items: await this.keys.list() };
  }

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Allow('api-keys.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Makes a key for a program; the key is shown in this answer only' })
  @Answers(newApiKeySchema, 'The key', [400, 403])
  create(@Body({ schema: createApiKeySchema }) input: CreateApiKey, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.keys.create(this.database, input, actor, request);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Allow('api-keys.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Revokes a key at once' })
  @Answers(apiKeySchema, 'The revoked key', [403, 404, 409])
  revoke(@Param('id') id: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.keys.revoke(id, actor, request);
  }
}
