import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SourcesModule } from '../sources/sources.module';
import { VacanciesController } from './vacancies.controller';
import { VacanciesService } from './vacancies.service';

@Module({
  imports: [CodesModule, SourcesModule],
  controllers: [VacanciesController],
  providers: [VacanciesService],
  exports: [VacanciesService],
})
export class VacanciesModule {}
