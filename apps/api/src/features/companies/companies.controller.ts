import { companyFinancialsSchema, companyListQuerySchema, companyPageSchema, companySchema, type CompanyListQuery } from '@kasvu/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { CompaniesService } from './companies.service';

@ApiTags('Companies')
@Controller('companies')
export class CompaniesController {
  constructor(private readonly companies: CompaniesService) {}

  @Get()
  @Allow('companies.read')
  @ApiOperation({ summary: 'Companies by name, industry, municipality, form, status, tag and who looks after them' })
  @Answers(companyPageSchema, 'A page of companies; facets with the first page')
  list(@Query({ schema: companyListQuerySchema }) query: CompanyListQuery, @Who() who: Principal) {
    return this.companies.list(query, who);
  }

  @Get(':businessId')
  @Allow('companies.read')
  @ApiOperation({ summary: 'One company by its business ID' })
  @Answers(companySchema, 'The company with where its data comes from', [404])
  one(@Param('businessId') businessId: string) {
    return this.companies.one(businessId);
  }

  @Get(':businessId/financials')
  @Allow('companies.read')
  @ApiOperation({ summary: "A company's financial years from its published financial statements" })
  @Answers(companyFinancialsSchema, 'Newest first, each with where it comes from; none for most companies', [404])
  financials(@Param('businessId') businessId: string) {
    return this.companies.financials(businessId);
  }
}
