import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { SkillsModule } from '../skills/skills.module';
import { SearchController } from './search.controller';
import { SearchHelp } from './search-help';
import { SearchService } from './search.service';
import { SearchSides } from './search-sides';
import { UnmetNeedsController } from './unmet-needs.controller';
import { UnmetNeedsService } from './unmet-needs.service';

@Module({
  imports: [AuditModule, CodesModule, SkillsModule],
  controllers: [SearchController, UnmetNeedsController],
  providers: [SearchService, SearchSides, SearchHelp, UnmetNeedsService],
  exports: [SearchSides],
})
export class SearchModule {}
