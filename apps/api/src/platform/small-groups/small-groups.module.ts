import { Global, Module } from '@nestjs/common';
import { SmallGroups } from './small-groups';

@Global()
@Module({ providers: [SmallGroups], exports: [SmallGroups] })
export class SmallGroupsModule {}
