import type { SyncRun } from '@kasvu/contracts';
import type { StatusTone } from '@kasvu/ui';

export const runTones: Record<SyncRun['status'], StatusTone> = {
  running: 'notice',
  succeeded: 'positive',
  failed: 'negative',
  interrupted: 'caution',
};

export const countNames = [
  'read',
  'inserted',
  'updated',
  'unchanged',
  'rejected',
  'withdrawn',
] as const satisfies readonly (keyof SyncRun['counts'])[];
