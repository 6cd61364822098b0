import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SkillsModule } from '../skills/skills.module';
import { LookAgain } from './look-again';
import { MutedTermsController } from './muted-terms.controller';
import { MutedTermsService } from './muted-terms.service';

@Module({ imports: [AuditModule, SkillsModule], controllers: [MutedTermsController], providers: [MutedTermsService, LookAgain] })
export class MutedTermsModule {}
