import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { FavouritesController } from './favourites.controller';
import { FavouritesService } from './favourites.service';

@Module({ imports: [AuditModule], controllers: [FavouritesController], providers: [FavouritesService] })
export class FavouritesModule {}
