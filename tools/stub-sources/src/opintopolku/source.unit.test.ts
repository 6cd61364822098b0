import { canaryPattern } from '../canaries.ts';
import { dayNumber } from '../days.ts';
import { ask, jsonOf, people, SEED, textOf, TODAY } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { StubSource } from '../source.ts';
import { createOpintopolku } from './source.ts';

interface Texts {
  fi?: string;
  sv?: string;
  en?: string;
}
interface Hit {
  oid: string;
  nimi: Texts;
  koulutustyyppi: string;
  kuvaus: object | null;
  opintojenLaajuusNumero?: number;
  toteutukset: { toteutusOid: string; kunnat: { koodiUri: string }[] }[];
}
interface Period {
  alkaa: string;
  paattyy?: string;
}
interface Offering {
  oid: string;
  koulutusOid: string;
  nimi: Texts;
  tila: string;
  modified: string;
  metadata: { opetus: Record<string, unknown>; yhteyshenkilot: object[]; kuvaus: Texts };
  koulutus?: { oid: string };
  hakukohteet?: { hakuajat: Period[]; metadata: { aloituspaikat?: { lukumaara: number } } }[];
  haut?: { hakuajat: Period[]; metadata: { koulutuksenAlkamiskausi?: object } }[];
}

const SEARCH = 'search/toteutukset-koulutuksittain';
const create = (studies = 560, today = TODAY): StubSource =>
  createOpintopolku({ people: () => people, seed: SEED, studies, today: dayNumber(today) });
const search = (source: StubSource, query: string): { total: number; hits: Hit[] } => jsonOf(ask(source, SEARCH, query));
const pagesOf = (source: StubSource, query: string, size = 100): Hit[][] => {
  const { total } = search(source, query);
  return Array.from({ length: Math.ceil(total / size) }, (_, page) => search(source, `${query}&size=${size}&page=${page + 1}`).hits);
};
const oidsOf = (hits: Hit[]): string[] => [
  ...new Set(hits.flatMap(({ toteutukset }) => toteutukset.map(({ toteutusOid }) => toteutusOid))),
];
const detail = (source: StubSource, oid: string): Offering =>
  jsonOf(ask(source, `toteutus/${oid}`, 'koulutus=true&hakukohteet=true&haut=true'));

const source = create();
const pages = pagesOf(source, 'sijainti=kunta_092');
const hits = pages.flat();
const oids = oidsOf(hits);
const listed = oids.filter((oid) => (ask(source, `toteutus/${oid}`) as { status: number }).status === 200);
const offerings = listed.map((oid) => detail(source, oid));

describe('the search', () => {
  it('drops programmes without an offering there after paging, and counts them', () => {
    const { total } = search(source, 'sijainti=kunta_092');
    expect(hits.length).toBeLessThan(total);
    expect(hits.length).toBeGreaterThan(total * 0.85);
    expect(hits.every(({ toteutukset }) => toteutukset.length > 0)).toBe(true);
    expect(oids.length).toBeGreaterThan(350);
    expect(oids.length).toBeLessThan(450);
    const places = hits.flatMap(({ toteutukset }) => toteutukset.map(({ kunnat }) => kunnat[0]!.koodiUri));
    expect(places.filter((place) => place === 'kunta_092#2').length).toBeGreaterThan(oids.length * 0.9);
  });

  it('clamps the size to 200 and knows the whole region', () => {
    expect(search(source, 'size=1000').hits.length).toBeGreaterThan(150);
    expect(search(source, 'size=1000').hits.length).toBeLessThanOrEqual(200);
    expect(search(source, 'sijainti=maakunta_01').total).toBe(search(source, '').total);
    expect(search(source, '').total).toBeGreaterThan(search(source, 'sijainti=kunta_092').total);
    expect(search(source, 'page=9999').hits).toEqual([]);
  });

  it('finds by words, types and languages, sorts by name, and refuses short words in plain text', () => {
    const found = search(source, 'keyword=hitsaus').hits;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ nimi }) => JSON.stringify(nimi).toLowerCase().includes('hitsaus'))).toBe(true);
    expect(search(source, 'koulutustyyppi=amk').hits.every(({ koulutustyyppi }) => koulutustyyppi === 'amk')).toBe(true);
    expect(search(source, 'opetuskieli=oppilaitoksenopetuskieli_4').total).toBeLessThan(search(source, '').total);
    const names = search(source, 'sort=name&size=200').hits.map(({ nimi }) => nimi.fi ?? nimi.sv ?? nimi.en ?? '');
    expect(names).toEqual([...names].sort());
    expect(ask(source, SEARCH, 'keyword=au')).toMatchObject({
      status: 400,
      body: 'Hakusana on liian lyhyt',
      contentType: expect.stringContaining('text/plain'),
    });
  });

  it('has the quirks: names without Finnish or with a blank before them, no description, 180 + 120', () => {
    expect(hits.some(({ nimi }) => nimi.fi === undefined)).toBe(true);
    expect(hits.some(({ nimi }) => nimi.fi?.startsWith(' '))).toBe(true);
    expect(hits.some(({ kuvaus }) => kuvaus === null)).toBe(true);
    expect(hits.some(({ kuvaus }) => kuvaus !== null && 'osaamistavoitteet' in kuvaus)).toBe(true);
    expect(hits.some(({ opintojenLaajuusNumero }) => opintojenLaajuusNumero === 180120)).toBe(true);
    expect(new Set(hits.map(({ koulutustyyppi }) => koulutustyyppi)).size).toBeGreaterThan(9);
  });
});

