import { convertToParamMap } from '@angular/router';
import { auditAddress, auditQuery, noAuditFilters, readAuditFilters } from './audit-filters';

describe('filters of the audit log', () => {
  it('come back from their own address', () => {
    const filters = { actor: 'Aapo', subject: 'u-1', act: 'sign-in.failed', from: '2026-11-01', to: '2026-11-22' } as const;
    expect(readAuditFilters(convertToParamMap(auditAddress(filters)))).toEqual(filters);
  });

  it('leave out what an old or mistyped link says', () => {
    expect(readAuditFilters(convertToParamMap({ act: 'flown', from: '2026-13-40', to: 'eilen' }))).toEqual(noAuditFilters);
  });

  it('ask for whole days of Finland, the last one too', () => {
    const { from, to } = auditQuery({ ...noAuditFilters, from: '2026-11-22', to: '2026-11-22' });
    expect([from, to]).toEqual(['2026-11-21T22:00:00.000Z', '2026-11-22T21:59:59.999Z']);
  });
});
