import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, contextWith, expectGolden, feeds, fixture, httpWith, pagesOf, readDocument, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  config: { feeds },
  recordsOf: (body) => {
    const { items, jobs } = body as { items?: unknown[]; jobs?: unknown[] };
    return items ?? jobs ?? [];
  },
  canaries,
});

const rejectsOf = (pages: Awaited<ReturnType<typeof pagesOf>>) =>
  pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]));

describe('jobposting-feed: fixtures', () => {
  it('maps the feeds to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('pages.json', pages);
    expect(pages.map(({ records }) => records.length)).toEqual([2, 1, 3, 1, 2]);
    expect(rejectsOf(pages)).toEqual([
      [null, 'missing-id', 'identifier'],
      ['esimerkki/jobs.json#104', 'no-employer', 'hiringOrganization'],
      ['esimerkki/jobs.json#105', 'invalid-field', '_jobposting.jobLocation'],
      ['esimerkki/jobs.json#102', 'duplicate-id', null],
      [null, 'missing-id', 'identifier'],
      [null, 'invalid-field', null],
      ['boards/ravintola/jobs#203', 'no-employer', 'company_name'],
    ]);
    expect(pages[0]?.unknownFields).toEqual({ '_jobposting.uusiKentta': 1 });
  });

  it('takes the employer from the setting of the feed', async () => {
    const feed = { url: 'boards/ravintola/jobs', employerName: 'Asetettu Oy', employerBusinessId: '0124610-9' };
    const [board] = await pagesOf(contextWith(httpWith(serve), { feeds: [feed] }));
    expect(board?.rejected).toEqual([]);
    for (const { data } of board?.records ?? [])
      expect(data).toMatchObject({ employerName: 'Asetettu Oy', employerBusinessId: '0124610-9' });
  });
});

describe('jobposting-feed: what an address gives', () => {
  const posting = { '@type': 'JobPosting', title: 'Hitsaaja', identifier: 'H-1', hiringOrganization: 'Esimerkki Oy' };

  it.each([
    ['a posting as JSON-LD', posting],
    ['a list of them', [posting]],
    ['a graph with one', { '@graph': [{ '@type': 'Organization' }, posting] }],
  ])('%s is read', async (_what, document) => {
    const { records } = await readDocument(document);
    expect(records).toMatchObject([{ sourceId: 'jobs.example/open#H-1', data: { title: { fi: 'Hitsaaja' } } }]);
  });

  it('an item whose posting is none is refused, and not taken for one of another key', async () => {
    const feed = fixture('feed-2.json') as { items: object[] };
    const page = await readDocument({ ...feed, items: [{ ...feed.items[0], _jobposting: { spoilt: true } }] });
    expect(page.records).toEqual([]);
    expect(page.rejected).toMatchObject([{ sourceId: null, reason: 'missing-field', field: '_jobposting.@type' }]);
  });

  it('an address of its own may be relative to the page', async () => {
    const { records } = await readDocument({ ...posting, identifier: null, url: '/1' });
    expect(records).toMatchObject([{ sourceId: 'https://jobs.example/1', sourceUrl: 'https://jobs.example/1' }]);
  });

  it('a posting alone on its page has the address of the page', async () => {
    const { records } = await readDocument({ ...posting, identifier: null });
    expect(records).toMatchObject([{ sourceId: 'jobs.example/open', sourceUrl: 'https://jobs.example/open' }]);
  });

  it('a page that has JSON-LD but no posting has no vacancy', async () => {
    const html = '<script type="application/ld+json">{"@type":"Organization"}</script>';
    expect(await readDocument(new Response(html, { headers: { 'content-type': 'text/html' } }))).toMatchObject({
      records: [],
      rejected: [],
    });
  });

  it.each([
    ['a page without JSON-LD', new Response('<p>Tervetuloa', { headers: { 'content-type': 'text/html' } })],
    ['a page whose JSON-LD never ends', new Response('<script type="application/ld+json">{', { headers: { 'content-type': 'text/html' } })],
    ['JSON of another kind', { message: 'Service is being updated' }],
    ['a feed without items', { version: 'https://jsonfeed.org/version/1.1' }],
    ['nothing', null],
  ])('%s is a fault', async (_what, document) => {
    await expect(readDocument(document instanceof Response ? document : Response.json(document))).rejects.toMatchObject({
      code: 'unexpected-content',
    });
  });
});

