import { languageOfCode, languageOfText } from './language';
import { placesOf } from './places';
import { remotePostingSchema } from './remote-posting';
import { dayOf, instantOf } from './times';

describe('a place', () => {
  const of = (jobLocation: unknown) => placesOf(remotePostingSchema.parse({ '@type': 'JobPosting', jobLocation }).jobLocation);
  const postal = (address: object) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', ...address } });

  it.each<[string, unknown, { municipalityCodes: string[]; address: string | null }]>([
    [
      'with a post code that lost its zero',
      postal({ streetAddress: 'Koetie 1', addressLocality: 'Vantaa', postalCode: 1300 }),
      { municipalityCodes: ['092'], address: 'Koetie 1, 01300 Vantaa' },
    ],
    [
      'whose street is a continent',
      postal({ streetAddress: 'Europe', addressLocality: 'Helsinki', addressRegion: 'Europe', addressCountry: 'FI' }),
      { municipalityCodes: ['091'], address: 'Helsinki' },
    ],
    [
      'abroad, whatever the town is called',
      postal({ addressLocality: 'Nokia', postalCode: '123', addressCountry: { '@type': 'Country', name: 'US' } }),
      { municipalityCodes: [], address: '123 Nokia' },
    ],
    ['in one text', 'Espoo, Finland', { municipalityCodes: ['049'], address: 'Espoo, Finland' }],
    [
      'in one text with a post code',
      { '@type': 'Place', address: 'Tie 1, 04200 Kerava' },
      { municipalityCodes: ['245'], address: 'Tie 1, 04200 Kerava' },
    ],
    ['with only a name', { '@type': 'Place', name: 'Lohja' }, { municipalityCodes: ['444'], address: 'Lohja' }],
    ['in two towns, one twice', ['Vantaa', 'Vanda', 'Esbo'], { municipalityCodes: ['092', '049'], address: 'Vantaa' }],
    ['that is none', [], { municipalityCodes: [], address: null }],
    ['that is empty', postal({}), { municipalityCodes: [], address: null }],
  ])('%s', (_what, jobLocation, expected) => {
    expect(of(jobLocation)).toEqual(expected);
  });
});

describe('a time', () => {
  it.each<[string | null, string | null, string | null]>([
    ['2026-05-04T14:50:13+03:00', '2026-05-04T11:50:13.000Z', '2026-05-04'],
    ['2026-06-30T20:59:59Z', '2026-06-30T20:59:59.000Z', '2026-06-30'],
    ['2026-06-30T22:30:00Z', '2026-06-30T22:30:00.000Z', '2026-07-01'],
    ['2026-05-04', '2026-05-03T21:00:00.000Z', '2026-05-04'],
    ['2026-05-04T08:00:00', '2026-05-04T05:00:00.000Z', '2026-05-04'],
    ['2026-05-04 08:00:00', '2026-05-04T05:00:00.000Z', '2026-05-04'],
    ['14.5.2026', '2026-05-13T21:00:00.000Z', '2026-05-14'],
    ['Toistaiseksi', null, null],
    ['2026-99-99T08:00:00Z', null, null],
    ['', null, null],
    [null, null, null],
  ])('%j is the instant %j and the day %j', (text, instant, day) => {
    expect(instantOf(text)).toBe(instant);
    expect(dayOf(text)).toBe(day);
  });
});

describe('the language', () => {
  it.each([
    ['Haemme kokkia ja sinulla on kokemusta', 'fi'],
    ['Vi söker en kock som är van att arbeta', 'sv'],
    ['You will work with the team', 'en'],
    ['Kokki', 'fi'],
  ])('of %j is %s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it.each([
    ['fi', 'fi'],
    ['sv-FI', 'sv'],
    ['en_US', 'en'],
    ['de', null],
    [null, null],
  ])('with the code %p is %p', (code, language) => {
    expect(languageOfCode(code)).toBe(language);
  });
});
