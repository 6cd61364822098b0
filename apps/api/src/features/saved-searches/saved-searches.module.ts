import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/skills.module';
import { SavedSearchesController } from './saved-searches.controller';
import { SavedSearchesService } from './saved-searches.service';
import { SavedSearchHits } from './saved-search-hits';

@Module({
  imports: [SkillsModule],
  controllers: [SavedSearchesController],
  providers: [SavedSearchesService, SavedSearchHits],
  exports: [SavedSearchesService, SavedSearchHits],
})
export class SavedSearchesModule {}
