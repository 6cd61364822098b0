export { allChecks, type CheckId } from './all-checks';
export { describeAdapterContract } from './describe-adapter-contract';
export { listen, type RunningServer } from './listen';
export { nearlyValid } from './nearly-valid';
export type { Check, ContractSubject, ServeFixtures, Violation } from './subject';
export { writeWorkbook, type WorkbookCell } from './workbook-file';
