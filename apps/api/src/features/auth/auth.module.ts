import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../../platform/access/access.guard';
import { DENIAL_LISTENER, PRINCIPAL_RESOLVER } from '../../platform/access/principal';
import { AuditModule } from '../audit/audit.module';
import { ApiKeyStore } from './api-key.store';
import { AuthController } from './auth.controller';
import { DenialLog } from './denial-log';
import { OidcClient } from './oidc-client';
import { SessionOrKey } from './principal-resolver';
import { SessionStore } from './session.store';
import { SignInService } from './sign-in.service';
import { SignOutService } from './sign-out.service';

/** The doors of the API. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [AuthController],
  providers: [
    OidcClient,
    SessionStore,
    ApiKeyStore,
    SignInService,
    SignOutService,
    { provide: PRINCIPAL_RESOLVER, useClass: SessionOrKey },
    { provide: DENIAL_LISTENER, useClass: DenialLog },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [SessionStore, ApiKeyStore, SignOutService, PRINCIPAL_RESOLVER, DENIAL_LISTENER],
})
export class AuthModule {}
