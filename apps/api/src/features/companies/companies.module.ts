import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module';
import { SkillsModule } from '../skills/skills.module';
import { SourcesModule } from '../sources/sources.module';
import { CompaniesController } from './companies.controller';
import { CompaniesService } from './companies.service';

@Module({
  imports: [CodesModule, SkillsModule, SourcesModule],
  controllers: [CompaniesController],
  providers: [CompaniesService],
  exports: [CompaniesService],
})
export class CompaniesModule {}
