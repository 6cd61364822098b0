import { badRecord } from './checks/bad-record';
import { cursorContinues } from './checks/cursor';
import { badFile, readsGivenFile } from './checks/file-reading';
import { idempotent, identityStable, identityUnique } from './checks/identity';
import { manifestComplete } from './checks/manifest-complete';
import { noPersonalData } from './checks/personal-data';
import { probeTells } from './checks/probe';
import { declaredKinds, pagingEnds, readsFixtures } from './checks/reading';
import { recordsValid, valuesPlausible } from './checks/records-valid';
import { faultChecks } from './checks/source-faults';
import { strictFields } from './checks/strict-fields';
import type { Check } from './subject';

/** The contract every adapter keeps, in the order it is reported. */
export const allChecks = [
  manifestComplete,
  readsFixtures,
  pagingEnds,
  declaredKinds,
  identityUnique,
  identityStable,
  idempotent,
  cursorContinues,
  recordsValid,
  valuesPlausible,
  noPersonalData,
  strictFields,
  badRecord,
  readsGivenFile,
  badFile,
  probeTells,
  ...faultChecks,
] as const satisfies readonly Check[];

export type CheckId = (typeof allChecks)[number]['id'];
