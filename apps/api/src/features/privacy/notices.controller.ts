import {
  type AcceptNotice,
  acceptNoticeSchema,
  currentNoticeSchema,
  noticeListQuerySchema,
  noticeListSchema,
  noticeSchema,
  type SaveNotice,
  saveNoticeSchema,
  signOutAnswerSchema,
} from '@kasvu/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow, AllowSession, Public, Who, WhoIsSignedIn } from '../../platform/access/access.decorators';
import type { Principal, SignedInUser } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { clearSessionCookie } from '../auth/session-cookie';
import { SignOutService } from '../auth/sign-out.service';
import { NoticesService } from './notices.service';

@ApiTags('Notices')
@Controller('notices')
export class NoticesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly notices: NoticesService,
    private readonly signOut: SignOutService,
  ) {}

  @Get(':kind/current')
  @Public('the sign-in page links the privacy notice and the accessibility statement')
  @ApiOperation({ summary: 'The privacy notice or the accessibility statement in force, in three languages' })
  @Answers(currentNoticeSchema, 'The version in force', [404])
  current(@Param('kind') kind: string) {
    return this.notices.current(kind);
  }

  @Post('privacy/accept')
  @HttpCode(200)
  @AllowSession({ beforeNotice: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Accepts the privacy notice in force' })
  @Answers(currentNoticeSchema, 'What was accepted', [400, 401, 403, 409])
  accept(@Body({ schema: acceptNoticeSchema }) input: AcceptNotice, @WhoIsSignedIn() user: SignedInUser, @Req() request: FastifyRequest) {
    return this.notices.accept(input, user, request);
  }

  @Post('privacy/decline')
  @HttpCode(200)
  @AllowSession({ beforeNotice: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Declines the privacy notice, which ends the session' })
  @Answers(signOutAnswerSchema, 'Where to end it at the provider too', [401, 403])
  async decline(@WhoIsSignedIn() user: SignedInUser, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    clearSessionCookie(reply, this.config.production);
    return { redirectTo: await this.signOut.end(user, request, 'declined') };
  }

  @Get()
  @Allow('notices.manage')
  @ApiOperation({ summary: 'Versions of the notices, drafts too, with how many have accepted each' })
  @Answers(noticeListSchema, 'Newest first', [400, 403])
  async list(@Query({ schema: noticeListQuerySchema }) { kind }: z.output<typeof noticeListQuerySchema>) {
    return { items: await this.notices.list(kind) };
  }

  @Post(':kind')
  @HttpCode(200)
  @Allow('notices.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Begins a new version as a draft' })
  @Answers(noticeSchema, 'The draft', [400, 403, 404])
  create(
    @Param('kind') kind: string,
    @Body({ schema: saveNoticeSchema }) input: SaveNotice,
    @Who() actor: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.notices.create(kind, input, actor, request);
  }

  @Put(':id')
  @Allow('notices.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Rewrites a draft' })
  @Answers(noticeSchema, 'The draft', [400, 403, 404, 409])
  save(
    @Param('id') id: string,
    @Body({ schema: saveNoticeSchema }) input: SaveNotice,
    @Who() actor: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.notices.save(id, input, actor, request);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Allow('notices.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Publishes a draft whose three texts are written' })
  @Answers(noticeSchema, 'The published version', [400, 403, 404, 409])
  publish(@Param('id') id: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.notices.publish(id, actor, request);
  }
}
