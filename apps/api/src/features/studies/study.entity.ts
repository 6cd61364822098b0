import type { LocalizedText, StudyRecord } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';
import type { StoredEvidence } from '../skills/recognition';

@Entity('study')
@Unique('study_source_source_id_key', ['source', 'sourceId'])
@Index('study_skill_idx', { synchronize: false })
@Index('study_occupation_idx', { synchronize: false })
@Index('study_text_idx', { synchronize: false })
@Index('study_name_trgm_idx', { synchronize: false })
@Index('study_name_idx', { synchronize: false })
@Index('study_open_idx', { synchronize: false })
@Index('study_starts_idx', { synchronize: false })
@Index('study_first_seen_idx', ['firstSeenAt'])
@Index('study_recognised_idx', ['recognisedWith'])
export class Study extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('jsonb') names!: LocalizedText;
  @Column({ type: 'text', collation: 'C' }) nameSort!: string;
  @Column('jsonb') description!: LocalizedText;
  @Column('jsonb') outcomes!: LocalizedText;
  @Column('jsonb') keywords!: LocalizedText;
  @Column('jsonb', { nullable: true }) programme!: StudyRecord['programme'];
  @Column('jsonb') providers!: StudyRecord['providers'];
  @Column('text', { array: true }) municipalityCodes!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text') type!: StudyRecord['type'];
  @Column('text', { nullable: true }) level!: string | null;
  @Column('text', { array: true }) fields!: string[];
  @Column('boolean') degree!: boolean;
  @Column('boolean', { nullable: true }) apprenticeship!: boolean | null;
  @Column('jsonb') qualifications!: LocalizedText[];
  @Column('jsonb', { nullable: true }) extent!: StudyRecord['extent'];
  @Column('text', { array: true }) deliveries!: StudyRecord['deliveries'];
  @Column('jsonb', { nullable: true }) start!: StudyRecord['start'];
  /** The day it starts, or the first day of the term. */
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('boolean') continuousStart!: boolean;
  @Column('int', { nullable: true }) durationMonths!: number | null;
  @Column('jsonb') applicationPeriods!: StudyRecord['applicationPeriods'];
  @Column('boolean') continuousApplication!: boolean;
  /** Of the application period that is open or comes next. */
  @Column('int', { nullable: true }) seats!: number | null;
  /** The same as times, so that one can ask whether it is open now. */
  @Column('tstzmultirange') applicationTimes!: string;
  /** Last day in Finland one can still begin or apply; `infinity` when that has no end or is not known. */
  @Column('date') openUntil!: string;
  @Column('jsonb', { nullable: true }) fee!: StudyRecord['fee'];
  @Column('int', { array: true, default: [] }) skillIds!: number[];
  @Column('int', { array: true, default: [] }) occupationIds!: number[];
  @Column('jsonb', { default: [] }) evidence!: StoredEvidence[];
  /** Vocabulary and rules the skills were recognised with; another value means: look again. */
  @Column('text', { nullable: true }) recognisedWith!: string | null;
  @Column('tsvector', { select: false }) searchText!: string;
  /** When its row was first stored; reading it again does not change it. */
  @Column('timestamptz', { default: () => 'now()' }) firstSeenAt!: Date;
}
