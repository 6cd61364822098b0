import type { VacancyRecord } from '@kasvu/contracts';
import { configSchema } from './config';
import { unitOf } from './employer-unit';
import { linkOf, sourceIdOf } from './identity';
import { languageOf } from './language';
import { mapVacancy } from './mapper';
import { remoteVacancySchema } from './remote-vacancy';

const jobLink = 'https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=16818';

function mapped(more: object): VacancyRecord {
  const remote = remoteVacancySchema.parse({ linkki: jobLink, tyotehtava: 'Hitsaaja', osoite: 'Koetie 1', x: 25.04, y: 60.29, ...more });
  const result = mapVacancy(remote, configSchema.parse({}));
  if (!('data' in result)) throw new Error('The advertisement was refused');
  return result.data as VacancyRecord;
}

describe('identity', () => {
  it.each<[string | null, string | number | null, string | null]>([
    [jobLink, 'https://vantaa.rekrytointi.com/paikat/?jid=99', '16818'],
    [null, jobLink, '16818'],
    ['https://example.fi/', ` ${jobLink}`, '16818'],
    ['https://www.tyonhaku.example.fi/JobsDescription.asp?AD_ID=19537', '3-520-16', '3-520-16'],
    [null, 19537, '19537'],
    ['https://vantaa.rekrytointi.com/paikat/?jid=12x', null, null],
    [null, 'matti.meikalainen@example.fi', null],
    [null, '-', null],
    ['', '', null],
  ])('of %j and %j is %j', (linkki, tyoavain, expected) => {
    expect(sourceIdOf({ linkki, tyoavain })).toBe(expected);
  });
});

describe('link', () => {
  it.each<[string | null, string | null]>([
    [jobLink, jobLink],
    [`${jobLink}&rspvt=abc123`, jobLink],
    ['https://vantaa.rekrytointi.com/paikat/?RSPVT=abc&o=A_RJ&jid=1', 'https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jid=1'],
    ['javascript:alert(1)', null],
    ['vantaa.rekrytointi.com', null],
    [null, null],
  ])('%j becomes %j', (linkki, expected) => {
    expect(linkOf({ linkki, tyoavain: null })).toBe(expected);
  });
});

describe('unit', () => {
  it.each<[string, string | null]>([
    ['Kasvatus ja oppiminen, Perusopetus', 'Kasvatus ja oppiminen, Perusopetus'],
    ['Nuoriso- ja yhteisöpalvelut, ', 'Nuoriso- ja yhteisöpalvelut'],
    ['Elinikäinen oppiminenVantaan aikuisopisto', 'Elinikäinen oppiminen'],
    ['Haemme opettajaa! Soita', null],
    ['Perusopetus, p. 040', null],
    ['Perusopetus [leikattu]', null],
    ['PerusopetusLisätietoja antaa rehtori Matti Meikäläinen', null],
    ['Perusopetus, rehtori Anna-Maija Meikäläinen', null],
    [`Perusopetus ${'ja kasvatus '.repeat(10)}`, null],
    ['', null],
  ])('of %j is %j', (organisation, unit) => {
    expect(unitOf(organisation)).toBe(unit);
  });
});

describe('language', () => {
  it.each([
    ['Ohjaaja', 'Vanda stad, Fostran och lärande', 'sv'],
    ['Ohjaaja', 'Svenskspråkiga servicen', 'sv'],
    ['Timlärare', '', 'sv'],
    ['Klasslärare i åk 3–4', '', 'sv'],
    ['Rådgivare', '', 'sv'],
    ['Kock', '', 'sv'],
    ['Lehtori, ruotsi, Helsinge skola', 'Kasvatus ja oppiminen', 'fi'],
    ['Rakennusmestari I-luokka', '', 'fi'],
    ['Sairaanhoitaja', 'Hyvinvointi', 'fi'],
    ['Päätoiminen tuntiopettaja, englanti ja ruotsi', '', 'fi'],
    ['', '', 'fi'],
  ])('of %j at %j is %s', (title, organisation, language) => {
    expect(languageOf(title, organisation)).toBe(language);
  });
});

describe('mapping', () => {
  it('decodes entities and trims', () => {
    const vacancy = mapped({ tyotehtava: ' Hitsaaja &amp;&nbsp;levysepp&auml; ', osoite: ' Koetie 1,  01300 Vantaa ', ammattiala: ' ' });
    expect(vacancy).toMatchObject({ title: { fi: 'Hitsaaja & levyseppä' }, address: 'Koetie 1, 01300 Vantaa', field: null });
  });

  it('masks a telephone number or an e-mail address in the title', () => {
    expect(mapped({ tyotehtava: 'Hitsaaja, p. 040 555 0199' }).title).toEqual({ fi: 'Hitsaaja, p. [phone number]' });
  });

  it.each<[string, object, VacancyRecord['location']]>([
    ['its point', {}, { longitude: 25.04, latitude: 60.29 }],
    ['no place without an address', { osoite: ' ' }, null],
    ['no place at the fallback point', { x: 25.002805874123947, y: 60.33124036740038 }, null],
    ['no place at the fallback point with fewer digits', { x: 25.0028059, y: 60.3312404 }, null],
    ['no place without coordinates', { x: null }, null],
    ['no place at zero', { x: 0, y: 0 }, null],
  ])('has %s', (_what, more, location) => {
    expect(mapped(more).location).toEqual(location);
  });

  it.each([
    ['2026-12-15', '2026-12-15'],
    [null, null],
    ['', null],
  ])('deadline %j becomes %j', (haku_paattyy_pvm, expected) => {
    expect(mapped({ haku_paattyy_pvm }).applicationEndsOn).toBe(expected);
  });
});
