import { SourceError } from '@kasvu/adapter-kit';
import adapter from '.';
import { contextWith, httpWith, idsOf, oidOf, pagesOf } from './testing';

const listed = (oid: string) => ({ toteutusOid: oid, oppilaitosOid: '1.2.246.562.10.1', oppilaitosNimi: { fi: 'Opisto' }, kunnat: [] });
const offering = (oid: string) => ({ oid, tila: 'julkaistu', nimi: { fi: `Koulutus ${oid}` } });

/** A service whose pages of the search list these offerings, each under a programme of its own; `gone` are listed and not there. */
function service(pages: string[][], { total = pages.length * 100, gone = [] as string[] } = {}) {
  const asked: string[] = [];
  const http = httpWith((url) => {
    const page = Number(url.searchParams.get('page'));
    if (page > 0) {
      asked.push(`page ${page}`);
      return { total, hits: (pages[page - 1] ?? []).map((oid) => ({ toteutukset: [listed(oid)] })) };
    }
    const oid = url.pathname.split('/').at(-1) ?? '';
    asked.push(oid);
    return gone.includes(oid) ? undefined : offering(oid);
  });
  return { http, asked };
}

const oids = (from: number, count: number) => Array.from({ length: count }, (_, index) => oidOf(from + index));

describe('opintopolku: paging', () => {
  it('goes on after pages that hold few programmes or none, until page times size reaches the total', async () => {
    const { http, asked } = service([oids(1, 2), [], [], oids(3, 1)], { total: 400 });
    expect(idsOf(await pagesOf(contextWith(http)))).toEqual(oids(1, 3));
    expect(asked.filter((one) => one.startsWith('page'))).toEqual(['page 1', 'page 2', 'page 3', 'page 4']);
  });

  it('gives 25 offerings a page, and goes on after the last one asked for', async () => {
    const { http, asked } = service([oids(1, 60), oids(61, 1)]);
    const pages = await pagesOf(contextWith(http));
    expect(pages.map(({ records, cursor }) => [records.length, cursor])).toEqual([
      [25, `{"page":1,"after":"${oidOf(25)}","asked":25}`],
      [25, `{"page":1,"after":"${oidOf(50)}","asked":50}`],
      [10, '{"page":2,"after":null,"asked":60}'],
      [1, null],
    ]);
    asked.length = 0;
    const rest = await pagesOf(contextWith(http, {}, { cursor: pages[1]?.cursor ?? null }));
    expect(idsOf(rest)).toEqual(oids(51, 11));
    expect(asked).toEqual(['page 1', ...oids(51, 10), 'page 2', oidOf(61)]);
  });

  it('reads the page anew when the offering it stopped at is no longer on it', async () => {
    const { http } = service([oids(1, 30)]);
    const cursor = `{"page":1,"after":"${oidOf(999)}","asked":25}`;
    expect(idsOf(await pagesOf(contextWith(http, {}, { cursor })))).toEqual(oids(1, 30));
  });

  it.each(['{"location":0,"page":3}', '{"page":0,"after":null,"asked":0}', 'rubbish'])(
    'starts over from a cursor it did not write: %s',
    async (cursor) => {
      const { http, asked } = service([oids(1, 2), oids(3, 1)]);
      expect(idsOf(await pagesOf(contextWith(http, {}, { cursor })))).toEqual(oids(1, 3));
      expect(asked[0]).toBe('page 1');
    },
  );

  it('asks once for an offering that several programmes or pages list', async () => {
    const { http, asked } = service([[...oids(1, 2), oidOf(1)], oids(2, 2)]);
    expect(idsOf(await pagesOf(contextWith(http)))).toEqual(oids(1, 3));
    expect(asked.filter((one) => one === oidOf(1) || one === oidOf(2))).toEqual(oids(1, 2));
  });

  it('leaves out an offering that is no longer there, without a word to keep it by', async () => {
    const { http } = service([oids(1, 3)], { gone: [oidOf(2)] });
    const pages = await pagesOf(contextWith(http));
    expect(idsOf(pages)).toEqual([oidOf(1), oidOf(3)]);
    expect(pages[0]).toMatchObject({ rejected: [], gone: [] });
  });

  it('fails when the first page comes again and again', async () => {
    const { http } = service([oids(1, 1), oids(1, 1)], { total: 1000 });
    await expect(pagesOf(contextWith(http))).rejects.toMatchObject({ code: 'paging-endless' });
  });

  it('fails when there are more offerings than the settings allow, also over an interruption', async () => {
    const { http, asked } = service([oids(1, 30)]);
    const failure = new SourceError(
      'too-large',
      'There are more than 27 offerings. Name fewer municipalities or regions, or raise SOURCE_OPINTOPOLKU_MAX_OFFERINGS.',
    );
    await expect(pagesOf(contextWith(http, { maxOfferings: 27 }))).rejects.toThrow(failure);
    expect(asked).toHaveLength(28);
    const cursor = `{"page":1,"after":"${oidOf(25)}","asked":25}`;
    await expect(pagesOf(contextWith(http, { maxOfferings: 27 }, { cursor }))).rejects.toThrow(failure);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const { http } = service([oids(1, 60)]);
    const read = async () => {
      for await (const _page of adapter.read(contextWith(http, {}, { signal: stop.signal }))) stop.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
