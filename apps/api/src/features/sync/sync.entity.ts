import type { SyncCounts } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The ledger: every record every source gave, with the hash of the version held. */
@Entity('source_record')
@Index('source_record_key_idx', ['kind', 'sourceId'])
export class SourceRecordEntry {
  @PrimaryColumn('text') source!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') sourceId!: string;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('bytea') contentHash!: Buffer;
  @Column('timestamptz') fetchedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

/** One reading of one source. */
@Entity('sync_run')
@Index('sync_run_source_idx', { synchronize: false })
export class SyncRunRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') source!: string;
  @Column('text') status!: 'running' | 'succeeded' | 'failed' | 'interrupted';
  @Column('timestamptz', { default: () => 'now()' }) startedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('jsonb') counts!: SyncCounts;
  @Column('text', { nullable: true }) cursor!: string | null;
  @Column('jsonb', { default: {} }) unknownFields!: Record<string, number>;
  @Column('jsonb', { default: [] }) warnings!: string[];
  @Column('jsonb', { nullable: true }) error!: { code: string; message: string } | null;
  @Column('boolean', { default: false }) resumed!: boolean;
  /** Everything, what changed since `since`, or one file. */
  @Column('text', { default: 'full' }) mode!: 'full' | 'changes' | 'file';
  @Column('timestamptz', { nullable: true }) since!: Date | null;
}

/** The source ids of one page of a run still going on: what a complete read did not bring is withdrawn. */
@Entity('sync_page')
@Index('sync_page_run_idx', ['runId'])
export class SyncPage {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('bigint') runId!: number;
  @Column('text') kind!: string;
  @Column('text', { array: true }) sourceIds!: string[];
}

/** A record that could not be taken, kept with its reason. */
@Entity('sync_reject')
@Index('sync_reject_run_idx', ['runId', 'id'])
export class SyncReject {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('bigint') runId!: number;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) sourceId!: string | null;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('text') message!: string;
  @Column('jsonb', { nullable: true }) raw!: unknown;
  @Column('timestamptz', { default: () => 'now()' }) rejectedAt!: Date;
}
