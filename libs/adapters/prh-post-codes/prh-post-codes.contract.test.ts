import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type Page } from '@kasvu/adapter-kit';
import { describeAdapterContract, nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import { codeRecordSchema, type CodeRecord } from '@kasvu/contracts';
import fc from 'fast-check';
import adapter from '.';

interface Row {
  postCode: string;
  languageCode: string;
}
const rows = JSON.parse(readFileSync(join(__dirname, 'fixtures/post-codes.json'), 'utf8')) as Row[];

/** The list in one language; rows in a language nobody knows are in the Finnish one. */
function serve({ pathname, searchParams }: URL): unknown {
  const wanted = { fi: ['1', '9'], sv: ['2'], en: ['3'] }[searchParams.get('lang') ?? ''];
  return pathname.endsWith('/post_codes') && wanted ? rows.filter(({ languageCode }) => wanted.includes(languageCode)) : undefined;
}

async function read(answer: (url: URL) => unknown): Promise<Page> {
  const http = createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/v3',
    retry: { retries: 0 },
    fetch: async (input) => Response.json(answer(new URL(input instanceof Request ? input.url : input))),
  });
  const context = {
    config: {},
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: {},
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-11-22T08:00:00Z'),
    signal: new AbortController().signal,
  };
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

describeAdapterContract({ adapter, folder: __dirname, serve, recordsOf: (body) => (Array.isArray(body) ? body : []) });

describe('prh-post-codes', () => {
  it('maps its fixtures to the golden records', async () => {
    const page = await read(serve);
    const golden = join(__dirname, 'golden/post-codes.json');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, `${JSON.stringify(page, null, 2)}\n`);
    expect(page).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('puts the languages of a post code together, with its zeros, below its municipality', async () => {
    const codes = new Map((await read(serve)).records.map(({ data }) => [(data as CodeRecord).code, data as CodeRecord]));
    expect(codes.get('01300')).toMatchObject({ names: { fi: 'KOEKUNTA', sv: 'PROVKOMMUN', en: 'KOEKUNTA' }, parent: '092' });
    expect(codes.get('00045')).toMatchObject({ names: { fi: 'KOEYHTIÖ GROUP', sv: 'PROVBOLAGET GROUP' }, parent: null });
    expect(codes.get('01302')?.names).toEqual({ fi: 'NYKYINEN' });
    expect([...codes.keys()]).toEqual(['01300', '00045', '01302', '02999']);
  });

  it('takes the same of two offices and municipalities, in whatever order they come', async () => {
    for (const order of [rows, rows.toReversed()]) {
      const page = await read(({ searchParams }) => (searchParams.get('lang') === 'fi' ? order : rows.slice(0, 1)));
      const code = page.records.find(({ sourceId }) => sourceId === 'post-code/02999')?.data;
      expect(code).toMatchObject({ names: { fi: 'AALTO' }, parent: '049' });
    }
  });

  it('rejects what is no post code, and one without a name, each alone', async () => {
    const { rejected } = await read(serve);
    expect(rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field])).toEqual([
      ['post-code/3001', 'invalid-field', 'offices[].postCode'],
      ['post-code/03000', 'no-name', 'offices[].city'],
      ['post-code/03002', 'no-name', 'offices[].city'],
    ]);
  });

  it('fails when a list comes empty: nothing may be withdrawn after such a read', async () => {
    await expect(read(({ searchParams }) => (searchParams.get('lang') === 'sv' ? [] : rows))).rejects.toMatchObject({
      code: 'unexpected-content',
    });
  });

  it('takes or refuses with a reason whatever the list holds', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearlyValid(rows[0], 'Koelintu'), fc.jsonValue()), async (given) => {
        const page = await read(({ searchParams }) => [searchParams.get('lang') === 'fi' ? (given ?? null) : rows[4]]);
        for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(page.rejected.filter(({ reason }) => reason === 'mapper-error')).toEqual([]);
        for (const { data } of page.records) expect(codeRecordSchema.safeParse(data).success).toBe(true);
        taken += page.records.length - 1;
      }),
      { numRuns: 500, seed: 92 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
