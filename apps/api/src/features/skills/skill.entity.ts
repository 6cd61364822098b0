import type { Language, LocalizedText } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';

abstract class Concept extends ProvenanceColumns {
  /** Skills and occupations share one row of numbers, so an id alone says which is meant. */
  @PrimaryColumn('int', { default: () => `nextval('concept_id')` }) id!: number;
  @Column('text') uri!: string;
  @Column('jsonb') labels!: LocalizedText;
  @Column('jsonb') description!: LocalizedText;
  @Column('text', { array: true }) broaderUris!: string[];
  @Column('int') precedence!: number;
}

@Entity('skill')
@Unique('skill_uri_key', ['uri'])
@Index('skill_broader_idx', { synchronize: false })
export class Skill extends Concept {
  @Column('text', { nullable: true }) skillType!: 'skill' | 'knowledge' | null;
}

@Entity('occupation')
@Unique('occupation_uri_key', ['uri'])
export class Occupation extends Concept {
  @Column('text', { nullable: true }) iscoCode!: string | null;
  @Column('text', { array: true, default: [] }) essentialSkillUris!: string[];
}

/** One name of a skill or occupation, as one source gives it. */
@Entity('skill_term')
@Index('skill_term_uri_idx', ['kind', 'uri', 'source'])
export class SkillTerm {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') kind!: 'skill' | 'occupation';
  @Column('text') uri!: string;
  @Column('text') source!: string;
  @Column('text') language!: Language;
  @Column('text') label!: string;
  @Column('boolean') preferred!: boolean;
}

/** A single row: the number grows whenever a name or concept changes. */
@Entity('vocabulary')
export class Vocabulary {
  @PrimaryColumn('boolean', { default: true }) id!: true;
  @Column('int') version!: number;
}
