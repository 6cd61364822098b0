import type { Notice } from '@kasvu/contracts';
import { stateOfNotice } from './notice-state';

const now = Date.parse('2026-11-22T10:00:00Z');
const notice = (version: number, publishedAt: string | null, effectiveFrom: string | null, kind: Notice['kind'] = 'privacy'): Notice => ({
  id: `${kind}-${version}`,
  kind,
  version,
  texts: { fi: 'a', sv: 'b', en: 'c' },
  publishedAt,
  effectiveFrom,
});

describe('the state of a notice', () => {
  const before = '2026-01-01T00:00:00Z';
  const all = [
    notice(1, before, before),
    notice(2, before, '2026-06-01T00:00:00Z'),
    notice(3, before, '2027-01-01T00:00:00Z'),
    notice(4, null, null),
    notice(9, before, before, 'accessibility'),
  ];

  it.each([
    [1, 'past'],
    [2, 'current'],
    [3, 'coming'],
    [4, 'draft'],
  ] as const)('version %d is %s', (version, state) => {
    expect(stateOfNotice(all[version - 1] as Notice, all, now)).toBe(state);
  });
});
