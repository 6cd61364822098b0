import { employmentTypeOfWords, workingTimeOfWords } from './employment-words';

describe('the words of an advertisement', () => {
  it.each([
    ['Vakinainen', 'permanent'],
    ['Toistaiseksi voimassa oleva', 'permanent'],
    ['Tillsvidare', 'permanent'],
    ['TEMPORARY', 'temporary'],
    ['Määräaikainen', 'temporary'],
    ['MA\u0308A\u0308RA\u0308AIKAINEN', 'temporary'],
    ['Vikariat', 'temporary'],
    ['Vakinainen tai määräaikainen', null],
    ['Kesätyö, määräaikainen', 'seasonal'],
    ['INTERN', 'internship'],
    ['International', null],
    ['CONTRACTOR', 'freelance'],
    ['OTHER', null],
    ['', null],
  ])('%j offer employment that is %j', (words, expected) => {
    expect(employmentTypeOfWords(words)).toBe(expected);
  });

  it.each([
    ['FULL_TIME', 'full-time'],
    ['Kokoaikatyö', 'full-time'],
    ['Heltid', 'full-time'],
    ['Osa-aikatyö', 'part-time'],
    ['Tuntityö', 'part-time'],
    ['Kokoaikatyö, Osa-aikatyö', null],
    ['3-vuorotyö', null],
  ])('%j offer a working day that is %j', (words, expected) => {
    expect(workingTimeOfWords(words)).toBe(expected);
  });
});
