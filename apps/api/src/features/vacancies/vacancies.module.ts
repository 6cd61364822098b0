import { Module } from '@nestjs/common';
import { SourcesModule } from '../sources/sources.module';
import { VacanciesController } from './vacancies.controller';
import { VacanciesService } from './vacancies.service';

@Module({ imports: [SourcesModule], controllers: [VacanciesController], providers: [VacanciesService] })
export class VacanciesModule {}
