import type { Adapter } from '../../adapter';
import type { CheckId } from '../all-checks';
import type { sampleAdapter } from './sample-subject';

/** A way to break the sample adapter, the checks that must fail for it and no other, and the words of the first. */
export type BrokenAdapter = [
  what: string,
  changes: Partial<Adapter<(typeof sampleAdapter)['config']>>,
  checks: CheckId | readonly CheckId[],
  message: RegExp,
];

export const faultIds: readonly CheckId[] = [
  'fault-500',
  'fault-429',
  'fault-timeout',
  'fault-truncated',
  'fault-html',
  'fault-empty',
  'fault-shape',
  'fault-redirect',
];
