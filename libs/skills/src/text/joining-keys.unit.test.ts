import { normaliseCompanyName, normaliseTitle } from './joining-keys';

describe('the name of a company as it is compared', () => {
  it.each([
    ['Vantaan Hitsaus Oy', 'vantaan hitsaus'],
    ['VANTAAN  HITSAUS, OY.', 'vantaan hitsaus'],
    ['Oy Karl Esimerkki Ab', 'karl esimerkki'],
    ['Ab Esimerkki Abp (publ)', 'esimerkki'],
    ['Tmi Äänen Åsa', 'aanen asa'],
    ['T:mi Aanen Asa', 'aanen asa'],
    ['Osuuskunta Esimerkki', 'esimerkki'],
    ["Testi's Kahvila Ky", 'testis kahvila'],
    ['Testi’s Kahvila', 'testis kahvila'],
    ['Pekka & Pojat Oy', 'pekka pojat'],
    ['Pekka ja Pojat', 'pekka pojat'],
    ['Pekka och Pojat Ab', 'pekka pojat'],
    ['Esimerkki Oy c/o Tilitoimisto Oy', 'esimerkki'],
    ['c/o Esimerkki Oy', 'esimerkki'],
    ['K-Kauppa Esimerkki', 'k kauppa esimerkki'],
    ['Oy Ab', 'oy ab'],
    ['C++ Talo Oy', 'c++ talo'],
    ['  –  ', ''],
  ])('%s is %j', (name, key) => {
    expect(normaliseCompanyName(name)).toBe(key);
  });

  it('is the same when it is compared again', () => {
    for (const name of ['Oy Karl Esimerkki Ab', 'Pekka & Pojat Oy', 'Tmi Äänen Åsa']) {
      const once = normaliseCompanyName(name);
      expect(normaliseCompanyName(once)).toBe(once);
    }
  });
});

describe('a title as it is compared', () => {
  it.each([
    ['Lähihoitaja, yövuoro', 'lahihoitaja yovuoro'],
    ['LÄHIHOITAJA (yövuoro)', 'lahihoitaja yovuoro'],
    ['C#-kehittäjä', 'c# kehittaja'],
    ['Кухар', 'кухар'],
    ['…', ''],
  ])('%s is %j', (title, key) => {
    expect(normaliseTitle(title)).toBe(key);
  });
});
