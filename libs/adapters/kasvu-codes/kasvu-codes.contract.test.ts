import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import { divisionsAlike, regionOfMunicipality, type CodeList, type CodeRecord } from '@kasvu/contracts';
import adapter from '.';
import { allCodes } from './mapper';

describeAdapterContract({ adapter, folder: __dirname });

const codes = allCodes().map(({ data }) => data as CodeRecord);
const of = (list: CodeList) => codes.filter((code) => code.list === list);
const find = (list: CodeList, code: string) => of(list).find((one) => one.code === code);

describe('the codes that come with the program', () => {
  it.each<[CodeList, number]>([
    ['region', 19],
    ['municipality', 308],
    ['tol2008', 21 + 88],
    ['tol2025', 22 + 87],
    ['education-level', 10],
    ['education-field', 46],
    ['isco', 10 + 43],
  ])('are complete in %s: %d', (list, count) => {
    expect(of(list)).toHaveLength(count);
  });

  it('have a name in each language, without blanks around it', () => {
    for (const { list, code, names } of codes) {
      const bad = [names.fi, names.sv, names.en].filter((name) => !name || name.trim() !== name);
      expect({ list, code, bad }).toEqual({ list, code, bad: [] });
    }
  });

  it('have parents that are in the lists', () => {
    for (const { list, code, parent } of codes) {
      if (list === 'municipality') expect({ code, region: find('region', parent ?? '')?.code }).toEqual({ code, region: parent });
      else if (parent !== null) expect({ code, parent: find(list, parent)?.code }).toEqual({ code, parent });
    }
    expect(of('tol2025').filter(({ code, parent }) => /^\d/.test(code) && parent === null)).toEqual([]);
  });

  it.each<[CodeList, string, CodeRecord['names'], string | null]>([
    ['municipality', '092', { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' }, '01'],
    ['municipality', '710', { fi: 'Raasepori', sv: 'Raseborg', en: 'Raseborg' }, '01'],
    ['municipality', '478', { fi: 'Maarianhamina', sv: 'Mariehamn', en: 'Mariehamn' }, '21'],
    ['region', '01', { fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa' }, null],
    [
      'tol2008',
      '62',
      {
        fi: 'Ohjelmistot ja tietotekninen konsultointi',
        sv: 'Programmering och datakonsultverksamhet',
        en: 'Computer programming and consultancy',
      },
      'J',
    ],
    [
      'tol2025',
      '62',
      {
        fi: 'Ohjelmistot ja tietotekninen konsultointi',
        sv: 'Programmering och datakonsultverksamhet',
        en: 'Computer programming and consultancy',
      },
      'K',
    ],
    [
      'education-field',
      '061',
      {
        fi: 'Tieto- ja viestintätekniikka (ICT)',
        sv: 'Informations- och kommunikationsteknik (IKT)',
        en: 'Information and communication technologies (ICT)',
      },
      '06',
    ],
    [
      'isco',
      '25',
      {
        fi: 'Tietotekniikan erityisasiantuntijat',
        sv: 'Specialister inom informationsteknik',
        en: 'Information and communications technology professionals',
      },
      '2',
    ],
  ])('know %s %s', (list, code, names, parent) => {
    expect(find(list, code)).toEqual({ list, code, names, parent });
  });

  it('have the divisions that the correspondence of the two editions knows', () => {
    for (const [list, scheme] of [
      ['tol2008', 'TOL2008'],
      ['tol2025', 'TOL2025'],
    ] as const) {
      const divisions = of(list).filter(({ code }) => /^\d\d$/.test(code));
      expect(divisions.filter(({ code }) => divisionsAlike(scheme, code).length === 0)).toEqual([]);
    }
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/codes');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('the codes that come with the program, beside recorded lists (skipped when ../shared/payloads is absent)', () => {
  const payload = <Item>(name: string) => JSON.parse(readFileSync(join(payloads, name), 'utf8')) as Item[];
  interface Classified {
    code: string;
    parentCode: string | null;
    classificationItemNames: { name: string }[];
  }
  const namesIn = (name: string) =>
    new Map(payload<Classified>(name).map(({ code, classificationItemNames: [first] }) => [code, first?.name]));

  it.each(['fi', 'sv', 'en'] as const)('statfi-kunta-2025-%s: the same 308 codes and names', (language) => {
    const official = namesIn(`statfi-kunta-2025-${language}.json`);
    expect(official.size).toBe(308);
    const different = of('municipality').filter(({ code, names }) => names[language] !== official.get(code));
    // The list has the two names of Mariehamn in one, in Finnish.
    expect(different.map(({ code }) => code)).toEqual(language === 'fi' ? ['478'] : []);
  });

  it.each(['fi', 'sv', 'en'] as const)('statfi-maakunta-2025-%s: the same 19 codes and names', (language) => {
    const own = new Map(of('region').map(({ code, names }) => [code, names[language]]));
    expect(own).toEqual(namesIn(`statfi-maakunta-2025-${language}.json`));
  });

  it('statfi-toimiala-2008-fi: the same codes in the same sections, but for totals and the unknown', () => {
    const official = payload<Classified>('statfi-toimiala-2008-fi.json').filter(({ code }) => !['SSSSS', 'X', '00'].includes(code));
    const parents = official.map(({ code, parentCode }) => [code, parentCode === 'SSSSS' ? null : parentCode]);
    expect(new Map(of('tol2008').map(({ code, parent }) => [code, parent]))).toEqual(new Map(parents as [string, string | null][]));
  });

  it('tol2025-level1-2-fi: the same codes in the same sections', () => {
    const lines = readFileSync(join(payloads, 'tol2025-level1-2-fi.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
    const parents = lines.map((line) => line.split(';')).map(([code, , parent]) => [code, parent || null]);
    expect(lines).toHaveLength(109);
    expect(new Map(of('tol2025').map(({ code, parent }) => [code, parent]))).toEqual(new Map(parents as [string, string | null][]));
  });

  it('nace-rev2-dot-notated: the divisions of TOL 2008', () => {
    const divisions = payload<string>('nace-rev2-dot-notated.json').filter((code) => /^\d\d$/.test(code));
    expect(of('tol2008').flatMap(({ code }) => (/^\d/.test(code) ? [code] : []))).toEqual(divisions);
  });

  it('statfi-koulutusala-2016-fi: its broad and narrow fields are among ours', () => {
    const official = payload<Classified>('statfi-koulutusala-2016-fi.json').filter(({ code }) => !['SS', '999'].includes(code));
    expect(official).toHaveLength(43);
    expect(official.filter(({ code, parentCode }) => find('education-field', code)?.parent !== parentCode)).toEqual([]);
  });

  it('isco08-fi-tmt and kunnat-tmt, which lost their leading zeros: ours have them', () => {
    const groups = payload<{ code: string }>('isco08-fi-tmt.json').filter(({ code }) => code.length <= 2);
    const ours = of('isco').map(({ code }) => code);
    // The first seven are those of the armed forces: 0, 01, 011, 02, 021, 03 and 031.
    expect(groups.slice(0, 7).map(({ code }) => code)).toEqual(['0', '1', '11', '2', '21', '3', '31']);
    expect(groups.slice(7).map(({ code }) => code)).toEqual(ours.filter((code) => !code.startsWith('0')));
    expect(ours.slice(0, 4)).toEqual(['0', '01', '02', '03']);
    const municipalities = payload<{ code: string; classificationName: string }>('kunnat-tmt.json');
    expect(municipalities.find(({ classificationName }) => classificationName === 'Akaa')?.code).toBe('20');
    const missing = municipalities.filter(({ code }) => !find('municipality', code.padStart(3, '0')));
    // A municipality until the end of 2024.
    expect(missing.map(({ classificationName }) => classificationName)).toEqual(['Pertunmaa']);
    expect(find('municipality', '020')?.names.fi).toBe('Akaa');
  });

  it('posti-postcodes-2026-05: each municipality lies in the region the post says', () => {
    const areas = payload<{ municipal_code: string; ad_area_fi: string }>('posti-postcodes-2026-05.json');
    const different = areas.filter(({ municipal_code: code, ad_area_fi: area }) => {
      return find('region', regionOfMunicipality(code) ?? '')?.names.fi !== area.replace('Helsinki-', '');
    });
    expect(areas).toHaveLength(3779);
    expect(different).toEqual([]);
  });
});
