import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CareController } from './care.controller';
import { CareService } from './care.service';
import { NotesController } from './notes.controller';
import { NotesService } from './notes.service';

@Module({ imports: [AuditModule], controllers: [CareController, NotesController], providers: [CareService, NotesService] })
export class CompanyWorkModule {}
