import { Module } from '@nestjs/common';
import { SourceCatalogue } from './source-catalogue';
import { SourcesController } from './sources.controller';
import { SourcesService } from './sources.service';

@Module({ controllers: [SourcesController], providers: [SourcesService, SourceCatalogue], exports: [SourceCatalogue] })
export class SourcesModule {}
