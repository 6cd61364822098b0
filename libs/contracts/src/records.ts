import { companyRecordSchema, type CompanyRecord } from './company';
import { occupationRecordSchema, skillRecordSchema, type OccupationRecord, type SkillRecord } from './skill';
import type { RecordKind } from './source';
import { vacancyRecordSchema, type VacancyRecord } from './vacancy';

/** The shape of each kind of record an adapter delivers. */
export interface RecordOfKind {
  company: CompanyRecord;
  vacancy: VacancyRecord;
  skill: SkillRecord;
  occupation: OccupationRecord;
}

export const recordSchemas = {
  company: companyRecordSchema,
  vacancy: vacancyRecordSchema,
  skill: skillRecordSchema,
  occupation: occupationRecordSchema,
} as const satisfies Record<RecordKind, unknown>;
