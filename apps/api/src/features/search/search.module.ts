import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SkillsModule } from '../skills/skills.module';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

@Module({ imports: [CodesModule, SkillsModule], controllers: [SearchController], providers: [SearchService] })
export class SearchModule {}
