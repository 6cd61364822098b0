import type { Address, CompanyRecord, CompanyStatus, LocalizedText } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';

@Entity('company')
@Unique('company_business_id_key', ['businessId'])
@Index('company_source_idx', ['source', 'sourceId'])
@Index('company_name_sort_idx', { synchronize: false })
@Index('company_registered_idx', { synchronize: false })
@Index('company_name_search_idx', { synchronize: false })
export class Company extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') businessId!: string;
  @Column('text') name!: string;
  /** `name` in Finnish alphabetical order under plain byte comparison. */
  @Column({ type: 'text', collation: 'C' }) nameSort!: string;
  /** Every name the company has or had, in lower case, to be searched within; the business ID too. */
  @Column('text') nameSearch!: string;
  /** The names it has now as employers are compared with them, each with its kind. */
  @Column('jsonb', { default: {} }) nameKeys!: Record<string, CompanyRecord['names'][number]['kind']>;
  @Column('jsonb') names!: CompanyRecord['names'];
  @Column('text') status!: CompanyStatus;
  @Column('text', { nullable: true }) formCode!: string | null;
  @Column('jsonb', { nullable: true }) formLabel!: LocalizedText | null;
  @Column('text', { nullable: true }) industryCode!: string | null;
  @Column('text', { nullable: true }) industryScheme!: 'TOL2008' | 'TOL2025' | null;
  @Column('jsonb', { nullable: true }) industryLabel!: LocalizedText | null;
  @Column('text', { nullable: true }) municipalityCode!: string | null;
  @Column('jsonb') addresses!: Address[];
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('date', { nullable: true }) registeredOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('boolean', { nullable: true }) paysWages!: boolean | null;
  @Column('timestamptz', { nullable: true }) modifiedAt!: Date | null;
  /** Of the source the row was made from; a source of a lower one does not overwrite it. */
  @Column('int') precedence!: number;
  /** When its row was first stored; reading it again does not change it. */
  @Column('timestamptz', { default: () => 'now()' }) firstSeenAt!: Date;
}
