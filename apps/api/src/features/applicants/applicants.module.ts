import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ApplicantsController } from './applicants.controller';
import { ApplicantsService } from './applicants.service';

@Module({ imports: [AuditModule], controllers: [ApplicantsController], providers: [ApplicantsService] })
export class ApplicantsModule {}
