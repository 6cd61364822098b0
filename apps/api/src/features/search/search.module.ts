import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/skills.module';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

@Module({ imports: [SkillsModule], controllers: [SearchController], providers: [SearchService] })
export class SearchModule {}
