import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, contextWith, expectGolden, filtersSchema, fixture, httpWith, linesOf, pagesOf, readPostings, serve } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => body as unknown[],
  canaries,
});

const since = new Date('2026-05-23T00:00:00Z');
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('tyomarkkinatori: fixtures', () => {
  it('maps the postings to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    const withContent = pages.filter(({ records, rejected }) => records.length + rejected.length > 0);
    expectGolden('pages.json', withContent);
    expect(withContent.map(({ records }) => records.length)).toEqual([1, 5]);
    expect(withContent.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [idOf(6), 'missing-field', 'position.title'],
      [idOf(7), 'no-employer', 'owner.company'],
      [null, 'missing-field', 'metadata.externalId'],
    ]);
    expect(pages.at(-1)?.unknownFields).toEqual({ uusiKentta: 1 });
  });

  it('names no household, nor where it lives', async () => {
    const { records } = await readPostings(fixture('published.json').slice(2, 3));
    expect(records).toMatchObject([
      { data: { employerName: 'Kotitalous', employerUnit: null, employerBusinessId: null, address: null, municipalityCodes: ['092'] } },
    ]);
  });

  it.each([{ employerType: '02' }, { householdEmployer: true }, { householdEmployer: { name: 'Kanaria Koelintu' } }])(
    'takes %j for a household',
    async (owner) => {
      const { records } = await readPostings([
        { ...(fixture('published.json')[0] as object), owner: { company: { fi: 'Kanaria' }, ...owner } },
      ]);
      expect(records).toMatchObject([{ data: { employerName: 'Kotitalous' } }]);
    },
  );

  it.each([{ householdEmployer: false }, { householdEmployer: {} }, { householdEmployer: { name: '' } }])(
    'and %j for none',
    async (owner) => {
      const { records } = await readPostings([{ ...(fixture('published.json')[0] as object), owner: { company: { fi: 'Oy' }, ...owner } }]);
      expect(records).toMatchObject([{ data: { employerName: 'Oy' } }]);
    },
  );
});

/** Reads, and tells what was asked. */
async function asked(more: Parameters<typeof contextWith>[1] = {}) {
  const questions: unknown[] = [];
  const http = httpWith((url, body, headers) => {
    questions.push({ ...filtersSchema.parse(JSON.parse(body)), key: headers.get('kipa-subscription-key') });
    return serve(url, body);
  });
  const pages = await pagesOf(contextWith(http, more));
  return { questions, pages };
}

describe('tyomarkkinatori: what is asked', () => {
  it('a whole read asks for all that is published, by the time of the last change, each instant once', async () => {
    const { questions, pages } = await asked();
    const windows = questions.map((question) => (question as { modified: { from?: string; to?: string } }).modified);
    expect(questions[0]).toEqual({ onlyStatus: 'PUBLISHED', modified: { to: '2025-06-06T09:00:00.000Z' }, key: 'test-key' });
    expect(windows).toHaveLength(13);
    expect(windows.slice(1).map(({ from }) => from)).toEqual(windows.slice(0, -1).map(({ to }) => to));
    expect(windows.at(-1)).toEqual({ from: '2026-05-02T09:00:00.000Z' });
    expect(pages.map(({ complete }) => complete)).toEqual(windows.map(() => undefined));
  });

  it('limits itself to municipalities and regions where it is told to', async () => {
    const { questions } = await asked({ config: { municipalities: ['092'], regions: ['01'] }, since });
    expect(questions).toMatchObject([
      { municipalityIn: ['092'], regionIn: ['01'] },
      { municipalityIn: ['092'], regionIn: ['01'] },
    ]);
  });

  it('a read of changes asks for what changed and then for what is over', async () => {
    const { questions, pages } = await asked({ since });
    const from = '2026-05-23T00:00:00.000Z';
    expect(questions).toEqual([
      { onlyStatus: 'PUBLISHED', modified: { from }, key: 'test-key' },
      { onlyStatus: 'ARCHIVED', archived: { from }, key: 'test-key' },
    ]);
    expect(pages.map(({ complete }) => complete)).toEqual([false, false]);
    expect(pages[0]?.records.map(({ sourceId }) => sourceId)).toEqual([idOf(5), idOf(8)]);
    expect(pages[1]).toMatchObject({ records: [], gone: [{ kind: 'vacancy', sourceId: idOf(20) }], cursor: null });
    const rest = await asked({ since, cursor: pages[0]?.cursor ?? null });
    expect(rest.questions).toEqual([expect.objectContaining({ onlyStatus: 'ARCHIVED' })]);
  });

  it('starts over from a cursor that is none', async () => {
    expect((await asked({ cursor: 'oops' })).questions).toHaveLength(13);
    expect((await asked({ cursor: '{"next":"elsewhere"}' })).questions).toHaveLength(13);
  });
});

describe('tyomarkkinatori: a stream', () => {
  const [first] = fixture('published.json') as [{ metadata: object }];
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ ...first, metadata: { ...first.metadata, externalId: idOf(number) } }));

  it('of more than a page comes in pages, and is read anew when it breaks off between them', async () => {
    const http = httpWith((_url, body) => linesOf(body.includes('"to"') ? [] : many(1200)));
    const pages = (await pagesOf(contextWith(http))).slice(-3);
    expect(pages.map(({ records }) => records.length)).toEqual([500, 500, 200]);
    expect(pages[0]?.cursor).not.toBeNull();
    const again = await pagesOf(contextWith(http, { cursor: pages[1]?.cursor ?? null }));
    expect(again.map(({ records }) => records.length)).toEqual([500, 500, 200]);
  });

  it('that gives a posting twice has it once', async () => {
    const { records, rejected } = await readPostings([...many(2), ...many(1)]);
    expect(records).toHaveLength(2);
    expect(rejected).toMatchObject([{ sourceId: idOf(0), reason: 'duplicate-id' }]);
  });

  it('of postings that are over must name each', async () => {
    const http = httpWith((_url, body) => linesOf(body.includes('ARCHIVED') ? [{ metadata: {} }] : []));
    await expect(pagesOf(contextWith(http, { since }))).rejects.toMatchObject({ code: 'unexpected-content' });
  });

  it('that is refused says nothing of the key', async () => {
    const http = httpWith(() => Response.json({ message: 'Access denied due to invalid subscription key test-key' }, { status: 401 }));
    await expect(pagesOf(contextWith(http))).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('tyomarkkinatori: probe', () => {
  const probe = (lines: unknown[]) => adapter.probe(contextWith(httpWith(() => linesOf(lines))));

  it('wants a posting of the last two weeks', async () => {
    expect(await probe(fixture('published.json'))).toEqual({ ok: true, message: 'Asked for the last two weeks and got a posting' });
    expect((await probe([{ message: 'x' }])).ok).toBe(false);
    expect((await probe([])).ok).toBe(false);
  });
});
