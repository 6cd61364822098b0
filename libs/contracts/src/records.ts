import { applicationRecordSchema, type ApplicationRecord } from './application';
import { companyRecordSchema, type CompanyRecord } from './company';
import { occupationRecordSchema, skillRecordSchema, type OccupationRecord, type SkillRecord } from './skill';
import type { RecordKind } from './source';
import { talentRecordSchema, type TalentRecord } from './talent';
import { vacancyRecordSchema, type VacancyRecord } from './vacancy';

/** The shape of each kind of record an adapter delivers. */
export interface RecordOfKind {
  company: CompanyRecord;
  vacancy: VacancyRecord;
  skill: SkillRecord;
  occupation: OccupationRecord;
  talent: TalentRecord;
  application: ApplicationRecord;
}

export const recordSchemas = {
  company: companyRecordSchema,
  vacancy: vacancyRecordSchema,
  skill: skillRecordSchema,
  occupation: occupationRecordSchema,
  talent: talentRecordSchema,
  application: applicationRecordSchema,
} as const satisfies Record<RecordKind, unknown>;