describe('an offering', () => {
  it('may be gone, a draft, archived or without a name although it is listed', () => {
    expect(listed.length).toBeLessThan(oids.length);
    expect(new Set(offerings.map(({ tila }) => tila))).toEqual(new Set(['julkaistu', 'tallennettu', 'arkistoitu']));
    expect(offerings.filter(({ tila }) => tila === 'julkaistu').length / oids.length).toBeGreaterThan(0.9);
    expect(offerings.some(({ nimi }) => Object.keys(nimi).length === 0)).toBe(true);
  });

  it('brings its programme, targets and admissions only when asked', () => {
    const [first] = offerings;
    expect(first!.koulutus?.oid).toBe(first!.koulutusOid);
    const bare = jsonOf<Offering>(ask(source, `toteutus/${first!.oid}`));
    expect(Object.keys(first!).filter((key) => !(key in bare))).toEqual(['koulutus', 'hakukohteet', 'haut']);
    expect(jsonOf(ask(source, `koulutus/${first!.koulutusOid}`))).toEqual(first!.koulutus);
    const programme = jsonOf<{ toteutukset: Offering[] }>(ask(source, `koulutus/${first!.koulutusOid}`, 'toteutukset=true'));
    expect(programme.toteutukset.every(({ tila }) => tila === 'julkaistu')).toBe(true);
  });

  it('starts on a day, in a term or by one’s own plan, and can be applied for now, later, before or always', () => {
    const starts = offerings.map(
      ({ metadata, haut }) => metadata.opetus['koulutuksenAlkamiskausi'] ?? haut?.[0]?.metadata.koulutuksenAlkamiskausi,
    );
    const kinds = starts.map((start) => (start as { alkamiskausityyppi?: string } | undefined)?.alkamiskausityyppi);
    expect(new Set(kinds)).toEqual(new Set(['tarkka alkamisajankohta', 'alkamiskausi ja -vuosi', 'henkilokohtainen suunnitelma']));
    const periods = offerings.flatMap(({ hakukohteet, haut }) =>
      [...(hakukohteet ?? []), ...(haut ?? [])].flatMap(({ hakuajat }) => hakuajat),
    );
    const share = (is: (period: Period) => boolean): number => periods.filter(is).length / periods.length;
    expect(share(({ paattyy }) => paattyy === undefined)).toBeGreaterThan(0.1);
    expect(share(({ alkaa, paattyy }) => alkaa <= TODAY && (paattyy ?? TODAY) >= TODAY)).toBeGreaterThan(0.15);
    expect(share(({ alkaa }) => alkaa > TODAY)).toBeGreaterThan(0.02);
    expect(share(({ paattyy }) => paattyy !== undefined && paattyy < '2024')).toBeGreaterThan(0.01);
    expect(offerings.every(({ modified }) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(modified))).toBe(true);
    expect(new Set(offerings.map(({ modified }) => modified.length))).toEqual(new Set([16, 19]));
  });

  it('tells for most how many are taken in', () => {
    const told = offerings.flatMap(({ hakukohteet }) => hakukohteet ?? []).map(({ metadata }) => metadata.aloituspaikat?.lukumaara);
    const seats = told.filter((number) => number !== undefined);
    expect(seats.length / told.length).toBeGreaterThan(0.8);
    expect(seats.length).toBeLessThan(told.length);
    expect(Math.min(...seats)).toBeGreaterThan(0);
  });

  it('names people as contacts only', () => {
    expect(offerings.every(({ metadata }) => canaryPattern.test(JSON.stringify(metadata.yhteyshenkilot)))).toBe(true);
    const rest = JSON.stringify(offerings, (key, value: unknown) => (key === 'yhteyshenkilot' ? undefined : value));
    expect(rest).not.toMatch(canaryPattern);
    expect(JSON.stringify(hits)).not.toMatch(canaryPattern);
  });

  it('is not found under an OID of nothing', () => {
    for (const path of ['toteutus/1.2.246.562.17.00000000000000000009', 'koulutus/1231231', 'toteutus/', 'haku/1', `koulutus/${oids[0]}`])
      expect(ask(source, path)).toMatchObject({ status: 404 });
  });

  it('is answered in less than two milliseconds', () => {
    const from = performance.now();
    for (const oid of listed) detail(source, oid);
    expect((performance.now() - from) / listed.length).toBeLessThan(2);
  });
});

