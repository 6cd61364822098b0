import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityCode, municipalityCodeOf, municipalityNames } from './municipalities';

describe('a municipality', () => {
  it.each([
    ['Vantaa', '092'],
    [' vanda ', '092'],
    ['HELSINGFORS', '091'],
    ['Hyvink&auml;&auml;', '106'],
    ['Tikkurila', null],
    ['', null],
    [undefined, null],
  ])('named %p has the code %p', (name, code) => {
    expect(municipalityCodeOf(name)).toBe(code);
  });

  it.each([
    ['092', '092'],
    [' 92', '092'],
    ['200', null],
    ['0921', null],
    ['', null],
    ['Vantaa', null],
  ])('with the code %p is %p', (code, expected) => {
    expect(municipalityCode(code)).toBe(expected);
  });
});

const lists = join(__dirname, '../../../../shared/payloads/codes');
const describeLists = existsSync(lists) ? describe : describe.skip;

describeLists('municipalities: the official list (skipped when ../shared/payloads is absent)', () => {
  it.each(['fi', 'sv'] as const)('has every name we know under the same code, in %s', (language) => {
    const items = JSON.parse(readFileSync(join(lists, `statfi-kunta-2025-${language}.json`), 'utf8')) as {
      code: string;
      classificationItemNames: { name: string }[];
    }[];
    const official = new Map(items.map(({ code, classificationItemNames: [first] }) => [code, first?.name]));
    expect(municipalityNames.length).toBeGreaterThan(80);
    for (const [code, fi, sv = fi] of municipalityNames) expect([code, { fi, sv }[language]]).toEqual([code, official.get(code)]);
  });
});
