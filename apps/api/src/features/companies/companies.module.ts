import { Module } from '@nestjs/common';
import { SourcesModule } from '../sources/sources.module';
import { CompaniesController } from './companies.controller';
import { CompaniesService } from './companies.service';

@Module({ imports: [SourcesModule], controllers: [CompaniesController], providers: [CompaniesService] })
export class CompaniesModule {}
