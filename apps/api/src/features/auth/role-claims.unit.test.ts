import type { Role } from '@kasvu/contracts';
import { groupsOf, hasOverage, rolesOf } from './role-claims';

const map = new Map<string, Role>([
  ['8a1f-admins', 'admin'],
  ['Kasvu.Adviser', 'adviser'],
  ['/kasvu/growth', 'growth'],
]);

describe('roles from claims', () => {
  it.each([
    ["Entra ID's groups", { groups: ['8a1f-admins', 'unknown'] }, ['admin']],
    ["Entra ID's app roles", { roles: ['Kasvu.Adviser'] }, ['adviser']],
    ['both, each role once', { groups: ['8a1f-admins'], roles: ['Kasvu.Adviser', '8a1f-admins'] }, ['admin', 'adviser']],
    ['a plain provider with one group as text', { groups: '/kasvu/growth' }, ['growth']],
    ['no claim: no role', {}, []],
    ['claims of a wrong shape: no role', { groups: { admin: true }, roles: [1, null] }, []],
  ])('%s', (_name, claims, expected) => {
    expect(rolesOf(groupsOf(claims), map)).toEqual(expected);
  });

  it('sees that groups were left out for being too many', () => {
    expect(hasOverage({ _claim_names: { groups: 'src1' } })).toBe(true);
    expect(hasOverage({ hasgroups: true })).toBe(true);
    expect(hasOverage({ groups: [] })).toBe(false);
  });
});
