import { userListSchema, userSchema } from '@kasvu/contracts';
import { Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { UsersService } from './users.service';

@ApiTags('Users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('users.manage')
  @ApiOperation({ summary: 'Everyone who has signed in, with roles, last sign-in and open sessions' })
  @Answers(userListSchema, 'Every user by name', [403])
  async list() {
    return { items: await this.users.list() };
  }

  @Post(':id/end-sessions')
  @HttpCode(200)
  @Allow('users.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Ends all sessions of a user at once' })
  @Answers(userSchema, 'The user, without sessions', [403, 404])
  endSessions(@Param('id') id: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.users.endSessions(id, actor, request);
  }

  @Delete(':id/sessions/:sessionId')
  @Allow('users.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Ends one session of a user' })
  @Answers(userSchema, 'The user with the sessions that are left', [403, 404])
  endSession(@Param('id') id: string, @Param('sessionId') sessionId: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.users.endSession(id, sessionId, actor, request);
  }
}
