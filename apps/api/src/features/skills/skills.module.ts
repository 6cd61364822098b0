import { Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { loadMorphology } from './morphology';
import { SkillVocabulary } from './skill-vocabulary';
import { SkillsController } from './skills.controller';
import { SkillsService } from './skills.service';

@Module({
  controllers: [SkillsController],
  providers: [
    SkillsService,
    {
      provide: SkillVocabulary,
      inject: [getDataSourceToken(), CONFIG],
      useFactory: async (database: DataSource, config: Config) => {
        const vocabulary = new SkillVocabulary(database, loadMorphology(config.voikkoDictionary));
        await vocabulary.refresh();
        return vocabulary;
      },
    },
  ],
  exports: [SkillVocabulary, SkillsService],
})
export class SkillsModule {}
