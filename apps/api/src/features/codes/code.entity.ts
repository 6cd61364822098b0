import type { CodeList, LocalizedText } from '@kasvu/contracts';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProvenanceColumns } from '../../database/provenance.columns';

/** A code of a code list with its names. */
@Entity('code')
@Unique('code_list_code_key', ['list', 'code'])
@Index('code_source_idx', ['source', 'sourceId'])
export class Code extends ProvenanceColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') list!: CodeList;
  @Column({ type: 'text', collation: 'C' }) code!: string;
  @Column('jsonb') names!: LocalizedText;
  @Column('text', { nullable: true }) parent!: string | null;
  /** Of the source the row was made from; a source of a lower one does not overwrite it. */
  @Column('int') precedence!: number;
}

/** A single row: the number grows whenever a code changes. */
@Entity('code_edition')
export class CodeEdition {
  @PrimaryColumn('boolean', { default: true }) id!: true;
  @Column('int') version!: number;
}
