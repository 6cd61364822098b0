import { industrySchemes } from './company';
import { divisionsAlike } from './industry-correspondence';

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const divisionsOf = (scheme: (typeof industrySchemes)[number]) => twoDigits.filter((code) => divisionsAlike(scheme, code).length > 0);

describe('divisions of the two editions of the industry classification', () => {
  it('knows the 88 divisions of TOL 2008 and the 87 of TOL 2025, which has no 45', () => {
    expect(divisionsOf('TOL2008')).toHaveLength(88);
    expect(divisionsOf('TOL2025')).toHaveLength(87);
    expect(divisionsOf('TOL2008').filter((code) => !divisionsOf('TOL2025').includes(code))).toEqual(['45']);
  });

  it.each([
    ['01', ['01']],
    ['41', ['41', '68']],
    ['45', ['46', '47', '95']],
    ['62', ['62']],
    ['63', ['63', '60']],
    ['70', ['70', '73']],
  ])('finds what was in division %s of TOL 2008 in %j of TOL 2025', (code, alike) => {
    expect(divisionsAlike('TOL2008', code)).toEqual(alike.map((other) => ({ scheme: 'TOL2025', code: other })));
  });

  it.each([
    ['46', ['46', '45']],
    ['47', ['47', '45']],
    ['60', ['60', '63']],
    ['68', ['68', '41']],
    ['73', ['73', '70']],
    ['95', ['95', '45']],
  ])('finds what is in division %s of TOL 2025 in %j of TOL 2008', (code, alike) => {
    expect(divisionsAlike('TOL2025', code)).toEqual(alike.map((other) => ({ scheme: 'TOL2008', code: other })));
  });

  it('says the same in both directions', () => {
    for (const scheme of industrySchemes) {
      for (const code of divisionsOf(scheme)) {
        const back = divisionsAlike(scheme, code).map((other) => divisionsAlike(other.scheme, other.code));
        for (const divisions of back) expect(divisions).toContainEqual({ scheme, code });
      }
    }
  });

  it.each(['', '4', '00', '04', '451', '62100', 'G'])('says nothing of %j, which is no division', (code) => {
    expect(divisionsAlike('TOL2008', code)).toEqual([]);
    expect(divisionsAlike('TOL2025', code)).toEqual([]);
  });
});
