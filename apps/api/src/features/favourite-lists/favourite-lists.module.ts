import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CodesModule } from '../codes/codes.module';
import { ColleaguesController } from './colleagues.controller';
import { ColleaguesService } from './colleagues.service';
import { FavouriteListsController } from './favourite-lists.controller';
import { FavouriteListsService } from './favourite-lists.service';
import { ListDoor } from './list-door';
import { ListItemsController } from './list-items.controller';
import { ListItemsService } from './list-items.service';

@Module({
  imports: [AuditModule, CodesModule],
  // Routes with fixed names come before those that take any id.
  controllers: [ListItemsController, FavouriteListsController, ColleaguesController],
  providers: [ColleaguesService, ListDoor, ListItemsService, FavouriteListsService],
  exports: [FavouriteListsService],
})
export class FavouriteListsModule {}
