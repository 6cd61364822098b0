import { Module } from '@nestjs/common';
import { Mailer } from '../../platform/mail/mailer';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module';
import { DigestMaker } from './digest-maker';
import { DigestPost } from './digest-post';
import { DigestRound } from './digest-round';
import { DigestSchedule } from './digest-schedule';
import { DigestsController } from './digests.controller';
import { DigestsService } from './digests.service';

@Module({
  imports: [SavedSearchesModule],
  controllers: [DigestsController],
  providers: [Mailer, DigestsService, DigestMaker, DigestPost, DigestRound, DigestSchedule],
})
export class DigestsModule {}
