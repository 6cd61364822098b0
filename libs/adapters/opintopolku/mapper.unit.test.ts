import type { StudyRecord } from '@kasvu/contracts';
import { mapped, oidOf } from './testing';

const oid = oidOf(1);

/** What becomes of an offering of which these parts are said. */
function study(parts: object, at?: Date): StudyRecord {
  const { records, rejected } = mapped([{ oid, tila: 'julkaistu', nimi: { fi: 'Koulutus' }, ...parts }], at);
  expect(rejected).toEqual([]);
  return records[0]?.data as StudyRecord;
}

const reasonOf = (parts: object, at?: Date) =>
  mapped([{ oid, tila: 'julkaistu', nimi: { fi: 'Koulutus' }, ...parts }], at).rejected[0]?.reason;
const programme = (metadata: object, more: object = {}) => ({ koulutus: { tila: 'julkaistu', metadata, ...more } });
const teaching = (opetus: object) => ({ metadata: { opetus } });
const codes = (list: string, ...values: string[]) => values.map((value) => ({ koodiUri: `${list}_${value}` }));
const term = (kausi: string, year: string) => ({
  alkamiskausityyppi: 'alkamiskausi ja -vuosi',
  koulutuksenAlkamiskausi: { koodiUri: `kausi_${kausi}#1` },
  koulutuksenAlkamisvuosi: year,
});
const day = (koulutuksenAlkamispaivamaara: string, koulutuksenPaattymispaivamaara?: string) => ({
  alkamiskausityyppi: 'tarkka alkamisajankohta',
  koulutuksenAlkamispaivamaara,
  koulutuksenPaattymispaivamaara,
});
const ownPlan = { alkamiskausityyppi: 'henkilokohtainen suunnitelma' };

describe('opintopolku: type', () => {
  it.each<[string, string, object, StudyRecord['type']]>([
    ['aikuisten-perusopetus', 'aikuisten-perusopetus', {}, 'basic'],
    ['lk', 'lk', {}, 'upper-secondary'],
    ['amm', 'amm/ammatillinen-perustutkinto', {}, 'vocational'],
    ['amm', 'amm/ammattitutkinto', {}, 'vocational-further'],
    ['amm', 'amm/erikoisammattitutkinto', {}, 'vocational-specialist'],
    ['amm-muu', 'amm-tutkintoon-johtamaton/amm-muu', {}, 'vocational'],
    ['amk', 'kk/amk', {}, 'university-of-applied-sciences'],
    ['yo', 'kk/yo', {}, 'university'],
    ['kk-opintojakso', 'kk-muu/kk-opintojakso', { isAvoinKorkeakoulutus: false }, 'continuous-learning'],
    ['kk-opintokokonaisuus', 'kk-muu/kk-opintokokonaisuus-avoin', { isAvoinKorkeakoulutus: true }, 'open-higher-education'],
    ['tuva', 'tuva', {}, 'preparatory'],
    ['vapaa-sivistystyo-muu', 'vapaa-sivistystyo', {}, 'liberal-adult'],
    ['muu', 'muu', {}, 'other'],
    ['muu', 'muu', { isTaydennyskoulutus: true }, 'continuous-learning'],
    ['taiteen-perusopetus', 'taiteen-perusopetus', {}, 'other'],
    ['constructor', 'constructor', {}, 'other'],
  ])('%s (%s, %j) is %s', (koulutustyyppi, koulutustyyppiPath, metadata, type) => {
    expect(study({ koulutustyyppi, koulutustyyppiPath, metadata }).type).toBe(type);
  });

  it('reports a type nobody here knows, and repeats nothing that is no code', () => {
    const unknown = (koulutustyyppi: string) => mapped([{ oid, tila: 'julkaistu', nimi: { fi: 'x' }, koulutustyyppi }]).unknownFields;
    expect(unknown('kurssi-2030')).toEqual({ 'koulutustyyppi=kurssi-2030': 1 });
    expect(unknown('Kanaria Koelintu')).toEqual({ 'koulutustyyppi=?': 1 });
  });
});

describe('opintopolku: level and fields', () => {
  it('takes the highest level of the national classification, else the European one, else that of the code', () => {
    const classified = [
      { koulutusasteKoodiUrit: ['6', '7', '9'].map((code) => `kansallinenkoulutusluokitus2016koulutusastetaso1_${code}`) },
    ];
    expect(study(programme({}, { koulutuskoodienAlatJaAsteet: classified, eqf: codes('eqf', '8') })).level).toBe('7');
    expect(study(programme({}, { eqf: codes('eqf', '5'), koulutukset: codes('koulutus', '357304#12') })).level).toBe('4');
    expect(study({ koulutukset: codes('koulutus', '671101#12') }).level).toBe('6');
    expect(study({ koulutukset: codes('koulutus', '999999#12') }).level).toBeNull();
  });

  it('keeps of fields within each other the closest', () => {
    const ala = 'kansallinenkoulutusluokitus2016koulutusala';
    const uris = [`${ala}taso1_01`, `${ala}taso2_011`, `${ala}taso3_0114#1`, `${ala}taso1_99`, 'okmohjauksenala_1'];
    const koulutusala = codes(`${ala}taso2`, '021#1');
    expect(study(programme({ koulutusala }, { koulutuskoodienAlatJaAsteet: [{ koulutusalaKoodiUrit: uris }] })).fields).toEqual([
      '0114',
      '021',
    ]);
  });
});

