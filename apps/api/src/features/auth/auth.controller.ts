import { meSchema, signInProviderSchema, signOutAnswerSchema, type Me } from '@kasvu/contracts';
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowSession, Public, WhoIsSignedIn } from '../../platform/access/access.decorators';
import { permissionsOf } from '../../platform/access/permissions';
import type { SignedInUser } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import {
  clearSessionCookie,
  clearSignInCookie,
  readSessionCookie,
  readSignInCookie,
  setSessionCookie,
  setSignInCookie,
} from './session-cookie';
import { SignInFailed } from './sign-in-failed';
import { SignInService } from './sign-in.service';
import { SignOutService } from './sign-out.service';

@ApiTags('Sign-in')
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignInService,
    private readonly signOut: SignOutService,
  ) {}

  @Get('provider')
  @Public('the sign-in page says when the users are made up')
  @ApiOperation({ summary: 'Whether sign-in goes to the local provider with demo users' })
  @Answers(signInProviderSchema, 'The provider')
  provider() {
    return { demo: this.config.signIn.demo };
  }

  @Get('sign-in')
  @Public('a door')
  @LimitRate('sign-in')
  @ApiExcludeEndpoint()
  async start(
    @Query('returnTo') returnTo: unknown,
    @Query('as') as: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.orSayWhy(request, reply, async () => {
      const { url, browserToken } = await this.signIn.start(returnTo, as === 'somebody-else');
      setSignInCookie(reply, this.config.production, browserToken);
      await reply.redirect(url, 303);
    });
  }

  @Get('callback')
  @Public('a door: the provider sends the browser here')
  @LimitRate('sign-in')
  @ApiExcludeEndpoint()
  async finish(@Query('state') state: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orSayWhy(request, reply, async () => {
      const browserToken = readSignInCookie(request, this.config.production);
      const sessionToken = readSessionCookie(request, this.config.production);
      const { search } = new URL(request.url, this.config.publicUrl);
      const { token, returnTo } = await this.signIn.finish(
        { state: typeof state === 'string' ? state : '', query: search, browserToken, sessionToken },
        { ip: request.ip, id: request.id },
      );
      clearSignInCookie(reply, this.config.production);
      setSessionCookie(reply, this.config.production, token);
      await reply.redirect(returnTo, 303);
    });
  }

  @Get('me')
  @AllowSession({ beforeNotice: true })
  @ApiOperation({ summary: 'Who is signed in, what they may do, and until when. Asking does not prolong the session' })
  @Answers(meSchema, 'The session', [401])
  me(@WhoIsSignedIn() user: SignedInUser): Me {
    return {
      user: { id: user.id, name: user.name, email: user.email },
      roles: user.roles,
      permissions: permissionsOf(user.roles),
      noticeAccepted: user.noticeAccepted,
      csrfToken: user.csrfToken,
      idleEndsAt: user.idleEndsAt.toISOString(),
      endsAt: user.endsAt.toISOString(),
      demo: this.config.signIn.demo,
      smallGroup: this.config.people.smallGroup,
    };
  }

  @Post('stay')
  @HttpCode(200)
  @AllowSession({ beforeNotice: true })
  @ApiOperation({ summary: 'Prolongs the session by being used' })
  @Answers(meSchema, 'The session', [401, 403])
  stay(@WhoIsSignedIn() user: SignedInUser): Me {
    return this.me(user);
  }

  @Post('sign-out')
  @HttpCode(200)
  @AllowSession({ beforeNotice: true })
  @ApiOperation({ summary: 'Ends this session' })
  @Answers(signOutAnswerSchema, 'Where to end it at the provider too', [401, 403])
  async end(@WhoIsSignedIn() user: SignedInUser, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    clearSessionCookie(reply, this.config.production);
    return { redirectTo: await this.signOut.end(user, request) };
  }

  @Post('sign-out-everywhere')
  @HttpCode(200)
  @AllowSession({ beforeNotice: true })
  @ApiOperation({ summary: 'Ends all sessions of the user' })
  @Answers(signOutAnswerSchema, 'Where to end it at the provider too', [401, 403])
  async endAll(@WhoIsSignedIn() user: SignedInUser, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    clearSessionCookie(reply, this.config.production);
    return { redirectTo: await this.signOut.endAll(user, request) };
  }

  @Post('back-channel-sign-out')
  @HttpCode(200)
  @Public('the provider sends a signed token here')
  @LimitRate('sign-in')
  @ApiExcludeEndpoint()
  async endByProvider(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    reply.header('cache-control', 'no-store');
    await this.signOut.endByProvider((request.body as { logout_token?: unknown } | null)?.logout_token, request);
  }

  /** A failed sign-in is audited and ends on the sign-in page, which has words for the reason; it never opens a session. */
  private async orSayWhy(request: FastifyRequest, reply: FastifyReply, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof SignInFailed)) throw error;
      await this.signIn.failed(error, { ip: request.ip, id: request.id });
      clearSignInCookie(reply, this.config.production);
      await reply.redirect(`/sign-in?failure=${error.code}`, 303);
    }
  }
}
