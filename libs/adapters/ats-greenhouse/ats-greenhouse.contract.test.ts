import { SourceError } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, contextWith, expectGolden, fixture, httpWith, pageOf, pagesOf, pseudonyms, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  config: { tokenUrl: 'token' },
  recordsOf: (body, url) => (url.pathname.endsWith('/applications') ? (body as unknown[]) : []),
  canaries,
});

const idOf = (application: number) => pseudonyms.of('ats-greenhouse/application', String(application));

describe('ats-greenhouse: fixtures', () => {
  it('maps the pages to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden(
      'pages.json',
      pages.map((page) => ({ ...page, cursor: page.cursor === null ? null : 'sealed' })),
    );
    expect(pages.map(({ records, cursor, total }) => [records.length, cursor === null, total])).toEqual([
      [3, false, null],
      [2, true, null],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [idOf(504), 'prospect', 'prospect'],
      [idOf(507), 'converted', 'status'],
      [idOf(508), 'no-job', 'job_id'],
      [idOf(509), 'unknown-status', 'status'],
      [idOf(510), 'invalid-field', 'created_at'],
      [idOf(511), 'several-jobs', 'jobs'],
      [idOf(512), 'missing-field', 'created_at'],
      [idOf(506), 'duplicate-id', null],
    ]);
    expect(pages.map(({ unknownFields }) => unknownFields)).toEqual([{ ai_summary: 1 }, {}]);
  });

  it('keeps no id of an application or a candidate, also not in what it refuses', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(JSON.stringify(pages)).not.toMatch(/\b(50\d|51\d|700\d)\b/);
  });
});

describe('ats-greenhouse: requests', () => {
  it('asks for one token, for all jobs, and then for no more of an application than it needs', async () => {
    const asked: [string, string | undefined, string | null][] = [];
    const http = httpWith((url, { method, headers }) => {
      asked.push([decodeURIComponent(url.pathname + url.search), method, new Headers(headers).get('authorization')]);
      return serve(url);
    });
    await pagesOf(contextWith(http));
    const fields = 'id,candidate_id,job_id,prospect,status,stage_name,created_at,rejected_at';
    expect(asked).toEqual([
      ['/token', 'POST', `Basic ${Buffer.from('test-client:test-secret').toString('base64')}`],
      ['/v3/jobs?per_page=500&fields=id,name', undefined, 'Bearer test-access'],
      ['/v3/jobs?cursor=jobs-page-2', undefined, 'Bearer test-access'],
      [`/v3/applications?per_page=500&fields=${fields}`, undefined, 'Bearer test-access'],
      ['/v3/applications?cursor=applications-page-2', undefined, 'Bearer test-access'],
    ]);
  });

  it('goes on from its own cursor, and starts over from one that it did not seal', async () => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      if (url.pathname === '/v3/applications') asked.push(url.searchParams.get('cursor') ?? 'the beginning');
      return serve(url);
    });
    const [first] = await pagesOf(contextWith(http));
    await pagesOf(contextWith(http, { cursor: first?.cursor ?? null }));
    await pagesOf(contextWith(http, { cursor: 'applications-page-2' }));
    const [start, second] = ['the beginning', 'applications-page-2'];
    expect(asked).toEqual([start, second, second, start, second]);
  });

  it.each([
    ['token', 'source.test/token refused the request (401)'],
    ['applications', 'source.test/v3/applications refused the request (401)'],
  ])('says nothing of secrets or the answer when %s is refused', async (path, message) => {
    const refusal = { message: 'test-secret and test-access of Kanaria Koelintu' };
    const http = httpWith((url) => (url.pathname.endsWith(path) ? Response.json(refusal, { status: 401 }) : serve(url)));
    await expect(pagesOf(contextWith(http))).rejects.toThrow(new SourceError('refused', message));
  });
});

describe('ats-greenhouse: paging', () => {
  const failing = (page: Response) =>
    pagesOf(contextWith(httpWith((url) => (url.pathname === '/v3/applications' ? page.clone() : serve(url))))).catch(
      (error: unknown) => error,
    );

  it('fails when a page repeats, and when a next page is linked that cannot be asked for', async () => {
    expect(await failing(pageOf(fixture('applications-1.json'), 'again'))).toMatchObject({ code: 'paging-endless' });
    const headers = { link: '<https://harvest.greenhouse.io/v3/applications?page=2>; rel="next"' };
    expect(await failing(Response.json([], { headers }))).toMatchObject({ code: 'unexpected-content' });
  });
});

describe('ats-greenhouse: probe', () => {
  const probe = (applications: unknown[]) =>
    adapter.probe(contextWith(httpWith((url) => (url.pathname === '/v3/applications' ? applications : serve(url)))));

  it('asks for one application', async () => {
    expect(await probe([{ id: 1 }])).toEqual({ ok: true, message: 'Asked for one application and got 1' });
  });

  it('is not content with none: a credential without the right scope sees nothing', async () => {
    expect((await probe([])).ok).toBe(false);
  });
});
