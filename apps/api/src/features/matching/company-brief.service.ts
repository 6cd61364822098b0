import { type CompanyBrief, type CompanyPeople, companyPeopleQuerySchema, vacancyListQuerySchema } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { CompaniesService } from '../companies/companies.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { companyPeopleSql } from '../talent/company-people.sql';
import { VacanciesService } from '../vacancies/vacancies.service';
import { askGap } from './ask-gap';
import { gapOfCompanySql, sourcesReadSql } from './company-brief.sql';

const vacanciesShown = 20;

/** Everything about a company for a meeting. */
@Injectable()
export class CompanyBriefService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly groups: SmallGroups,
    private readonly codes: CodeLists,
    private readonly sources: SourceCatalogue,
    private readonly companies: CompaniesService,
    private readonly vacancies: VacanciesService,
  ) {}

  /**
   * One statement a side: company, figures, vacancies, people with the entry of the audit log, gap with studies, sources. No person is shown,
   * only numbers in steps of k. `system`: for the operator's command line.
   * @throws {NotFoundException} when no source has told of the company
   */
  async of(businessId: string, reader: Principal | 'system', origin?: Origin): Promise<CompanyBrief> {
    const company = await this.companies.one(businessId);
    const seesPeople = reader === 'system' || mayDo(reader, 'talent.read');
    const [financials, vacancies, people, { gap, studies }] = await Promise.all([
      this.companies.financials(businessId),
      this.vacancies.list(vacancyListQuerySchema.parse({ employer: businessId, limit: vacanciesShown })),
      seesPeople ? this.database.transaction((manager) => this.people(manager, businessId, reader, origin)) : null,
      askGap(this.database, this.codes, { sql: gapOfCompanySql(this.groups, seesPeople), parameters: [businessId] }),
    ]);
    const drawnOn = [
      ...vacancies.items.flatMap((vacancy) => vacancy.sources.map(({ source }) => source)),
      ...studies.map(({ source }) => source),
      ...(seesPeople ? this.sources.idsOf('talent') : []),
    ];
    const read: CompanyBrief['provenance'] = await this.database.query(sourcesReadSql, [[...new Set(drawnOn)], businessId]);
    const figures = new Map(financials.periods.map(({ provenance }) => [provenance.source, provenance]));
    return {
      businessId,
      company,
      financials,
      vacancies: { total: vacancies.total, items: vacancies.items },
      people,
      gap,
      studies,
      madeAt: new Date().toISOString(),
      provenance: [company.provenance, ...figures.values(), ...read.map((source) => this.sources.describe(source))],
    };
  }

  private async people(
    manager: EntityManager,
    businessId: string,
    reader: Principal | 'system',
    origin: Origin | undefined,
  ): Promise<CompanyBrief['people']> {
    const { sql, parameters } = companyPeopleSql(businessId, { ...companyPeopleQuerySchema.parse({}), limit: 0 }, this.groups);
    const [row]: [{ people: number; registry: number; skills: CompanyPeople['skills'] }] = await manager.query(sql, parameters);
    const withheld = this.groups.isSmall(row.registry) ? 'no-people' : this.groups.isSmall(row.people) ? 'small-company' : null;
    await this.audit.write(manager, {
      act: 'company-people.viewed',
      actor: reader,
      ...(origin && { request: origin }),
      subject: { kind: 'company', id: businessId },
      detail: { withheld, people: [] },
    });
    return { withheld, skills: withheld ? [] : row.skills, smallGroup: this.groups.k };
  }
}
