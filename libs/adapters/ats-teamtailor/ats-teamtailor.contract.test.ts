import { SourceError } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, concepts, contextWith, expectGolden, fixture, httpWith, pagesOf, pseudonyms, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (body as { data: unknown[] }).data,
  concepts,
  canaries,
});

const idOf = (application: string) => pseudonyms.of('ats-teamtailor/application', application);

describe('ats-teamtailor: fixtures', () => {
  it('maps the pages to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('pages.json', pages);
    expect(pages.map(({ records, cursor, total }) => [records.length, cursor, total])).toEqual([
      [3, '2', 7],
      [2, null, 7],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [idOf('806'), 'invalid-field', 'application.attributes.created-at'],
      [idOf('807'), 'missing-field', 'candidate'],
    ]);
    expect(pages.map(({ unknownFields }) => unknownFields)).toEqual([{ 'application.attributes.ai-summary': 1 }, {}]);
  });

  it('keeps no id of the service, also not in what it refuses', async () => {
    const text = JSON.stringify(await pagesOf(contextWith(httpWith(serve))));
    expect(text).not.toMatch(/"(80[1-7]|900[1-3]|9999|s-[123])"/);
  });

  it('gives one candidate one pseudonym over several applications', async () => {
    const [first] = await pagesOf(contextWith(httpWith(serve)));
    const applicants = first?.records.map(({ data }) => ('applicant' in data ? data.applicant : null));
    expect(applicants).toEqual(['9001', '9002', '9001'].map((id) => pseudonyms.of('ats-teamtailor', id)));
  });
});

describe('ats-teamtailor: requests', () => {
  it('sends its key and the version, and asks for what applications point to', async () => {
    const asked: [string, string | null, string | null, string | null][] = [];
    const http = httpWith((url, headers) => {
      asked.push([decodeURIComponent(url.search), headers.get('authorization'), headers.get('x-api-version'), headers.get('accept')]);
      return serve(url);
    });
    await pagesOf(contextWith(http, { apiVersion: '20250101' }));
    expect(asked).toEqual(
      [1, 2].map((page) => [
        `?page[size]=30&page[number]=${page}&include=candidate,job,stage`,
        'Token token=test-token',
        '20250101',
        'application/vnd.api+json',
      ]),
    );
  });

  it('says nothing of the key or the answer when it is refused', async () => {
    const http = httpWith(() => Response.json({ errors: [{ detail: 'test-token of Kanaria Koelintu' }] }, { status: 401 }));
    await expect(pagesOf(contextWith(http))).rejects.toThrow(
      new SourceError('refused', 'source.test/v1/job-applications refused the request (401)'),
    );
  });
});

describe('ats-teamtailor: paging', () => {
  const page = (data: unknown[], pageCount: number, next: string | null = null) => ({
    data,
    links: { next },
    meta: { 'record-count': 3, 'page-count': pageCount },
  });
  const failing = (http: ReturnType<typeof httpWith>) => pagesOf(contextWith(http)).catch((error: unknown) => error);

  it('ends by the number of pages when no link is given', async () => {
    const pages = await pagesOf(contextWith(httpWith((url) => page([{ id: url.search }], 2))));
    expect(pages.map(({ cursor }) => cursor)).toEqual(['2', null]);
  });

  it('goes on while a next page is linked', async () => {
    const http = httpWith((url) => page([{ id: url.search }], 1, url.search.includes('number%5D=3') ? null : 'https://next.example/'));
    expect(await pagesOf(contextWith(http))).toHaveLength(3);
  });

  it('takes an application that moved to the next page meanwhile only once, and no offence', async () => {
    const { data: all, included } = fixture('page-1.json') as { data: unknown[]; included: unknown[] };
    const http = httpWith((url) => {
      const isFirst = url.search.includes('number%5D=1');
      return { ...page(isFirst ? all.slice(0, 2) : all.slice(1), 2), included };
    });
    const pages = await pagesOf(contextWith(http));
    expect(pages.map(({ records, rejected }) => [records.length, rejected.length])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('fails when a page repeats, and when one before the last is empty', async () => {
    expect(await failing(httpWith(() => page([{ id: '1' }], 9)))).toMatchObject({ code: 'paging-endless' });
    expect(await failing(httpWith(() => page([], 2)))).toMatchObject({ code: 'unexpected-content' });
  });

  it('reads no application at all as an empty page', async () => {
    const pages = await pagesOf(contextWith(httpWith(() => page([], 0))));
    expect(pages).toEqual([{ records: [], rejected: [], cursor: null, total: 3, unknownFields: {} }]);
  });
});

describe('ats-teamtailor: probe', () => {
  const probe = (count: number) =>
    adapter.probe(contextWith(httpWith(() => ({ data: [], meta: { 'record-count': count, 'page-count': count } }))));

  it('counts the applications', async () => {
    expect(await probe(7)).toEqual({ ok: true, message: 'Asked for the first application: 7 in all' });
  });

  it('is not content with none: a key without the right scope sees nothing', async () => {
    expect((await probe(0)).ok).toBe(false);
  });
});
