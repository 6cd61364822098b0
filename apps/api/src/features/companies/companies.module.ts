import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SourcesModule } from '../sources/sources.module';
import { CompaniesController } from './companies.controller';
import { CompaniesService } from './companies.service';

@Module({ imports: [CodesModule, SourcesModule], controllers: [CompaniesController], providers: [CompaniesService] })
export class CompaniesModule {}
