import { SourceError } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { canaries, contextWith, expectGolden, fixture, httpWith, pagesOf, pageWith, pseudonyms, serve, type FixturePage } from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (body as FixturePage).applications,
  canaries,
});

const idOf = (application: number | string) => pseudonyms.of('applications-interface/application', `hakemus-Koelintu-${application}`);

describe('applications-interface: fixtures', () => {
  it('maps the pages to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden(
      'pages.json',
      pages.map((page) => ({ ...page, cursor: page.cursor === null ? null : 'sealed' })),
    );
    expect(pages.map(({ records, cursor, complete }) => [records.length, cursor === null, complete])).toEqual([
      [4, false, true],
      [1, true, true],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [idOf(6), 'invalid-field', 'stage'],
      [idOf(7), 'two-applicants', 'applicantKey'],
      [idOf(8), 'missing-field', 'applicantKey'],
      [idOf(9), 'no-vacancy', 'vacancy'],
      [idOf(10), 'invalid-field', 'vacancy.sourceId'],
    ]);
    expect(pages.map(({ unknownFields }) => unknownFields)).toEqual([{ 'skills[]=?': 1, name: 1, phone: 1 }, {}]);
  });

  it('knows people of the skills registry by the pseudonym they have there, and others by one of their own', async () => {
    const [page] = await pagesOf(contextWith(httpWith(serve)));
    expect(page?.records.slice(0, 2).map(({ data }) => 'applicant' in data && [data.applicantKind, data.applicant])).toEqual([
      ['talent', pseudonyms.of('talent', 'osaaja-Koelintu-1')],
      ['external', pseudonyms.of('applications-interface', 'kanaria.koelintu@example.fi')],
    ]);
  });

  it('names the deleted as gone, also one that is sent beside', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(pages.map(({ gone }) => gone)).toEqual([
      [],
      [11, 99].map((application) => ({ kind: 'application', sourceId: idOf(application) })),
    ]);
    expect(pages.flatMap(({ records }) => records).map(({ sourceId }) => sourceId)).not.toContain(idOf(11));
  });
});

describe('applications-interface: requests', () => {
  /** The questions of a read, and its pages. */
  async function asked(more: Parameters<typeof contextWith>[1]) {
    const questions: string[] = [];
    const http = httpWith((url, headers) => {
      expect(headers.get('authorization')).toBe('Bearer test-token');
      questions.push(decodeURIComponent(url.pathname + url.search));
      return serve(url);
    });
    return { pages: await pagesOf(contextWith(http, more)), questions };
  }

  it('ask for all applications, page by page', async () => {
    const { questions } = await asked({ config: { pageSize: 4, overlapMinutes: 60 } });
    expect(questions).toEqual(['/api/v1/applications?limit=4', '/api/v1/applications?limit=4&cursor=after:hakemus-Koelintu-4']);
  });

  it('ask for changes from an overlap before the last read, and such a read is not all', async () => {
    const { questions, pages } = await asked({ since: new Date('2026-06-01T08:00:00Z') });
    const since = 'changedSince=2026-06-01T07:00:00.000Z';
    expect(questions).toEqual([
      `/api/v1/applications?limit=500&${since}`,
      `/api/v1/applications?limit=500&cursor=after:hakemus-Koelintu-4&${since}`,
    ]);
    expect(pages.map(({ complete }) => complete)).toEqual([false, false]);
  });

  it('go on where an interrupted read was, as the read it was', async () => {
    const { pages } = await asked({ since: new Date('2026-06-01T08:00:00Z') });
    const { questions, pages: rest } = await asked({ cursor: pages[0]?.cursor ?? null });
    expect(questions).toEqual(['/api/v1/applications?limit=500&cursor=after:hakemus-Koelintu-4&changedSince=2026-06-01T07:00:00.000Z']);
    expect(rest.map(({ complete }) => complete)).toEqual([false]);
  });

  it('start over from a cursor that leads nowhere', async () => {
    expect((await asked({ cursor: 'after:hakemus-Koelintu-4' })).questions).toHaveLength(2);
  });
});

describe('applications-interface: faults', () => {
  const failing = (answer: (url: URL) => unknown) => pagesOf(contextWith(httpWith(answer))).catch((error: unknown) => error);

  it('fails when pages repeat, and when the cursor of a page leads to that page', async () => {
    let count = 0;
    expect(await failing(() => pageWith([{ applicationId: '1' }], { next: `c${count++}` }))).toMatchObject({ code: 'paging-endless' });
    expect(await failing(() => pageWith([{ applicationId: `${count++}` }], { next: 'same' }))).toMatchObject({ code: 'paging-endless' });
  });

  it('fails when the system answers from an old copy: changes would be missed', async () => {
    expect(await failing(() => pageWith([], { asOf: '2026-06-01T07:59:59Z' }))).toMatchObject({ code: 'unexpected-content' });
    expect(await failing(() => pageWith([], { asOf: '2026-06-01T08:00:00Z' }))).toHaveLength(1);
  });

  it('says nothing of the token or the answer when it is refused', async () => {
    const refusal = () => Response.json({ detail: 'test-token of Kanaria Koelintu' }, { status: 401 });
    expect(await failing(refusal)).toEqual(new SourceError('refused', 'source.test/api/v1/applications refused the request (401)'));
  });
});

describe('applications-interface: probe', () => {
  it('asks for the status', async () => {
    expect(await adapter.probe(contextWith(httpWith(serve)))).toEqual({
      ok: true,
      message: 'Asked for the status: version 1.0.0 of the interface, 11 applications',
    });
    expect(fixture('status.json')).toHaveProperty('applications', 11);
  });
});
