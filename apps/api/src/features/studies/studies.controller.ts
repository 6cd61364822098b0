import { studyListQuerySchema, studyPageSchema, studySchema, type StudyListQuery } from '@kasvu/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/access/access.decorators';
import { Answers } from '../../platform/answers/answers.decorator';
import { StudiesService } from './studies.service';

@ApiTags('Studies')
@Controller('studies')
export class StudiesController {
  constructor(private readonly studies: StudiesService) {}

  @Get()
  @Allow('studies.read')
  @ApiOperation({ summary: 'Studies one can begin or apply for, by words, skill, type, level, language, place, start and application' })
  @Answers(studyPageSchema, 'A page of studies; facets with the first page')
  list(@Query({ schema: studyListQuerySchema }) query: StudyListQuery) {
    return this.studies.list(query);
  }

  @Get(':id')
  @Allow('studies.read')
  @ApiOperation({ summary: 'One study' })
  @Answers(studySchema, 'The study with the skills it teaches, the words that say so, and where it comes from', [404])
  one(@Param('id') id: string) {
    return this.studies.one(id);
  }
}
