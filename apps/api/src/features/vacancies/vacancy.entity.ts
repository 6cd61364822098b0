import type { Language, LocalizedText } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';
import type { StoredEvidence } from '../skills/recognition';

@Entity('vacancy')
@Unique('vacancy_source_source_id_key', ['source', 'sourceId'])
@Index('vacancy_skill_idx', { synchronize: false })
@Index('vacancy_occupation_idx', { synchronize: false })
@Index('vacancy_text_idx', { synchronize: false })
@Index('vacancy_title_trgm_idx', { synchronize: false })
@Index('vacancy_open_idx', { synchronize: false })
@Index('vacancy_title_idx', { synchronize: false })
@Index('vacancy_employer_sort_idx', { synchronize: false })
@Index('vacancy_published_idx', { synchronize: false })
@Index('vacancy_employer_idx', { synchronize: false })
@Index('vacancy_recognised_idx', ['recognisedWith'])
export class Vacancy extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('jsonb') title!: LocalizedText;
  @Column({ type: 'text', collation: 'C' }) titleSort!: string;
  @Column('jsonb') description!: LocalizedText;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('text', { array: true }) languages!: Language[];
  @Column('text') employerName!: string;
  @Column({ type: 'text', collation: 'C' }) employerSort!: string;
  @Column('text', { nullable: true }) employerUnit!: string | null;
  @Column('text', { nullable: true }) employerBusinessId!: string | null;
  @Column('text', { array: true }) municipalityCodes!: string[];
  @Column('text', { nullable: true }) address!: string | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('date', { nullable: true }) applicationEndsOn!: string | null;
  /** The same, `infinity` when open until filled: lists are ordered and counted by it from the index alone. */
  @Column('date') openUntil!: string;
  @Column('int', { nullable: true }) positions!: number | null;
  @Column('text', { nullable: true }) applicationUrl!: string | null;
  /** Skills and occupations the source itself states, by URI. */
  @Column('text', { array: true }) statedUris!: string[];
  @Column('int', { array: true, default: [] }) skillIds!: number[];
  @Column('int', { array: true, default: [] }) occupationIds!: number[];
  @Column('jsonb', { default: [] }) evidence!: StoredEvidence[];
  /** Vocabulary and rules the skills were recognised with; another value means: look again. */
  @Column('text', { nullable: true }) recognisedWith!: string | null;
  @Column('tsvector', { select: false }) searchText!: string;
}
