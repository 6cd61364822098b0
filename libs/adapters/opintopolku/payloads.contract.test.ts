import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStrict } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { meaningsOf, municipalitiesIn, teachingLanguages } from './codes';
import { extentOf } from './extent';
import { listedOfferings } from './listed-offerings';
import { codesSchema, extentFields, textsSchema } from './remote-parts';
import { contextWith, httpWith, mapped, pagesOf, studiesOf } from './testing';
import { namesOf } from './texts';

const payloads = join(__dirname, '../../../../shared/payloads/opintopolku');
const describePayloads = existsSync(payloads) ? describe : describe.skip;
const read = (name: string) => readFileSync(join(payloads, name), 'utf8');
const payload = (name: string) => JSON.parse(read(name));

/** What the adapter makes of one offering; every field of it is known. */
function studyOf(offering: { oid: string }, at: string) {
  const page = mapped([offering], new Date(at));
  expect(page).toMatchObject({ rejected: [], unknownFields: {} });
  return studiesOf([page]).get(offering.oid);
}

const nameLists = z.array(z.object({ nimi: textsSchema, ...extentFields }));

describePayloads('opintopolku: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const vocational = () => ({
    ...payload('toteutus-amm-ajoneuvoalan-perustutkinto.json'),
    koulutus: payload('koulutus-amm-ajoneuvoalan-perustutkinto.json'),
  });
  const amk = () => ({ ...payload('toteutus-amk.json'), koulutus: payload('koulutus-amk.json') });

  it.each([
    // file, total, hits, hits named in fi, sv and en, names that begin with a blank
    ['search-koulutukset-page1-all.json', 2274, 20, { fi: 20, sv: 10, en: 7 }, 12],
    ['search-koulutukset-keyword-auto.json', 9, 9, { fi: 9, sv: 5, en: 2 }, 0],
  ])('%s: %i programmes, %i of them on the page, named in %j', (file, total, count, inLanguages, blanks) => {
    const answer = payload(file);
    expect([answer.total, answer.hits.length]).toEqual([total, count]);
    const hits = nameLists.parse(answer.hits);
    const names = hits.map(({ nimi }) => namesOf(nimi));
    const inLanguage = (language: 'fi' | 'sv' | 'en') => names.filter((name) => name[language] !== undefined).length;
    expect({ fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') }).toEqual(inLanguages);
    expect(hits.filter(({ nimi }) => nimi?.fi?.startsWith(' '))).toHaveLength(blanks);
    expect(names.flatMap((name) => Object.values(name)).filter((name) => name !== name.trim())).toEqual([]);
    expect(listedOfferings(answer.hits)).toEqual({ byOid: new Map(), rejected: [], unknownFields: {} });
  });

  it('search-koulutukset-page1-all: six programmes of 180 + 120 credits among extents of 60 to 330', () => {
    const extents = nameLists.parse(payload('search-koulutukset-page1-all.json').hits).map(extentOf);
    const count = (max: number) => extents.filter((extent) => extent?.max === max).length;
    expect([count(60), count(90), count(120), count(240), count(300), count(330)]).toEqual([1, 4, 5, 2, 6, 1]);
    expect(extents.filter((extent) => extent?.text === '180 + 120')).toHaveLength(6);
    expect(extents.filter((extent) => extent === null)).toHaveLength(1);
    expect(extents.filter((extent) => extent?.unit === 'credits')).toHaveLength(19);
  });

  it('search-koulutukset-keyword-auto: four qualifications of 180 competence points, and a unit that is none', () => {
    const extents = nameLists.parse(payload('search-koulutukset-keyword-auto.json').hits).map(extentOf);
    expect(extents.filter((extent) => extent?.max === 180 && extent.unit === 'competence-points')).toHaveLength(4);
    expect(extents.filter((extent) => extent !== null && extent.unit === null)).toEqual([{ min: 100, max: 100, unit: null, text: null }]);
    expect(extents.filter((extent) => extent === null)).toHaveLength(4);
  });

  it('toteutus-amm with koulutus-amm: a vocational qualification in five towns, with rolling admission', () => {
    const study = studyOf(vocational(), '2023-09-01T09:00:00Z');
    expect(study).toMatchObject({
      names: { fi: 'Ajoneuvoalan perustutkinto' },
      outcomes: {},
      programme: {
        id: '1.2.246.562.13.00000000000000000018',
        names: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen inom fordonsbranschen' },
      },
      municipalityCodes: ['186', '202', '593', '853', '179'],
      languages: ['fi'],
      type: 'vocational',
      level: '3',
      fields: ['0716'],
      degree: true,
      apprenticeship: null,
      extent: { min: 180, max: 180, unit: 'competence-points', text: null },
      deliveries: ['contact'],
      start: { on: null, year: 2023, term: 'autumn', continuous: false },
      durationMonths: 36,
      applicationPeriods: [
        { startsAt: '2023-02-21T06:00:00.000Z', endsAt: '2023-03-21T13:00:00.000Z' },
        { startsAt: '2023-08-21T05:15:00.000Z', endsAt: null },
        { startsAt: '2023-08-23T05:00:00.000Z', endsAt: '2023-09-06T12:00:00.000Z' },
        { startsAt: '2024-02-20T06:00:00.000Z', endsAt: '2024-03-19T13:00:00.000Z' },
      ],
      continuousApplication: true,
      seats: 12,
      fee: { free: true, euros: null },
    });
    expect(study?.providers.map(({ names }) => names.fi)).toEqual(['Järvenpää', 'Kaarina', 'Pieksämäki', 'Turku', 'Jyväskylä']);
    expect(study?.qualifications).toHaveLength(9);
    expect(study?.qualifications[2]).toEqual({ fi: 'Automekaanikko', sv: 'Bilmekaniker' });
    expect(study?.keywords).toEqual({
      fi: [
        ...['automekaanikko', 'pienkonemekaanikko', 'autokorimekaanikko', 'autoala', 'ajoneuvoala', 'ajoneuvotekniikka', 'vauriokorjaus'],
        ...['moottorikäyttöiset pienkoneet', 'Ajoneuvotekniikan osaamisala', 'Vauriokorjauksen osaamisala'],
      ].join('\n'),
      sv: 'Kompetensområdet för fordonsteknik\nKompetensområdet för skadereparation',
      en: 'Competence area of Damage Repairs',
    });
    expect(study?.description.fi).toMatch(/^Opinnot\n\nAjoneuvoalan perustutkinnon suorittaja voi suunnata/);
    expect(study?.description.fi).toContain('teknisen alan työtehtävissä');
    expect(JSON.stringify(study)).not.toMatch(/<\w|spesia\.fi\b.*@|hakutoimisto|010 608|Virkailija/);
  });

  it('toteutus-amm: starts a year later when the first start is past, and is still offered years after, for one can still apply', () => {
    expect(studyOf(vocational(), '2024-01-15T09:00:00Z')?.start).toMatchObject({ year: 2024, term: 'autumn' });
    expect(studyOf(vocational(), '2026-11-22T09:00:00Z')?.continuousApplication).toBe(true);
  });

  it('toteutus-amk with koulutus-amk: a degree programme with five admissions', () => {
    const study = studyOf(amk(), '2025-03-01T09:00:00Z');
    expect(study).toMatchObject({
      names: { fi: 'Musiikkipedagogi (AMK), Musiikkipedagogin tutkinto-ohjelma' },
      programme: {
        id: '1.2.246.562.13.00000000000000000231',
        names: { fi: 'Musiikkipedagogi (AMK)', sv: 'Musikpedagog (YH)', en: 'Bachelor of Culture and Arts, Music Educator' },
      },
      providers: [{ id: '1.2.246.562.10.45852282313', names: { fi: 'TAMK Pääkampus', sv: 'TAMK Pääkampus', en: 'TAMK Main Campus' } }],
      municipalityCodes: ['837'],
      languages: ['fi'],
      type: 'university-of-applied-sciences',
      level: '6',
      fields: ['0114', '021'],
      degree: true,
      qualifications: [{ fi: 'Musiikkipedagogi (AMK)', sv: 'Musikpedagog (YH)', en: 'Bachelor of Culture and Arts' }],
      extent: { min: 240, max: 240, unit: 'credits', text: null },
      deliveries: ['contact'],
      start: { on: null, year: 2025, term: 'spring', continuous: false },
      durationMonths: 48,
      applicationPeriods: [
        { startsAt: '2025-02-11T06:00:00.000Z', endsAt: '2025-03-10T13:00:00.000Z' },
        { startsAt: '2025-03-04T06:00:00.000Z', endsAt: '2025-04-29T12:00:00.000Z' },
        { startsAt: '2025-03-11T06:00:00.000Z', endsAt: '2025-03-25T13:00:00.000Z' },
        { startsAt: '2025-05-02T05:00:00.000Z', endsAt: '2025-05-16T12:00:00.000Z' },
      ],
      continuousApplication: false,
      seats: 10,
      fee: { free: true, euros: null },
      keywords: { fi: 'musiikkipedagogi\ntamk\nmusiikkipedagogiikka' },
    });
    expect(Object.keys(study?.description ?? {}).toSorted()).toEqual(['en', 'fi', 'sv']);
    expect(study?.description.fi).toMatch(/^Musiikin opettajaksi ja muusikoksi\n\nMusiikkipedagogin/);
    expect(study?.description.sv).toMatch(/^Vad kan den som har avlagt examen\?/);
    expect(study?.outcomes.fi).toMatch(/^Tavoitteena on tuottaa sinulle/);
    expect(JSON.stringify(study)).not.toMatch(/Meikäläinen|Mainio|@tuni|<\w/);
  });

  it('toteutus-amk: its seats are those of the admissions that are open, between them of the next', () => {
    expect(studyOf(amk(), '2025-03-15T09:00:00Z')?.seats).toBe(32);
    expect(studyOf(amk(), '2025-05-01T09:00:00Z')?.seats).toBe(16);
  });

  it('toteutus-amk: is left out when it began more than 180 days ago and nobody can apply', () => {
    expect(studyOf(amk(), '2026-01-01T09:00:00Z')?.start).toMatchObject({ year: 2025, term: 'autumn' });
    expect(mapped([amk()], new Date('2026-11-22T09:00:00Z'))).toMatchObject({
      records: [],
      rejected: [{ reason: 'ended', raw: null }],
      gone: [{ kind: 'study', sourceId: '1.2.246.562.17.00000000000000002761' }],
    });
  });

  it('koulutus-aikuisten-perusopetus-no-tarjoajat: basic education, ten weeks', () => {
    const koulutus = payload('koulutus-aikuisten-perusopetus-no-tarjoajat.json');
    const offering = { oid: '1.2.3', tila: 'julkaistu', nimi: { fi: 'Perusopetus' }, koulutusOid: koulutus.oid, koulutus };
    expect(studyOf(offering, '2026-11-22T09:00:00Z')).toMatchObject({
      programme: { id: '1.2.246.562.13.00000000000000002340', names: { fi: 'Aikuisten perusopetus', sv: 'Aikuisten perusopetus' } },
      description: { fi: 'Aikuisten perusopetuksen kuvaus fi', sv: 'Aikuisten perusopetuksen kuvaus sv' },
      providers: [],
      type: 'basic',
      level: null,
      degree: false,
      extent: { min: 10, max: 10, unit: 'weeks', text: null },
    });
  });

  it('hakukohde: has the periods and the start of its admission', () => {
    const hakukohde = payload('hakukohde.json');
    const haku = {
      oid: '1.2.246.562.29.00000000000000000428',
      hakuajat: [{ alkaa: '2026-12-01T08:00', paattyy: '2027-01-15T15:00' }],
      alkamiskausi: { koodiUri: 'kausi_s#1' },
      alkamisvuosi: '2027',
    };
    const offering = { oid: hakukohde.toteutusOid, tila: 'julkaistu', nimi: hakukohde.nimi, hakukohteet: [hakukohde], haut: [haku] };
    expect(studyOf(offering, '2026-11-22T09:00:00Z')).toMatchObject({
      names: { fi: 'Asioimistulkkauksen ammattitutkinto' },
      applicationPeriods: [{ startsAt: '2026-12-01T06:00:00.000Z', endsAt: '2027-01-15T13:00:00.000Z' }],
      start: { year: 2027, term: 'autumn' },
      seats: 50,
    });
  });

  it('search-koulutus-jarjestajat: four offerings with their languages and municipalities', () => {
    const { total, hits } = payload('search-koulutus-jarjestajat.json');
    const shape = z.object({ opetuskielet: z.array(z.string()), kunnat: codesSchema });
    const offerings = (hits as unknown[]).map((hit) => {
      const strict = readStrict(shape, hit);
      if (!strict.ok) throw new Error(strict.message);
      const languages = strict.value.opetuskielet.map((koodiUri) => ({ koodiUri }));
      return [meaningsOf(languages, 'oppilaitoksenopetuskieli', teachingLanguages), municipalitiesIn(strict.value.kunnat)];
    });
    expect(total).toBe(4);
    expect(offerings).toEqual([
      [['se'], ['016']],
      [['fi'], ['049']],
      [['fi'], ['049']],
      [['fi'], ['749', '140', '263']],
    ]);
  });

  it('error-400-keyword-too-short: a refused request, in the words of the service', async () => {
    const answer = () => new Response(read('error-400-keyword-too-short.txt'), { status: 400, headers: { 'content-type': 'text/plain' } });
    await expect(pagesOf(contextWith(httpWith(answer)))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('Hakusana on liian lyhyt'),
    });
  });

  it('error-404-koulutus: an offering that is no longer published is left out', async () => {
    const { status, body } = payload('error-404-koulutus.json');
    const hit = { toteutukset: [{ toteutusOid: '1.2.3', oppilaitosOid: '1.2.4' }] };
    const http = httpWith((url) => (url.pathname.includes('/search/') ? { total: 1, hits: [hit] } : Response.json(body, { status })));
    expect(await pagesOf(contextWith(http))).toEqual([
      { records: [], rejected: [], gone: [], cursor: null, total: null, unknownFields: {} },
    ]);
  });
});