describe('opintopolku: extent', () => {
  const extent = (metadata: object) => study(programme(metadata)).extent;

  it('reads 180120 as 180 + 120, with or without its name', () => {
    const whole = { min: 300, max: 300, unit: null, text: '180 + 120' };
    expect(extent({ opintojenLaajuusNumero: 180120 })).toEqual(whole);
    expect(extent({ opintojenLaajuus: { koodiUri: 'opintojenlaajuus_180120#1', nimi: { sv: '180+120' } } })).toEqual(whole);
    expect(extent({ opintojenLaajuusNumero: 18060 })).toEqual({ min: 240, max: 240, unit: null, text: '180 + 60' });
  });

  it('reads a number, a range, a name that is a number and one that is none', () => {
    const opintojenLaajuusyksikko = { koodiUri: 'opintojenlaajuusyksikko_2#1' };
    const named = (fi: string) => ({ opintojenLaajuus: { nimi: { fi } }, opintojenLaajuusyksikko });
    expect(extent({ opintojenLaajuusNumero: 240, opintojenLaajuusyksikko })).toEqual({ min: 240, max: 240, unit: 'credits', text: null });
    expect(extent({ opintojenLaajuusNumeroMin: 1, opintojenLaajuusNumeroMax: 5 })).toEqual({ min: 1, max: 5, unit: null, text: null });
    expect(extent(named('7,5'))).toEqual({ min: 7.5, max: 7.5, unit: 'credits', text: null });
    expect(extent(named('vähintään 60'))).toEqual({ min: null, max: null, unit: 'credits', text: 'vähintään 60' });
    expect(extent({ opintojenLaajuusyksikko })).toBeNull();
  });

  it('adds up the parts of a qualification only when all of them are said in one unit', () => {
    const part = (opintojenLaajuusNumero: number | null, unit: string) => ({
      opintojenLaajuusNumero,
      opintojenLaajuusyksikko: { koodiUri: `opintojenlaajuusyksikko_${unit}` },
    });
    const sum = { min: 65, max: 65, unit: 'competence-points', text: null };
    expect(extent({ tutkinnonOsat: [part(45, '6'), part(20, '6')] })).toEqual(sum);
    expect(extent({ tutkinnonOsat: [part(45, '6'), part(20, '2')] })).toBeNull();
    expect(extent({ tutkinnonOsat: [part(45, '6'), part(null, '6')] })).toBeNull();
  });

  it("prefers the offering's own", () => {
    expect(study({ ...programme({ opintojenLaajuusNumero: 60 }), metadata: { opintojenLaajuusNumero: 25 } }).extent?.max).toBe(25);
  });
});

describe('opintopolku: start', () => {
  const start = (koulutuksenAlkamiskausi: object, at?: string) =>
    study(teaching({ koulutuksenAlkamiskausi }), at ? new Date(at) : undefined).start;

  it('is a day in Finland, a term of a year, a year, or when one wishes', () => {
    expect(start(day('2027-01-01T00:00'))).toEqual({ on: '2027-01-01', year: null, term: null, continuous: false });
    expect(start(term('k', '2027'))).toEqual({ on: null, year: 2027, term: 'spring', continuous: false });
    expect(start({ koulutuksenAlkamisvuosi: '2027' })).toEqual({ on: null, year: 2027, term: null, continuous: false });
    expect(start(ownPlan)).toEqual({ on: null, year: null, term: null, continuous: true });
    expect(start({ alkamiskausityyppi: null })).toBeNull();
  });

  it('is the next one to come, else the last there was', () => {
    const at = (now: string) => {
      const hakukohteet = [term('s', '2026'), term('k', '2027')].map((koulutuksenAlkamiskausi) => ({
        tila: 'julkaistu',
        metadata: { koulutuksenAlkamiskausi },
      }));
      return study({ hakukohteet, metadata: { hakuaika: { alkaa: '2026-01-01T08:00' } } }, new Date(now)).start;
    };
    expect(at('2026-12-31T12:00:00Z')).toMatchObject({ year: 2026, term: 'autumn' });
    expect(at('2026-12-31T22:00:00Z')).toMatchObject({ year: 2027, term: 'spring' });
    expect(at('2027-08-02T12:00:00Z')).toMatchObject({ year: 2027, term: 'spring' });
  });
});

