import { TestBed } from '@angular/core/testing';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { TalentWords } from './talent-words';

const words = (): TalentWords => TestBed.inject(TalentWords);

describe('words for people', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideFinnishTexts()] }));

  it.each([
    ['07', 'Tekniikka'],
    ['071', 'Kone-, sähkö- ja prosessitekniikka'],
    ['0715', 'Kone-, sähkö- ja prosessitekniikka (0715)'],
    ['0610', 'Tietotekniikka (0610)'],
    ['1234', 'Muu koulutusala (1234)'],
  ])('name field of education %s as narrowly as they can: %s', (code, name) => {
    expect(words().educationField(code)).toBe(name);
  });

  it.each([
    ['25', 'Teollisuus (25)'],
    ['63', 'Informaatio ja viestintä (63)'],
    ['99', 'Kansainväliset järjestöt (99)'],
    ['00', '00'],
  ])('name the line of business of TOL %s: %s', (code, name) => {
    expect(words().industry(code)).toBe(name);
  });

  it('say from when only of those who look for work', () => {
    expect(words().availability({ availability: 'available', starts: 'now' })).toBe('Etsii työtä, heti');
    expect(words().availability({ availability: 'not-looking', starts: 'now' })).toBe('Ei etsi työtä');
  });

  it('name languages and regions, and leave a code that has no name', () => {
    expect(words().languages([{ code: 'sv', level: 'B2' }])).toBe('ruotsi B2');
    expect([words().region('06'), words().region('03')]).toEqual(['Pirkanmaa', '03']);
  });
});
