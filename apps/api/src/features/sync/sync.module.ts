import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/skills.module';
import { SyncScheduler } from './sync-scheduler';

@Module({ imports: [SkillsModule], providers: [SyncScheduler] })
export class SyncModule {}
