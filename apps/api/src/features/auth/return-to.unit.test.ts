import { safeReturnTo } from './return-to';

describe('safeReturnTo', () => {
  it.each(['/', '/search?q=hitsaus', '/companies/0124610-9#vacancies', '/vacancies?sort=-title'])('goes to %s', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/api/auth/sign-out',
    '/./api/companies',
    '/a/..//evil.example',
    `/${'a'.repeat(3000)}`,
    ['/search'],
  ])('does not go to %j', (path) => {
    expect(safeReturnTo(path)).toBe('/');
  });
});
