export { allChecks, type CheckId } from './all-checks';
export { describeAdapterContract } from './describe-adapter-contract';
export { listen, type RunningServer } from './listen';
export type { Check, ContractSubject, ServeFixtures, Violation } from './subject';
