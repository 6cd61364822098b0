import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { NoticesController } from './notices.controller';
import { NoticesService } from './notices.service';

@Module({ imports: [AuditModule], controllers: [NoticesController], providers: [NoticesService] })
export class PrivacyModule {}
