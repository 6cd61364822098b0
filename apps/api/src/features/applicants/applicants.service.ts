import type { Applicant, ApplicantListQuery, ApplicantPage, PageOf, UnmatchedQuery, UnmatchedVacancy } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { readListing } from '../../platform/pagination/listing';
import { AuditLog } from '../audit/audit-log';
import { applicantListSql, askedSql } from './applicant-list.sql';
import { latestFirst, unmatchedListing } from './unmatched.sql';

@Injectable()
export class ApplicantsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Who applied for a vacancy, by pseudonym. Small groups are shown: looking at the applicants of one vacancy is what an adviser is here for.
   * Two statements and the entry of the audit log.
   * @throws {NotFoundException} when there is no such vacancy
   */
  ofVacancy(id: string, query: ApplicantListQuery, reader: Principal, origin: { ip: string; id: string }): Promise<ApplicantPage> {
    return this.database.transaction(async (manager) => {
      const [vacancy]: (Pick<ApplicantPage, 'asks' | 'stages'> & { ids: number[] })[] = /^\d{1,18}$/.test(id)
        ? await manager.query(askedSql, [id])
        : [];
      if (!vacancy) throw new NotFoundException(`There is no vacancy ${id}.`);
      const { listing, order } = applicantListSql(id, query, vacancy.ids);
      const page = await readListing(manager, query, order, listing);
      const items = page.items as Applicant[];
      await this.audit.write(manager, {
        act: 'applicants.viewed',
        actor: reader,
        request: origin,
        subject: { kind: 'vacancy', id },
        detail: { people: items.map(({ applicant }) => applicant) },
      });
      return { ...page, items, asks: vacancy.asks, stages: vacancy.stages };
    });
  }

  /** Applications whose vacancy is not held, together by what they say of it; no person is shown. One statement. */
  async unmatched(query: UnmatchedQuery): Promise<PageOf<UnmatchedVacancy>> {
    const page = await readListing(this.database, { ...query, sort: 'latest' }, latestFirst, unmatchedListing());
    return page as unknown as PageOf<UnmatchedVacancy>;
  }
}
