import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { FeedbackController } from './feedback.controller';
import { FeedbackService } from './feedback.service';

@Module({ imports: [AuditModule], controllers: [FeedbackController], providers: [FeedbackService] })
export class FeedbackModule {}
