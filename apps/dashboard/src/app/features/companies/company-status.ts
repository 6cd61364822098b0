import type { CompanyStatus } from '@kasvu/contracts';
import type { StatusTone } from '@kasvu/ui';

export const companyStatuses = [
  'active',
  'liquidation',
  'restructuring',
  'bankruptcy',
  'ceased',
] as const satisfies readonly CompanyStatus[];

export const companyStatusTones: Record<CompanyStatus, StatusTone> = {
  active: 'positive',
  liquidation: 'caution',
  restructuring: 'caution',
  bankruptcy: 'negative',
  ceased: 'neutral',
};