describe('opintopolku: application', () => {
  const target = (more: object) => ({ tila: 'julkaistu', hakuOid: '1', ...more });
  const admission = (more: object) => ({ oid: '1', hakutapa: { koodiUri: 'hakutapa_03#1' }, ...more });
  const spring = { alkaa: '2027-03-01T08:00', paattyy: '2027-04-01T15:00:00' };

  it("uses the admission's period and term unless the target has its own", () => {
    const haut = [admission({ hakuajat: [spring], alkamiskausi: { koodiUri: 'kausi_s#1' }, alkamisvuosi: '2027' })];
    const shared = study({ hakukohteet: [target({ kaytetaanHaunAikataulua: true, kaytetaanHaunAlkamiskautta: true })], haut });
    expect(shared.applicationPeriods).toEqual([{ startsAt: '2027-03-01T06:00:00.000Z', endsAt: '2027-04-01T12:00:00.000Z' }]);
    expect(shared.start).toMatchObject({ year: 2027, term: 'autumn' });
    const own = study({ hakukohteet: [target({ hakuajat: [{ alkaa: '2027-05-01T00:00' }] })], haut });
    expect(own.applicationPeriods).toEqual([{ startsAt: '2027-04-30T21:00:00.000Z', endsAt: null }]);
  });

  it('is continuous when places are given as people apply and no end is set', () => {
    const continuous = (more: object) => study({ hakukohteet: [target({})], haut: [admission(more)] }).continuousApplication;
    expect(continuous({ hakuajat: [{ alkaa: '2026-01-01T08:00' }] })).toBe(true);
    expect(continuous({ hakuajat: [] })).toBe(true);
    expect(continuous({ hakuajat: [spring] })).toBe(false);
    expect(continuous({ hakuajat: [{ alkaa: '2026-01-01T08:00' }], hakutapa: { koodiUri: 'hakutapa_01#1' } })).toBe(false);
  });

  it('takes no notice of targets that are not published', () => {
    expect(study({ hakukohteet: [target({ tila: 'tallennettu', hakuajat: [spring] })] }).applicationPeriods).toEqual([]);
  });
});

describe('opintopolku: seats', () => {
  const target = (lukumaara: number | null, alkaa: string, paattyy?: string, tila = 'julkaistu') => ({
    tila,
    hakuajat: [{ alkaa, paattyy }],
    metadata: { aloituspaikat: { lukumaara } },
  });
  const over = (seats: number | null) => target(seats, '2026-09-01T08:00', '2026-10-01T15:00');
  const open = (seats: number | null) => target(seats, '2026-11-01T08:00', '2026-12-01T15:00');
  const later = (seats: number | null, alkaa = '2027-03-01T08:00') => target(seats, alkaa, '2027-04-01T15:00');
  const seats = (...hakukohteet: object[]) => study({ hakukohteet }).seats;

  it('are those of all targets that are open, and not of what is over, opens later or is a draft', () => {
    const draft = target(40, '2026-11-01T08:00', undefined, 'tallennettu');
    expect(seats(over(30), open(12), later(50), open(20), draft)).toBe(32);
    expect(seats(target(7, '2026-11-01T08:00'))).toBe(7);
  });

  it('are, when none is open, those of the targets that open next', () => {
    expect(seats(later(50, '2027-09-01T08:00'), later(20), over(30), later(4))).toBe(24);
  });

  it('are not known when one of these targets does not tell, and none when there are none', () => {
    expect(seats(open(12), open(null))).toBeNull();
    expect(seats(open(12), later(null))).toBe(12);
    expect(seats(open(0))).toBe(0);
    expect(seats(over(30))).toBeNull();
    expect(seats()).toBeNull();
  });

  it('count with a rolling admission without periods, and not with another', () => {
    const admitted = (code: string) => {
      const hakukohteet = [{ tila: 'julkaistu', hakuOid: '1', metadata: { aloituspaikat: { lukumaara: '16' } } }];
      return study({ hakukohteet, haut: [{ oid: '1', hakutapa: { koodiUri: code } }] }).seats;
    };
    expect(admitted('hakutapa_03#1')).toBe(16);
    expect(admitted('hakutapa_01#1')).toBeNull();
  });

  it("are those of the offering's own period, and counted once when the service gives both its forms", () => {
    expect(study({ metadata: { hakuaika: { alkaa: '2026-11-01T08:00' }, aloituspaikat: 15 } }).seats).toBe(15);
    const joined = { tila: 'julkaistu', hakuajat: open(12).hakuajat, aloituspaikat: { lukumaara: 12 } };
    expect(study({ hakukohteet: [open(12)], hakutiedot: [{ hakukohteet: [joined] }] }).seats).toBe(12);
    expect(study({ hakutiedot: [{ hakukohteet: [joined] }] }).seats).toBe(12);
  });

  it('refuse an offering with a number of seats that is none', () => {
    expect(reasonOf({ hakukohteet: [open(-1)] })).toBe('invalid-record');
    expect(reasonOf({ hakukohteet: [{ tila: 'julkaistu', metadata: { aloituspaikat: { lukumaara: 'monta' } } }] })).toBe('invalid-field');
  });
});

