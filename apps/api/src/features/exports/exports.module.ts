import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { CompaniesModule } from '../companies/companies.module';
import { FavouriteListsModule } from '../favourite-lists/favourite-lists.module';
import { SourcesModule } from '../sources/sources.module';
import { StudiesModule } from '../studies/studies.module';
import { TalentModule } from '../talent/talent.module';
import { VacanciesModule } from '../vacancies/vacancies.module';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { ListFiles } from './list-files';

@Module({
  imports: [AuditModule, CodesModule, CompaniesModule, FavouriteListsModule, SourcesModule, StudiesModule, TalentModule, VacanciesModule],
  controllers: [ExportsController],
  providers: [ExportsService, ListFiles],
})
export class ExportsModule {}
