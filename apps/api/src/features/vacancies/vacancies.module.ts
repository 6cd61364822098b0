import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SkillsModule } from '../skills/skills.module';
import { SourcesModule } from '../sources/sources.module';
import { VacanciesController } from './vacancies.controller';
import { VacanciesService } from './vacancies.service';

@Module({
  imports: [CodesModule, SkillsModule, SourcesModule],
  controllers: [VacanciesController],
  providers: [VacanciesService],
  exports: [VacanciesService],
})
export class VacanciesModule {}
