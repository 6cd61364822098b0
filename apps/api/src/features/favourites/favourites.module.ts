import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { FavouritesController } from './favourites.controller';
import { FavouritesService } from './favourites.service';

@Module({ imports: [AuditModule, CodesModule], controllers: [FavouritesController], providers: [FavouritesService] })
export class FavouritesModule {}
