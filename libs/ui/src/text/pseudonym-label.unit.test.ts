import { pseudonymLabel } from './pseudonym-label';

describe('pseudonym label', () => {
  it('is the first eight characters in two groups', () => {
    expect(pseudonymLabel('7f3k9qxtabcdefghjkmn')).toBe('7F3K-9QXT');
  });
});
