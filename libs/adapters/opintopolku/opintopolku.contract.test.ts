import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, contextWith, expectGolden, httpWith, pagesOf, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body, url) => (url.pathname.includes('/toteutus/') && 'oid' in (body as object) ? [body] : []),
  breakRecord: (offering) => delete offering['tila'],
  canaries,
});

const oid = (number: number) => `1.2.246.562.17.00000000000000009${String(number).padStart(3, '0')}`;

describe('opintopolku: fixtures', () => {
  it('maps the offerings to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('pages.json', pages);
    expect(pages.map(({ records, cursor }) => [records.length, cursor])).toEqual([
      [4, '{"page":2,"after":null,"asked":6}'],
      [0, '{"page":3,"after":null,"asked":6}'],
      [4, null],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [null, 'invalid-field', 'toteutukset[].toteutusOid'],
      [oid(7), 'not-published', 'tila'],
      [oid(8), 'ended', 'hakukohteet'],
      [oid(11), 'missing-field', 'nimi'],
      [oid(12), 'invalid-field', 'metadata.hakuaika.alkaa'],
    ]);
  });

  it('lets drafts and ended ones go, and keeps nothing of them', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(pages.flatMap(({ gone }) => gone)).toEqual([
      { kind: 'study', sourceId: oid(7) },
      { kind: 'study', sourceId: oid(8) },
    ]);
    const [draft, ended] = pages.flatMap(({ rejected }) => rejected).filter(({ sourceId }) => sourceId === oid(7) || sourceId === oid(8));
    expect([draft?.raw, ended?.raw]).toEqual([null, null]);
  });

  it('reports fields and codes nobody knows, of offerings and of hits', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(pages.map(({ unknownFields }) => unknownFields)).toEqual([
      { 'hits[].uusiOsuma': 1 },
      {},
      {
        uusi: 1,
        'metadata.uusiKentta': 1,
        'koulutustyyppi=uusi-tyyppi': 1,
        'metadata.opetus.maksullisuustyyppi=lahjoitus': 1,
        'metadata.opetus.opetuskieli[]=oppilaitoksenopetuskieli_7#2': 1,
        'metadata.opetus.opetustapa[]=opetuspaikkakk_8#1': 1,
        'metadata.opintojenLaajuusyksikko=opintojenlaajuus_100#1': 1,
      },
    ]);
  });

  it('lets no contact person and no editor through, not even in rejects', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(JSON.stringify(pages)).not.toMatch(/kanaria|koelintu|555 0199/i);
  });
});

describe('opintopolku: requests', () => {
  it('asks for each listed offering once with all that hangs on it, and says who asks', async () => {
    const asked: string[] = [];
    const callers = new Set<string | null>();
    const http = httpWith((url, { headers }) => {
      asked.push(decodeURIComponent(url.pathname + url.search));
      callers.add(new Headers(headers).get('caller-id'));
      return serve(url);
    });
    await pagesOf(contextWith(http, { municipalities: ['092', '091'], regions: ['01'], callerId: '1.2.3.kasvu' }));
    const search = (page: number) =>
      `/external/search/toteutukset-koulutuksittain?page=${page}&size=100&sort=name&order=asc&sijainti=kunta_092,kunta_091,maakunta_01`;
    const detail = (number: number) => `/external/toteutus/${oid(number)}?koulutus=true&hakukohteet=true&haut=true`;
    expect(asked).toEqual([search(1), ...[1, 7, 8, 2, 3, 4].map(detail), search(2), search(3), ...[5, 6, 9, 10, 11, 12, 13].map(detail)]);
    expect([...callers]).toEqual(['1.2.3.kasvu']);
  });

  it('asks for the whole country when no place is named', async () => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(url.search);
      return { total: 0, hits: [] };
    });
    await pagesOf(contextWith(http, { municipalities: [] }));
    expect(asked).toEqual(['?page=1&size=100&sort=name&order=asc']);
  });
});

describe('opintopolku: probe', () => {
  const probe = (total: number) => adapter.probe(contextWith(httpWith(() => ({ total, hits: [] }))));

  it('counts the studies of the configured places', async () => {
    expect(await probe(212)).toEqual({ ok: true, message: 'Asked for studies in kunta_092 and found 212' });
  });

  it('is not content with none', async () => {
    expect((await probe(0)).ok).toBe(false);
  });
});
