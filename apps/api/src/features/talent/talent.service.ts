import type {
  CompanyPeople,
  CompanyPeopleQuery,
  LocalizedText,
  TalentListItem,
  TalentListQuery,
  TalentPage,
  TalentProfile,
  Withheld,
} from '@kasvu/contracts';
import { isBusinessId, pseudonymSchema } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { readListing, type WholeList } from '../../platform/pagination/listing';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import type { SearchTarget } from '../../platform/sql/search-target';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { companyPeopleSql } from './company-people.sql';
import { broaderSql, filtersInUse, type TalentFilter, talentListSql } from './talent-list.sql';
import { talentSql } from './talent.sql';

interface CompanyPeopleRow extends Pick<CompanyPeople, 'items' | 'skills' | 'total'> {
  people: number;
  registry: number;
}

/** Reads people, anonymous by pseudonym. Each reading writes one entry to the audit log with its own transaction. */
@Injectable()
export class TalentService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly groups: SmallGroups,
    private readonly skills: SkillsService,
    private readonly sources: SourceCatalogue,
    private readonly codes: CodeLists,
  ) {}

  /**
   * A page of people: one statement, with a search one to see that the vocabulary is current, another for what a broader filter would give
   * when too few fit, and the entry of the audit log.
   */
  async list(query: TalentListQuery, reader: Principal, origin: Origin): Promise<TalentPage> {
    const target = await this.skills.targetOf(query);
    return this.database.transaction(async (manager) => {
      const { listing, order, complete } = this.wholeOf(query, target);
      const page = await readListing(manager, query, order, listing);
      const filters = filtersInUse(query);
      const withheld = this.withholds(query, page.total);
      const items = withheld ? [] : (page.items as TalentListItem[]).map(complete);
      await this.audit.write(manager, {
        act: 'talent.searched',
        actor: reader,
        request: origin,
        detail: { filters, withheld, people: items.map(({ pseudonym }) => pseudonym) },
      });
      const broader = withheld ? await this.broader(manager, query, target) : null;
      if (withheld)
        return { items, total: 0, nextCursor: null, withheld: { k: this.groups.k, broader: broader ?? [] }, smallGroup: this.groups.k };
      this.codes.label(page.facets, { municipality: 'municipality', educationLevel: 'education-level', educationField: 'education-field' });
      return { ...page, items, withheld: null, smallGroup: this.groups.k };
    });
  }

  /** How every person of a filter is read, for whoever keeps the rule of small groups and audits it. With a search one statement as in `list`. */
  async whole(query: TalentFilter): Promise<WholeList<TalentListItem>> {
    return this.wholeOf(query, await this.skills.targetOf(query));
  }

  /** Whether so few fit the filter that nobody is shown; nobody at all without any filter is no secret. */
  withholds(query: TalentFilter, found: number): boolean {
    return this.groups.isSmall(found) && (filtersInUse(query).length > 0 || found > 0);
  }

  /**
   * One person's anonymous profile.
   * @throws {NotFoundException} when there is none, or no consent to show it
   */
  one(pseudonym: string, reader: Principal, origin: Origin): Promise<TalentProfile> {
    return this.database.transaction(async (manager) => {
      const [row]: { talent: TalentProfile & { workMunicipalityCodes: string[] } }[] = pseudonymSchema.safeParse(pseudonym).success
        ? await manager.query(talentSql(this.groups), [pseudonym])
        : [];
      if (!row) throw new NotFoundException('No profile is shown under this pseudonym.');
      await this.audit.write(manager, { act: 'talent.viewed', actor: reader, request: origin, subject: { kind: 'talent', id: pseudonym } });
      const { talent } = row;
      const mayReveal = reader.kind === 'user' && mayDo(reader, 'identity.reveal');
      return {
        ...this.codes.withMunicipality(talent),
        workMunicipalities: talent.workMunicipalityCodes.map((code) => ({
          code,
          name: this.codes.name('municipality', code) ?? ({ fi: code } as LocalizedText),
        })),
        identity: mayReveal ? talent.identity : { state: 'role', until: null },
        smallGroup: this.groups.k,
        provenance: this.sources.describe(talent.provenance),
      };
    });
  }

  /**
   * The people of a company who hold a skill, and the company's skill picture. One statement and the entry of the audit log.
   * @throws {NotFoundException} when it is no business ID
   */
  ofCompany(businessId: string, query: CompanyPeopleQuery, reader: Principal, origin: Origin): Promise<CompanyPeople> {
    if (!isBusinessId(businessId)) throw new NotFoundException(`${businessId} is no business ID.`);
    return this.database.transaction(async (manager) => {
      const { sql, parameters } = companyPeopleSql(businessId, query, this.groups);
      const [row]: CompanyPeopleRow[] = await manager.query(sql, parameters);
      const found = row ?? { items: [], skills: [], total: 0, people: 0, registry: 0 };
      const withheld = this.whyWithheld(found);
      const items = withheld ? [] : found.items.map((person) => this.codes.withMunicipality(person));
      await this.audit.write(manager, {
        act: 'company-people.viewed',
        actor: reader,
        request: origin,
        subject: { kind: 'company', id: businessId },
        detail: { withheld, people: items.map(({ pseudonym }) => pseudonym) },
      });
      const hasPicture = !this.groups.isSmall(found.people);
      return {
        businessId,
        items,
        total: withheld ? 0 : found.total,
        withheld,
        skills: hasPicture ? found.skills : [],
        smallGroup: this.groups.k,
      };
    });
  }

  private wholeOf(query: TalentFilter, target: SearchTarget): WholeList<TalentListItem> {
    return { ...talentListSql(query, this.groups, target), complete: (person) => this.codes.withMunicipality(person) };
  }

  private whyWithheld({ registry, people, total }: CompanyPeopleRow): CompanyPeople['withheld'] {
    if (this.groups.isSmall(registry)) return 'no-people';
    if (this.groups.isSmall(people)) return 'small-company';
    return this.groups.isSmall(total) ? 'small-group' : null;
  }

  private async broader(manager: EntityManager, query: TalentListQuery, target: SearchTarget): Promise<Withheld['broader']> {
    if (filtersInUse(query).length === 0) return [];
    const { sql, parameters } = broaderSql(query, this.groups, target);
    return manager.query(sql, parameters);
  }
}
