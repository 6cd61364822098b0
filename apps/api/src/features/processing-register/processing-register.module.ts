import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ProcessingRegisterController } from './processing-register.controller';
import { ProcessingRegisterService } from './processing-register.service';

@Module({ imports: [AuditModule], controllers: [ProcessingRegisterController], providers: [ProcessingRegisterService] })
export class ProcessingRegisterModule {}
