export { canaryPattern } from './canaries.ts';
export { type Fault, type FaultKind, faultKinds } from './faults/fault.ts';
export { writeFiles } from './files/write-files.ts';
export type { StubOptions } from './options.ts';
export { PortBusy, startStubSources, type StubSources } from './server.ts';