describe('jobposting-feed: several feeds', () => {
  const two = [{ url: 'https://broken.example/jobs.json' }, { url: 'https://sound.example/jobs.json' }];
  const http = httpWith((url) => (url.host === 'sound.example' ? fixture('feed-2.json') : undefined), null);

  it('are read although one fails, and then the read ends with its fault', async () => {
    const records: string[] = [];
    const cursors: unknown[] = [];
    const reading = async () => {
      for await (const one of adapter.read(contextWith(http, { feeds: [...two, two[1]] }))) {
        records.push(...one.records.map(({ sourceId }) => sourceId));
        cursors.push(one.cursor);
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'not-found', message: expect.stringMatching(/^broken\.example/) });
    expect(records).toEqual(['sound.example/jobs.json#106']);
    expect(cursors).toEqual([null, null]);
  });

  it('of a host that does not answer are tried once', async () => {
    const asked: string[] = [];
    const failing = httpWith((url) => {
      asked.push(url.href);
      return url.host === 'down.example' ? Response.json({}, { status: 503 }) : fixture('feed-2.json');
    }, null);
    const settings = { feeds: ['https://down.example/1', 'https://down.example/2', 'https://sound.example/3'].map((url) => ({ url })) };
    await expect(pagesOf(contextWith(failing, settings))).rejects.toMatchObject({ code: 'server-error' });
    expect(asked).toEqual(['https://down.example/1', 'https://sound.example/3']);
  });

  it('go on from the feed the cursor names, and start over when it is not among them', async () => {
    const [first] = await pagesOf(contextWith(httpWith(serve)));
    const from = async (cursor: string | null) => (await pagesOf(contextWith(httpWith(serve), { feeds }, { cursor }))).length;
    expect(await from(first?.cursor ?? null)).toBe(4);
    expect(await from('{"feed":"elsewhere","next":null}')).toBe(5);
    expect(await from('oops')).toBe(5);
  });

  it('do not go on at another host, nor for ever', async () => {
    const feed = fixture('feed-2.json') as object;
    const elsewhere = { ...feed, next_url: 'https://elsewhere.example/jobs.json' };
    await expect(readDocument(elsewhere)).rejects.toMatchObject({ code: 'redirected-elsewhere' });
    await expect(readDocument({ ...feed, next_url: 'https://jobs.example/open?page=2' })).rejects.toMatchObject({ code: 'paging-endless' });
  });

  it('never lead into an inner network', async () => {
    const inner = contextWith(httpWith(serve, null), { feeds: [{ url: 'http://169.254.169.254/latest/meta-data' }] });
    await expect(pagesOf(inner)).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('jobposting-feed: probe', () => {
  it('counts the postings of the first feed, and is not content without one', async () => {
    expect(await adapter.probe(contextWith(httpWith(serve)))).toEqual({
      ok: true,
      message: 'Asked for esimerkki/jobs.json and got 6 postings',
    });
    expect(await adapter.probe(contextWith(httpWith(serve), {}))).toEqual({ ok: false, message: 'No feeds are set' });
  });
});

describe('jobposting-feed: settings', () => {
  it.each(['ftp://jobs.example/', 'file:///etc/passwd', 'javascript:alert(1)', ' '])('%j is no feed', (url) => {
    expect(adapter.config.safeParse({ feeds: [{ url }] }).success).toBe(false);
  });
});
