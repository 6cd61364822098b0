import { ask, jsonOf, textOf } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import { createStatfiCodes } from './source.ts';

interface Item {
  code: string;
  level: number;
  parentCode: string | null;
  classificationItemNames: { lang: string; name: string }[];
}

const source = createStatfiCodes({});
const pathOf = (id: string): string => `classifications/${id}/classificationItems`;
const items = (id: string, lang = 'fi', of = source): Item[] =>
  jsonOf(ask(of, pathOf(id), `content=data&meta=max&lang=${lang}&format=json`));
const nameOf = (id: string, code: string, lang: string): string | undefined =>
  items(id, lang).find((item) => item.code === code)?.classificationItemNames[0]?.name;

it('has the classifications the product reads, their codes whole', () => {
  expect(items('kunta_1_20250101').length).toBeGreaterThan(300);
  expect(items('maakunta_1_20250101')).toHaveLength(19);
  const vantaa = ['fi', 'sv', 'en'].map((lang) => nameOf('kunta_1_20250101', '092', lang));
  expect(vantaa).toEqual(['Vantaa', 'Vanda', 'Vantaa']);
  expect(nameOf('maakunta_1_20250101', '01', 'sv')).toBe('Nyland');
  for (const id of ['koulutusaste_1_20160101', 'koulutusala_1_20160101', 'ammatti_1_20100101']) expect(items(id).length).toBeGreaterThan(9);
});

it('puts divisions below the section of their edition, and everything below a total', () => {
  for (const [id, section] of [
    ['toimiala_1_20080101', 'S'],
    ['toimiala_1_20250101', 'T'],
  ] as const) {
    const all = items(id);
    expect(all[0]).toMatchObject({ code: 'SSSSS', level: 0, parentCode: null });
    expect(all.find(({ code }) => code === section)).toMatchObject({ level: 1, parentCode: 'SSSSS' });
    expect(all.find(({ code }) => code === '96')).toMatchObject({ level: 2, parentCode: section });
  }
});

it('gives one language a call, and refuses what it does not have', () => {
  expect(items('kunta_1_20250101', 'sv').every(({ classificationItemNames: [name] }) => name!.lang === 'sv')).toBe(true);
  expect(ask(source, pathOf('kunta_1_20250101'), 'lang=de')).toMatchObject({ status: 400 });
  expect(ask(source, pathOf('kunta_1_19990101'), 'lang=fi')).toMatchObject({ status: 404 });
  expect(ask(createStatfiCodes({ vocabularyDir: '/nowhere' }), pathOf('kunta_1_20250101'))).toMatchObject({ status: 503 });
});

it('renames and withdraws codes, and cannot add any', () => {
  const changing = createStatfiCodes({});
  expect(changing.change({ rename: 'kunta_1_20250101/092', withdraw: 1 })).toEqual({
    renamed: ['kunta_1_20250101/092'],
    withdrawn: [`kunta_1_20250101/${items('kunta_1_20250101')[0]!.code}`],
    added: [],
  });
  expect(items('kunta_1_20250101', 'en', changing)).toHaveLength(items('kunta_1_20250101').length - 1);
  expect(textOf(ask(changing, pathOf('kunta_1_20250101')))).toContain('Uusi nimi 092');
  expect(() => changing.change({ add: 1 })).toThrow('cannot be added');
  expect(() => changing.change({ rename: 'kunta_1_20250101/000' })).toThrow('No code');
});

describeWithPayloads('beside a recorded answer', () => {
  it('has its keys in its order', () => {
    const [recorded] = payload('codes/statfi-kunta-2025-fi.json') as object[];
    expect(Object.keys(items('kunta_1_20250101')[0]!)).toEqual(Object.keys(recorded!));
  });
});
