import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { SkillsModule } from '../skills/skills.module';
import { SourcesModule } from '../sources/sources.module';
import { vaultOf } from './identity-vault';
import { IDENTITY_VAULT, RevealService } from './reveal.service';
import { CompanyPeopleController, TalentController } from './talent.controller';
import { TalentService } from './talent.service';

const vault = {
  provide: IDENTITY_VAULT,
  inject: [CONFIG],
  useFactory: ({ people }: Config) => vaultOf(people),
};

@Module({
  imports: [AuditModule, CodesModule, SkillsModule, SourcesModule],
  controllers: [TalentController, CompanyPeopleController],
  providers: [TalentService, RevealService, vault],
  exports: [TalentService, vault],
})
export class TalentModule {}
