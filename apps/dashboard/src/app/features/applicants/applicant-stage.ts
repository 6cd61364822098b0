import type { ApplicationStage } from '@kasvu/contracts';
import type { StatusTone } from '@kasvu/ui';

export const stages = ['new', 'screening', 'interview', 'offer', 'hired', 'rejected'] as const satisfies readonly ApplicationStage[];

export const stageTones: Record<ApplicationStage, StatusTone> = {
  new: 'notice',
  screening: 'neutral',
  interview: 'caution',
  offer: 'caution',
  hired: 'positive',
  rejected: 'neutral',
};
