import { TestBed } from '@angular/core/testing';
import type { LocalizedText } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { CodeNames } from './code-names';
import { CodeWords } from './code-words';

/** The words when the code lists say this; a list that says nothing cannot be read. */
async function wordsWith(lists: Record<string, Record<string, LocalizedText>> = {}): Promise<CodeWords> {
  const codeList = jest.fn((path: string) => {
    const list = path.replace('/api/codes/', '');
    const names = lists[list];
    if (!names) throw new ApiProblem('unavailable');
    return { list: list as 'region', items: Object.entries(names).map(([code, names]) => ({ code, names, parent: null })) };
  });
  TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({ codeList })] });
  const words = TestBed.inject(CodeWords);
  words.needIndustries();
  await new Promise((resolve) => setTimeout(resolve));
  return words;
}

describe('words for codes, where no code list is read,', () => {
  it.each([
    ['07', 'Tekniikka'],
    ['071', 'Kone-, sähkö- ja prosessitekniikka'],
    ['0715', 'Kone-, sähkö- ja prosessitekniikka (0715)'],
    ['0610', 'Tietotekniikka (0610)'],
    ['1234', 'Muu koulutusala (1234)'],
  ])('name field of education %s as narrowly as they can: %s', async (code, name) => {
    expect((await wordsWith()).educationField(code)).toBe(name);
  });

  it.each([
    ['25', 'Teollisuus (25)'],
    ['63', 'Informaatio ja viestintä (63)'],
    ['99', 'Kansainväliset järjestöt (99)'],
    ['00', '00'],
  ])('name the line of business of TOL %s: %s', async (code, name) => {
    expect((await wordsWith()).industry(code)).toBe(name);
  });

  it('name levels, regions and languages, and leave a code that has no name', async () => {
    const words = await wordsWith();
    expect([words.region('06'), words.region('03')]).toEqual(['Pirkanmaa', '03']);
    expect([words.educationLevel('3'), words.educationLevel('32')]).toEqual(['Toinen aste', '32']);
    expect(words.languageName('sv')).toBe('ruotsi');
  });
});

describe('words for codes', () => {
  it('are those of the code lists', async () => {
    const words = await wordsWith({
      'education-level': { '6': { fi: 'Alempi korkeakouluaste' } },
      'education-field': { '0715': { fi: 'Kone- ja metalliala' } },
      region: { '06': { fi: 'Pirkanmaan maakunta' } },
    });
    expect([words.educationLevel('6'), words.educationField('0715'), words.region('06')]).toEqual([
      'Alempi korkeakouluaste',
      'Kone- ja metalliala',
      'Pirkanmaan maakunta',
    ]);
  });

  it('name an industry exactly only where both editions of TOL mean the same by its digits', async () => {
    const words = await wordsWith({
      tol2008: { '25': { fi: 'Metallituotteiden valmistus' }, '61': { fi: 'Televiestintä' } },
      tol2025: { '25': { fi: 'Metallituotteiden valmistus' }, '61': { fi: 'Televiestintätoiminta' } },
    });
    expect([words.industry('25'), words.industry('61')]).toEqual(['Metallituotteiden valmistus (25)', 'Informaatio ja viestintä (61)']);
  });
});

describe('names of codes', () => {
  it('are asked for once, and again only after a failure', async () => {
    const asked = jest.fn(() => ({ list: 'region' as const, items: [{ code: '01', names: { fi: 'Uusimaa' }, parent: null }] }));
    asked.mockImplementationOnce(() => {
      throw new ApiProblem('offline');
    });
    TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({ codeList: asked })] });
    const names = TestBed.inject(CodeNames);
    await names.need('region');
    expect(names.of('region', '01')).toBeNull();
    await names.need('region');
    await names.need('region');
    expect(names.of('region', '01')).toBe('Uusimaa');
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