describe('opintopolku: ended offerings', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  const offered = (start: object | undefined, period?: object) => ({
    metadata: { hakuaika: period, opetus: { koulutuksenAlkamiskausi: start } },
  });
  const over = { alkaa: '2025-01-01T08:00', paattyy: '2025-02-01T15:00' };

  it.each<[string, object, string | undefined]>([
    ['began long ago, nobody can apply', offered(term('s', '2025'), over), 'ended'],
    ['began long ago, one can apply', offered(term('s', '2025'), { alkaa: '2026-01-01T08:00', paattyy: '2026-11-22T12:00' }), undefined],
    ['began long ago, one can apply until further notice', offered(term('s', '2025'), { alkaa: '2020-01-01T08:00' }), undefined],
    [
      'began long ago, one will be able to apply',
      offered(term('s', '2025'), { alkaa: '2027-01-01T08:00', paattyy: '2027-02-01T08:00' }),
      undefined,
    ],
    ['began 180 days ago', offered(day('2026-05-26T00:00'), over), undefined],
    ['began 181 days ago', offered(day('2026-05-25T00:00'), over), 'ended'],
    ['began lately, teaching is over', offered(day('2026-09-01T09:00', '2026-11-21T16:00'), over), 'ended'],
    ['began long ago, teaching goes on', offered(day('2025-09-01T09:00', '2026-11-22T16:00'), over), undefined],
    ['starts when one wishes', offered(ownPlan, over), undefined],
    ['nobody can apply, no start is said', offered(undefined, over), 'ended'],
    ['one could apply lately, no start is said', offered(undefined, { alkaa: '2026-09-01T08:00', paattyy: '2026-10-01T08:00' }), undefined],
    ['says nothing of time', offered(undefined), undefined],
  ])('%s', (_what, parts, reason) => {
    expect(reasonOf(parts, now)).toBe(reason);
  });
});

describe('opintopolku: the rest', () => {
  it('is an apprenticeship by its way of teaching or its name, and otherwise not known', () => {
    expect(study(teaching({ opetustapa: codes('opetuspaikkakk', '6#1') })).apprenticeship).toBe(true);
    expect(study({ nimi: { fi: 'Myyjä - OPPISOPIMUS' } }).apprenticeship).toBe(true);
    expect(study({ nimi: { sv: 'Läroavtal inom handel' } }).apprenticeship).toBe(true);
    expect(study(teaching({ opetustapa: codes('opetuspaikkakk', '1#1') })).apprenticeship).toBeNull();
  });

  it('knows a fee, its absence and that nothing is said', () => {
    expect(study(teaching({ maksullisuustyyppi: 'maksuton', maksunMaara: 5 })).fee).toEqual({ free: true, euros: null });
    expect(study(teaching({ maksullisuustyyppi: 'lukuvuosimaksu', maksunMaara: 9000 })).fee).toEqual({ free: false, euros: 9000 });
    expect(study(teaching({ onkoMaksullinen: false })).fee).toEqual({ free: true, euros: null });
    expect(study(teaching({ maksullisuustyyppi: 'muu' })).fee).toBeNull();
  });

  it('has no length of nought months', () => {
    expect(study(teaching({ suunniteltuKestoVuodet: 0, suunniteltuKestoKuukaudet: 0 })).durationMonths).toBeNull();
    expect(study(teaching({ suunniteltuKestoVuodet: 3, suunniteltuKestoKuukaudet: 6 })).durationMonths).toBe(42);
  });

  it('names no place abroad or unknown', () => {
    const tarjoajat = ['092#2', '200#2', '999'].map((code) => ({ nimi: { fi: 'x' }, paikkakunta: { koodiUri: `kunta_${code}` } }));
    expect(study({ tarjoajat }).municipalityCodes).toEqual(['092']);
    expect(study({ tarjoajat: [], organisaatio: tarjoajat[0] }).municipalityCodes).toEqual(['092']);
  });

  it('tells nothing of a programme that is a draft', () => {
    const parts = { koulutusOid: '1.2.3', koulutus: { tila: 'tallennettu', nimi: { fi: 'Luonnos' }, johtaaTutkintoon: true } };
    expect(study(parts)).toMatchObject({ programme: { id: '1.2.3', names: {} }, degree: false });
  });
});
