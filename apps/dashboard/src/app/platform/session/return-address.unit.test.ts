import { returnAddress } from './return-address';

describe('the page to come back to', () => {
  it.each([['/companies?q=a&open=1'], ['/notices-of-mine'], ['/sign-inventory']])('is %s', (address) => {
    expect(returnAddress(address)).toBe(address);
  });

  it.each([
    ['//evil.example'],
    ['/\\evil.example'],
    ['https://evil.example'],
    ['/sign-in?returnTo=/a'],
    ['/notice'],
    ['/api/audit'],
    [''],
    [null],
  ])('is the start page instead of %s', (address) => {
    expect(returnAddress(address)).toBe('/');
  });
});
