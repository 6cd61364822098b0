import type { Figures, FinancialRecord } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';

/** One financial statement of a company, as one source gives it. */
@Entity('company_financial')
@Unique('company_financial_source_source_id_key', ['source', 'sourceId'])
@Index('company_financial_business_idx', ['businessId', 'periodEnd'])
export class CompanyFinancial extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') businessId!: string;
  @Column('date', { nullable: true }) periodStart!: string | null;
  @Column('date') periodEnd!: string;
  @Column('date', { nullable: true }) registeredOn!: string | null;
  @Column('text') form!: FinancialRecord['form'];
  @Column('jsonb') figures!: Figures;
  /** Figures of the period before, as this statement gives them. */
  @Column('jsonb', { nullable: true }) previous!: Figures | null;
  @Column('int') precedence!: number;
}
