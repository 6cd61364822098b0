import { findPersonalData, maskPersonalData } from './personal-data';

describe('findPersonalData', () => {
  it.each([
    ['e-mail address', 'Kysy: matti.meikäläinen@vantaa.example, kiitos'],
    ['e-mail address', 'etunimi.sukunimi(at)vantaa.fi'],
    ['e-mail address', 'etunimi.sukunimi [ät] vantaa.fi'],
    ['phone number', 'puh. 040 123 4567'],
    ['phone number', 'p.0401234567'],
    ['phone number', '+358 40 1234567'],
    ['phone number', '+358 (0)40 123 4567'],
    ['phone number', '09-839 11'],
    ['phone number', '(09) 839 11'],
    ['phone number', '00358401234567'],
    ['phone number', 'ennen Y-tunnusta 040-1234567, 0124610-9'],
    ['personal identity code', 'hetu 131052-308T.'],
    ['personal identity code', '010594Y9032'],
  ])('finds a %s in: %s', (kind, text) => {
    expect(findPersonalData(text).map((hit) => hit.kind)).toEqual([kind]);
  });

  it.each([
    'Y-tunnus 0124610-9',
    '0124610-9, 0112038-9',
    '2026-01-02T03:04:05.000Z',
    '02.01.2026 klo 08.00-16.00',
    '01300 Vantaa',
    'http://data.europa.eu/esco/skill/04a13491-b58c-4d33-8b59-8fad0d55fe9e',
    'https://jobs.example/paikat/?o=A_RJ&jgid=1&jid=0123456789',
    'VANTAA-01-1234-25',
    '1.2.246.562.17.00000000000000012345',
    'palkka 3 200 - 3 900 e/kk, 38,25 h',
    '25.002805874123947, 60.33124036740038',
    '@ ja (a) sekä a@b',
  ])('finds nothing in: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('masks what it finds and leaves the rest', () => {
    expect(maskPersonalData('Soita 040 123 4567 tai kirjoita a.b@c.fi.')).toBe('Soita [phone number] tai kirjoita [e-mail address].');
  });
});
