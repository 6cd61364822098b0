import { SourceError } from '@kasvu/adapter-kit';
import { businessIds, contextWith, httpWith, idsOf, pagesOf, remoteCompany } from './testing';

/** A source that answers like the register: `pages` by location, and page 1 for a page that is not there. */
function register(pagesByLocation: Record<string, string[][]>, totals: Partial<Record<string, number>> = {}) {
  const asked: string[] = [];
  const http = httpWith((url) => {
    const location = url.searchParams.get('location') ?? '';
    const page = Number(url.searchParams.get('page'));
    asked.push(`${location} ${page}`);
    const pages = pagesByLocation[location] ?? [];
    const companies = (pages[page - 1] ?? pages[0] ?? []).map(remoteCompany);
    return { totalResults: totals[location] ?? pages.flat().length, companies };
  });
  return { http, asked };
}

const ids = businessIds(300);
const full = [ids.slice(0, 100), ids.slice(100, 200), ids.slice(200, 250)];

describe('prh-ytj: paging', () => {
  it('reads ceil(totalResults / 100) pages and asks for no more', async () => {
    const { http, asked } = register({ VANTAA: full });
    const pages = await pagesOf(contextWith(http));
    expect(idsOf(pages)).toEqual(ids.slice(0, 250));
    expect(asked).toEqual(['VANTAA 1', 'VANTAA 2', 'VANTAA 3']);
    expect(pages.map(({ cursor, total }) => [cursor, total])).toEqual([
      ['{"location":0,"page":2}', 250],
      ['{"location":0,"page":3}', 250],
      [null, 250],
    ]);
  });

  it('goes on after a page with fewer than a hundred', async () => {
    const { http } = register({ VANTAA: [ids.slice(0, 63), ids.slice(100, 200), ids.slice(200, 250)] }, { VANTAA: 250 });
    expect(idsOf(await pagesOf(contextWith(http)))).toHaveLength(213);
  });

  it('goes on from a cursor', async () => {
    const { http, asked } = register({ VANTAA: full });
    const pages = await pagesOf(contextWith(http, {}, { cursor: '{"location":0,"page":3}' }));
    expect(idsOf(pages)).toEqual(ids.slice(200, 250));
    expect(asked).toEqual(['VANTAA 3']);
  });

  it.each(['{"done":500,"last":null}', '{"location":4,"page":1}', 'rubbish'])(
    'starts over from a cursor of another read: %s',
    async (cursor) => {
      const { http, asked } = register({ VANTAA: full });
      expect(idsOf(await pagesOf(contextWith(http, {}, { cursor })))).toHaveLength(250);
      expect(asked[0]).toBe('VANTAA 1');
    },
  );

  it('ends when companies left while it was interrupted, so that the page asked for is page 1 again', async () => {
    const { http } = register({ VANTAA: full.slice(0, 2) });
    expect(await pagesOf(contextWith(http, {}, { cursor: '{"location":0,"page":3}' }))).toEqual([
      { records: [], rejected: [], cursor: null, total: 200, unknownFields: {} },
    ]);
  });

  it('takes a company that moved to the next page meanwhile only once, and no offence', async () => {
    const { http } = register({ VANTAA: [ids.slice(0, 100), [...ids.slice(99, 150)]] }, { VANTAA: 150 });
    const pages = await pagesOf(contextWith(http));
    expect(idsOf(pages)).toEqual(ids.slice(0, 150));
    expect(pages.flatMap(({ rejected }) => rejected)).toEqual([]);
  });

  it('reads several locations and takes a company found under both once', async () => {
    const { http, asked } = register({ VANTAA: [ids.slice(0, 100), ids.slice(100, 120)], TIKKURILA: [ids.slice(110, 130)], TYHJÄ: [] });
    const pages = await pagesOf(contextWith(http, { locations: ['VANTAA', 'TYHJÄ', 'TIKKURILA'] }));
    expect(idsOf(pages)).toEqual(ids.slice(0, 130));
    expect(asked).toEqual(['VANTAA 1', 'VANTAA 2', 'TYHJÄ 1', 'TIKKURILA 1']);
    expect(pages.map(({ cursor, total }) => [cursor, total])).toEqual([
      ['{"location":0,"page":2}', null],
      ['{"location":1,"page":1}', null],
      ['{"location":2,"page":1}', null],
      [null, null],
    ]);
  });
});

describe('prh-ytj: faults', () => {
  const failure = async (read: Promise<unknown>): Promise<SourceError> => {
    const error: unknown = await read.then(
      () => new Error('The read did not fail'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SourceError)) throw error;
    return error;
  };

  it('fails when pages repeat long before the end: nothing may be withdrawn after such a read', async () => {
    const { http, asked } = register({ VANTAA: [ids.slice(0, 100)] }, { VANTAA: 991 });
    expect(await failure(pagesOf(contextWith(http)))).toMatchObject({
      code: 'paging-endless',
      message: 'VANTAA: page 2 of 10 brings nothing new after 100 of 991 companies',
    });
    expect(asked).toHaveLength(2);
  });

  it('is content with a repeated page when nearly all companies came', async () => {
    const { http } = register({ VANTAA: [ids.slice(0, 100), ids.slice(100, 195)] }, { VANTAA: 201 });
    expect(idsOf(await pagesOf(contextWith(http)))).toHaveLength(195);
  });

  it('fails when the end moves away with every page', async () => {
    const many = businessIds(4000);
    const http = httpWith((url) => {
      const page = Number(url.searchParams.get('page'));
      return { totalResults: (page + 1) * 100, companies: many.slice((page - 1) * 100, page * 100).map(remoteCompany) };
    });
    expect(await failure(pagesOf(contextWith(http)))).toMatchObject({ code: 'paging-endless' });
  });

  it('fails when companies are announced and none come', async () => {
    const { http } = register({}, { VANTAA: 5 });
    expect(await failure(pagesOf(contextWith(http)))).toMatchObject({ code: 'unexpected-content' });
  });

  it.each<[string, () => Response, SourceError['code']]>([
    [
      '429 in text/plain',
      () => new Response('Too many requests', { status: 429, headers: { 'content-type': 'text/plain' } }),
      'rate-limited',
    ],
    ['500', () => Response.json({ timestamp: '2026-01-01 00:00:00', message: 'x', errorcode: 1 }, { status: 500 }), 'server-error'],
    ['503', () => new Response('', { status: 503 }), 'server-error'],
    ['400', () => Response.json({ message: 'Bad location', errorcode: 1005 }, { status: 400 }), 'refused'],
    ['200 without the expected keys', () => Response.json({ results: [] }), 'unexpected-content'],
    ['HTML', () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }), 'unexpected-content'],
    ['cut JSON', () => new Response('{"totalResults":1,"companies":[{', { headers: { 'content-type': 'application/json' } }), 'truncated'],
  ])('%s', async (_what, answer, code) => {
    expect((await failure(pagesOf(contextWith(httpWith(answer))))).code).toBe(code);
  });
});
