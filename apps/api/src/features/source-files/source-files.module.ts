import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SkillsModule } from '../skills/skills.module';
import { SourceFilesController } from './source-files.controller';
import { SourceFilesService } from './source-files.service';

@Module({ imports: [AuditModule, SkillsModule], controllers: [SourceFilesController], providers: [SourceFilesService] })
export class SourceFilesModule {}