it('is the same for the same seed and day, keeps its OIDs when it grows, and hardly changes from day to day', () => {
  expect(textOf(ask(create(), SEARCH, 'size=200'))).toBe(textOf(ask(source, SEARCH, 'size=200')));
  const larger = new Set(oidsOf(pagesOf(create(2000), '').flat()));
  expect(oids.every((oid) => larger.has(oid))).toBe(true);
  const tomorrow = create(560, '2026-11-23');
  const changed = offerings.filter((offering) => JSON.stringify(detail(tomorrow, offering.oid)) !== JSON.stringify(offering));
  expect(changed.length).toBeLessThan(20);
});

it('withdraws, adds and renames', () => {
  const changing = create(100);
  const before = oidsOf(pagesOf(changing, '').flat());
  const target = before[30]!;
  const { withdrawn, added } = changing.change({ withdraw: 3, add: 2, rename: target });
  const after = oidsOf(pagesOf(changing, '').flat());
  expect(new Set(after)).toEqual(new Set([...before.filter((oid) => !withdrawn.includes(oid)), ...added]));
  expect(detail(changing, target).nimi.fi).toMatch(/^Muutettu koulutus/);
  expect(ask(changing, `toteutus/${withdrawn[0]}`)).toMatchObject({ status: 404 });
  expect(() => changing.change({ rename: withdrawn[0]! })).toThrow('No study');
});

describeWithPayloads('beside recorded answers', () => {
  const keys = (value: unknown): string[] => Object.keys(value as object);

  it('uses only keys of an offering, its teaching and its programme that are known', () => {
    const recorded = payload('opintopolku/toteutus-amk.json') as Offering;
    const asked = ['koulutus', 'hakukohteet', 'haut'];
    expect(keys(offerings[0]).filter((key) => !keys(recorded).includes(key) && !asked.includes(key))).toEqual([]);
    const teaching = new Set(offerings.flatMap(({ metadata }) => keys(metadata.opetus)));
    const known = [...keys(recorded.metadata.opetus), 'maksunMaara', 'koulutuksenAlkamiskausi'];
    expect([...teaching].filter((key) => !known.includes(key))).toEqual([]);
    expect(keys(offerings[0]!.koulutus).filter((key) => !keys(payload('opintopolku/koulutus-amk.json')).includes(key))).toEqual([]);
  });

  it('has the keys of a hit, and its offerings beside them', () => {
    const recorded = payload('opintopolku/search-koulutukset-page1-all.json') as { hits: object[] };
    const ours = new Set(hits.flatMap(keys));
    expect(keys(recorded.hits[0]).filter((key) => !ours.has(key))).toEqual(['_score']);
  });
});
