import { Column } from 'typeorm';

/** Which source's record a row was made from, and since when that source has it no more. */
export abstract class ProvenanceColumns {
  @Column('text') source!: string;
  @Column('text') sourceId!: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
