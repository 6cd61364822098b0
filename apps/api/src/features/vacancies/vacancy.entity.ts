import type { Language, linkConfidences, LocalizedText } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';
import type { StoredEvidence } from '../skills/recognition';

type LinkConfidence = (typeof linkConfidences)[number];

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
@Index('vacancy_implied_idx', { synchronize: false })
@Index('vacancy_employer_key_idx', { synchronize: false })
@Index('vacancy_part_of_idx', { synchronize: false })
@Index('vacancy_first_seen_idx', ['firstSeenAt'])
@Index('vacancy_recognised_idx', ['recognisedWith'])
export class Vacancy extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('jsonb') title!: LocalizedText;
  @Column({ type: 'text', collation: 'C' }) titleSort!: string;
  /** The title in each language as it is compared with those of other sources. */
  @Column('text', { array: true, default: [] }) titleKeys!: string[];
  @Column('jsonb') description!: LocalizedText;
  @Column('jsonb', { default: {} }) requirements!: LocalizedText;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('text', { array: true }) languages!: Language[];
  @Column('text') employerName!: string;
  @Column({ type: 'text', collation: 'C' }) employerSort!: string;
  @Column('text', { nullable: true }) employerUnit!: string | null;
  /** The employer's name as it is compared with those of companies. */
  @Column({ type: 'text', collation: 'C', default: '' }) employerKey!: string;
  /** What the source gives, else that of the company the employer was taken for. */
  @Column('text', { nullable: true }) employerBusinessId!: string | null;
  /** How sure it is that the employer is that company; null: the source gives the business ID, or nobody has looked yet. */
  @Column('text', { nullable: true }) joinConfidence!: LinkConfidence | null;
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
  @Column('text', { nullable: true }) employmentType!: string | null;
  @Column('text', { nullable: true }) workingTime!: string | null;
  @Column('text', { array: true, default: [] }) workLanguages!: string[];
  @Column('boolean', { nullable: true }) remote!: boolean | null;
  /** Skills and occupations the source itself states, by URI. */
  @Column('text', { array: true }) statedUris!: string[];
  @Column('int', { array: true, default: [] }) skillIds!: number[];
  @Column('int', { array: true, default: [] }) occupationIds!: number[];
  /** Skills and occupations that its occupation lets one suppose: weaker than the two above, and never among them. */
  @Column('int', { array: true, default: [] }) impliedIds!: number[];
  @Column('int', { array: true, default: [] }) appreciatedIds!: number[];
  @Column('jsonb', { default: [] }) evidence!: StoredEvidence[];
  /** Vocabulary and rules the skills were recognised with; another value means: look again. */
  @Column('text', { nullable: true }) recognisedWith!: string | null;
  @Column('tsvector', { select: false }) searchText!: string;
  /** The vacancy that stands for this one: the same from another source. Null: it stands for itself. */
  @Column('bigint', { nullable: true }) partOf!: number | null;
  /** When its row was first stored; reading it again does not change it. */
  @Column('timestamptz', { default: () => 'now()' }) firstSeenAt!: Date;
}
