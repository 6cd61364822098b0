import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { CompaniesModule } from '../companies/companies.module';
import { SourcesModule } from '../sources/sources.module';
import { VacanciesModule } from '../vacancies/vacancies.module';
import { CompanyBriefService } from './company-brief.service';
import { MatchingController } from './matching.controller';
import { MatchingService } from './matching.service';

@Module({
  imports: [AuditModule, CodesModule, CompaniesModule, SourcesModule, VacanciesModule],
  controllers: [MatchingController],
  providers: [MatchingService, CompanyBriefService],
})
export class MatchingModule {}
