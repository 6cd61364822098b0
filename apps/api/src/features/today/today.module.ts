import { Module } from '@nestjs/common';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module';
import { TodayController } from './today.controller';
import { TodayService } from './today.service';

@Module({ imports: [SavedSearchesModule], controllers: [TodayController], providers: [TodayService] })
export class TodayModule {}
