import { applicationRecordSchema, type ApplicationRecord } from './application';
import { codeRecordSchema, type CodeRecord } from './code-list';
import { companyRecordSchema, type CompanyRecord } from './company';
import { financialRecordSchema, type FinancialRecord } from './financial';
import { occupationRecordSchema, skillRecordSchema, type OccupationRecord, type SkillRecord } from './skill';
import type { RecordKind } from './source';
import { studyRecordSchema, type StudyRecord } from './study';
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
  study: StudyRecord;
  financial: FinancialRecord;
  code: CodeRecord;
}

export const recordSchemas = {
  company: companyRecordSchema,
  vacancy: vacancyRecordSchema,
  skill: skillRecordSchema,
  occupation: occupationRecordSchema,
  talent: talentRecordSchema,
  application: applicationRecordSchema,
  study: studyRecordSchema,
  financial: financialRecordSchema,
  code: codeRecordSchema,
} as const satisfies Record<RecordKind, unknown>;
