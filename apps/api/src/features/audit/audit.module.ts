import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log';
import { AuditSealer } from './audit-sealer';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';

@Module({ controllers: [AuditController], providers: [AuditLog, AuditService, AuditSealer], exports: [AuditLog] })
export class AuditModule {}
