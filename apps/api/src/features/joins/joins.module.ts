import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { VacanciesModule } from '../vacancies/vacancies.module';
import { JoinsController } from './joins.controller';
import { JoinsService } from './joins.service';

@Module({ imports: [AuditModule, VacanciesModule], controllers: [JoinsController], providers: [JoinsService] })
export class JoinsModule {}
