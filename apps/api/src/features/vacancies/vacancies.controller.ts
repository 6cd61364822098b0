import { vacancyListQuerySchema, vacancyPageSchema, vacancySchema, type VacancyListQuery } from '@kasvu/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/access/access.decorators';
import { Answers } from '../../platform/answers/answers.decorator';
import { VacanciesService } from './vacancies.service';

@ApiTags('Vacancies')
@Controller('vacancies')
export class VacanciesController {
  constructor(private readonly vacancies: VacanciesService) {}

  @Get()
  @Allow('vacancies.read')
  @ApiOperation({ summary: 'Open vacancies by words, skill, municipality, employer, language and deadline' })
  @Answers(vacancyPageSchema, 'A page of vacancies; facets with the first page')
  list(@Query({ schema: vacancyListQuerySchema }) query: VacancyListQuery) {
    return this.vacancies.list(query);
  }

  @Get(':id')
  @Allow('vacancies.read')
  @ApiOperation({ summary: 'One vacancy' })
  @Answers(vacancySchema, 'The vacancy with its skills, why it carries them, and where it comes from', [404])
  one(@Param('id') id: string) {
    return this.vacancies.one(id);
  }
}
