import { Readable } from 'node:stream';
import {
  type CompanyExportQuery,
  companyListItemSchema,
  favouriteListDetailSchema,
  type FavouriteListExportQuery,
  type StudyExportQuery,
  studyListItemSchema,
  type TalentExportQuery,
  talentListItemSchema,
  type VacancyExportQuery,
  vacancyListItemSchema,
} from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { CodedProblem } from '../../platform/problem-details/coded-problem';
import { AuditLog } from '../audit/audit-log';
import { CompaniesService } from '../companies/companies.service';
import { FavouriteListsService } from '../favourite-lists/favourite-lists.service';
import type { Visitor } from '../favourite-lists/list-door';
import { peopleAmong } from '../favourites/item-refs';
import { StudiesService } from '../studies/studies.service';
import { filtersInUse } from '../talent/talent-list.sql';
import { TalentService } from '../talent/talent.service';
import { VacanciesService } from '../vacancies/vacancies.service';
import { companyColumns } from './columns/company-columns';
import { favouriteListColumns } from './columns/favourite-list-columns';
import { studyColumns } from './columns/study-columns';
import { talentColumns } from './columns/talent-columns';
import { vacancyColumns } from './columns/vacancy-columns';
import { type ExportedFile, ListFiles } from './list-files';
import type { Opening } from './row-cursor';

/** Lists as files: every row of the filter, in the order of the list and with what the list shows. */
@Injectable()
export class ExportsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly files: ListFiles,
    private readonly audit: AuditLog,
    private readonly companyLists: CompaniesService,
    private readonly vacancyLists: VacanciesService,
    private readonly people: TalentService,
    private readonly studyLists: StudiesService,
    private readonly favouriteLists: FavouriteListsService,
  ) {}

  async companies(query: CompanyExportQuery, reader: Principal): Promise<ExportedFile> {
    const whole = await this.companyLists.whole(query, reader);
    const list = { title: 'companies.title', table: 'company', key: 't.business_id' } as const;
    return this.files.write({ ...list, whole, schema: companyListItemSchema, columns: companyColumns }, query);
  }

  async vacancies(query: VacancyExportQuery): Promise<ExportedFile> {
    const whole = await this.vacancyLists.whole(query);
    const list = { title: 'vacancies.title', table: 'vacancy', key: 't.id::text' } as const;
    return this.files.write({ ...list, whole, schema: vacancyListItemSchema, columns: vacancyColumns }, query);
  }

  async studies(query: StudyExportQuery): Promise<ExportedFile> {
    const whole = await this.studyLists.whole(query);
    const list = { title: 'studies.title', table: 'study', key: 't.id::text' } as const;
    return this.files.write({ ...list, whole, schema: studyListItemSchema, columns: studyColumns }, query);
  }

  /**
   * People by pseudonym. One entry in the audit log, stored before anybody is told.
   * @throws {CodedProblem} when fewer than k fit the filter, whoever of them was chosen
   */
  async talent(query: TalentExportQuery, reader: Principal, origin: Origin): Promise<ExportedFile> {
    const whole = await this.people.whole(query);
    const list = { title: 'talent.title', table: 'talent', key: 't.pseudonym' } as const;
    return this.files.write({ ...list, whole, schema: talentListItemSchema, columns: talentColumns }, query, (opening) =>
      this.admit(opening, query, reader, origin),
    );
  }

  /**
   * A list of the staff with what who asks may see on it. One entry in the audit log when there are people among it.
   * @throws {NotFoundException} when there is none, or who asks may not see it
   */
  async favouriteList(id: string, query: FavouriteListExportQuery, visitor: Visitor): Promise<ExportedFile> {
    const list = await this.database.transaction(async (manager) => {
      const read = await this.favouriteLists.read(manager, id, visitor);
      const people = peopleAmong(read.items);
      const entry = { actor: visitor.who, request: visitor.origin, subject: { kind: 'list', id } };
      if (people.length > 0) {
        const detail = { format: query.format, rows: read.items.length, people };
        await this.audit.write(manager, { act: 'talent.exported', ...entry, detail });
      }
      return favouriteListDetailSchema.parse(read);
    });
    const rows = list.items.length;
    return { rows, content: this.files.begin('lists.one', favouriteListColumns, Readable.from([list.items]), rows, query) };
  }

  private async admit({ found, rows, keys }: Opening, query: TalentExportQuery, reader: Principal, origin: Origin): Promise<void> {
    const withheld = this.people.withholds(query, found);
    const told = withheld ? { rows: 0, people: [] } : { rows, people: keys };
    const filters = [...filtersInUse(query), ...(query.only ? ['only'] : [])];
    await this.audit.write(this.database.manager, {
      act: 'talent.exported',
      outcome: withheld ? 'refused' : 'done',
      actor: reader,
      request: origin,
      detail: { format: query.format, filters, withheld, ...told },
    });
    if (withheld) throw new CodedProblem(409, 'small-group', 'So few people fit the filter that none of them is told.', []);
  }
}
