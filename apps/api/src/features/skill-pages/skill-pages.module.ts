import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SearchModule } from '../search/search.module';
import { SkillsModule } from '../skills/skills.module';
import { SkillPagesController } from './skill-pages.controller';
import { SkillPagesService } from './skill-pages.service';

@Module({ imports: [CodesModule, SearchModule, SkillsModule], controllers: [SkillPagesController], providers: [SkillPagesService] })
export class SkillPagesModule {}
