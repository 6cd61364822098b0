import { createPseudonyms, SourceError, type Page } from '@kasvu/adapter-kit';
import { configSchema } from './config';
import { contextWith, httpWith, now, pagesOf, pseudonyms, remotePerson } from './testing';

interface Asked {
  cursor: string | null;
  changedSince: string | null;
  limit: string | null;
  authorization: string | null;
}

type Answer = { people?: unknown[]; deleted?: string[]; next?: string | null; asOf?: string };

/** A registry of these pages; the cursor of a page is the key of the person before it, as a careless registry would have it. */
function registry(pages: Answer[], cursors = pages.map((_, index) => `person-${index}`)) {
  const asked: Asked[] = [];
  const http = httpWith(({ searchParams }, headers) => {
    const cursor = searchParams.get('cursor');
    const [changedSince, limit] = [searchParams.get('changedSince'), searchParams.get('limit')];
    asked.push({ cursor, changedSince, limit, authorization: headers.get('authorization') });
    const index = cursor === null ? 0 : cursors.indexOf(cursor);
    const page = pages[index];
    if (!page) return Response.json({ title: 'Cursor no longer known', status: 410 }, { status: 410 });
    return { people: [], deleted: [], next: index + 1 < pages.length ? cursors[index + 1] : null, asOf: now.toISOString(), ...page };
  });
  return { http, asked };
}

const pseudonym = (key: string) => pseudonyms.of('talent', key);
const idsOf = (pages: readonly Page[]) => pages.map(({ records }) => records.map(({ sourceId }) => sourceId));
const goneOf = (pages: readonly Page[]) => pages.map(({ gone }) => gone?.map(({ sourceId }) => sourceId));
const threePages = ['a', 'b', 'c'].map((key) => ({ people: [remotePerson(key)] }));

async function failureOf(read: Promise<unknown>): Promise<SourceError> {
  const error: unknown = await read.then(
    () => new Error('The read did not fail'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw error;
  return error;
}

describe('skills-registry: paging', () => {
  it('asks with the token for page after page until there is no next', async () => {
    const { http, asked } = registry(threePages);
    const pages = await pagesOf(contextWith(http, { config: configSchema.parse({ pageSize: 1 }) }));
    expect(idsOf(pages)).toEqual([[pseudonym('a')], [pseudonym('b')], [pseudonym('c')]]);
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'person-1', 'person-2']);
    expect(asked[0]).toMatchObject({ changedSince: null, limit: '1', authorization: 'Bearer test-token' });
    expect(pages.map(({ complete }) => complete)).toEqual([true, true, true]);
    expect(pages.at(-1)?.cursor).toBeNull();
  });

  it('has cursors that tell nothing of the registry’s, and goes on from them', async () => {
    const { http, asked } = registry(threePages);
    const [first] = await pagesOf(contextWith(http));
    expect(first?.cursor).toMatch(/^[\w-]{60,}$/);
    expect(Buffer.from(first?.cursor ?? '', 'base64url').toString('latin1')).not.toContain('person-1');
    asked.length = 0;
    const rest = await pagesOf(contextWith(http, { cursor: first?.cursor ?? null }));
    expect(idsOf(rest)).toEqual([[pseudonym('b')], [pseudonym('c')]]);
    expect(asked[0]?.cursor).toBe('person-1');
  });

  it('goes on with an interrupted reading of changes as one, whatever was read completely since', async () => {
    const { http, asked } = registry(threePages);
    const [first] = await pagesOf(contextWith(http, { since: new Date('2026-05-30T10:00:00Z') }));
    asked.length = 0;
    const rest = await pagesOf(contextWith(http, { cursor: first?.cursor ?? null, since: null }));
    expect(asked.map(({ changedSince }) => changedSince)).toEqual(['2026-05-30T09:00:00.000Z', '2026-05-30T09:00:00.000Z']);
    expect(rest.map(({ complete }) => complete)).toEqual([false, false]);
  });

  it.each(['rubbish', '', '{"next":"person-1"}'])('starts over from a cursor that is none of its own: %j', async (cursor) => {
    const { http } = registry(threePages);
    expect((await pagesOf(contextWith(http, { cursor }))).length).toBe(3);
  });

  it('starts over from the cursor of another city', async () => {
    const { http } = registry(threePages);
    const [first] = await pagesOf(contextWith(http, { pseudonyms: createPseudonyms(Buffer.alloc(32, 8)) }));
    expect((await pagesOf(contextWith(http, { cursor: first?.cursor ?? null }))).length).toBe(3);
  });

  it('starts over when the registry has forgotten the cursor', async () => {
    const [first] = await pagesOf(contextWith(registry(threePages).http));
    const { http, asked } = registry(threePages, ['x-0', 'x-1', 'x-2']);
    expect((await pagesOf(contextWith(http, { cursor: first?.cursor ?? null }))).length).toBe(3);
    expect(asked.map(({ cursor }) => cursor)).toEqual(['person-1', null, 'x-1', 'x-2']);
  });

  it('takes a person who comes again on a later page again: the later page is newer', async () => {
    const { http } = registry([{ people: [remotePerson('a')] }, { people: [remotePerson('a', { availability: 'open' })] }]);
    const pages = await pagesOf(contextWith(http));
    expect(pages.map(({ records }) => records.map(({ data }) => (data as { availability: string }).availability))).toEqual([
      ['available'],
      ['open'],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected)).toEqual([]);
  });

  it('refuses the second of two people with one key on a page', async () => {
    const { http } = registry([{ people: [remotePerson('a'), remotePerson('a', { availability: 'open' })] }]);
    const [page] = await pagesOf(contextWith(http));
    expect(page?.records).toHaveLength(1);
    expect(page?.rejected).toMatchObject([{ sourceId: pseudonym('a'), reason: 'duplicate-id' }]);
  });

  it.each([
    ['the same people', [{ people: [remotePerson('a')] }, { people: [remotePerson('a')], next: 'person-1' }]],
    ['nobody, and a cursor that leads back', [{}, { next: 'person-1' }]],
  ])('fails when the pages bring %s for ever', async (_what, pages) => {
    expect((await failureOf(pagesOf(contextWith(registry(pages).http)))).code).toBe('paging-endless');
  });

  it('stops between pages when it is told to', async () => {
    const stop = new AbortController();
    const { http } = registry(threePages);
    const read = async () => {
      const { default: adapter } = await import('.');
      for await (const page of adapter.read(contextWith(http, { signal: stop.signal }))) if (page.cursor) stop.abort(new Error('Stop'));
    };
    await expect(read()).rejects.toThrow('Stop');
  });
});

describe('skills-registry: changes', () => {
  it('asks for what changed since a little before the last complete read began, and says that it is not everybody', async () => {
    const { http, asked } = registry([{ people: [remotePerson('a')] }]);
    const since = new Date('2026-06-01T08:00:00Z');
    const [page] = await pagesOf(contextWith(http, { since }));
    expect(asked[0]?.changedSince).toBe('2026-06-01T07:00:00.000Z');
    expect(page?.complete).toBe(false);
    await pagesOf(contextWith(http, { since, config: configSchema.parse({ overlapMinutes: 5 }) }));
    expect(asked[1]?.changedSince).toBe('2026-06-01T07:55:00.000Z');
  });

  it('names the deleted by pseudonym', async () => {
    const { http } = registry([{ deleted: ['x'] }, { people: [remotePerson('a')], deleted: ['y', 'y'] }]);
    const pages = await pagesOf(contextWith(http, { since: now }));
    expect(goneOf(pages)).toEqual([[pseudonym('x')], [pseudonym('y')]]);
    expect(pages[0]?.gone?.[0]?.kind).toBe('talent');
  });

  it('does not take whom the same page says is deleted', async () => {
    const { http } = registry([{ people: [remotePerson('a'), remotePerson('b')], deleted: [' a '] }]);
    const pages = await pagesOf(contextWith(http));
    expect([idsOf(pages), goneOf(pages)]).toEqual([[[pseudonym('b')]], [[pseudonym('a')]]]);
  });

  const consents = (profile: unknown) => ({ consents: { profile, employer: null, identity: null } });
  it.each<[string, object, 'taken' | 'gone']>([
    ['for ever', consents({ until: null, purpose: 'recruitment' }), 'taken'],
    ['until today', consents({ until: '2026-06-01', purpose: 'training' }), 'taken'],
    ['until yesterday', consents({ until: '2026-05-31', purpose: 'training' }), 'gone'],
    ['withdrawn', consents(null), 'gone'],
    ['never given', consents(undefined), 'gone'],
    ['given for something else', consents({ until: null, purpose: 'marketing' }), 'gone'],
    ['withdrawn, with the rest of the person malformed', { ...consents(null), profile: 7, updatedAt: null }, 'gone'],
  ])('a person whose consent to the profile is %s is %s', async (_what, more, expected) => {
    const [page] = await pagesOf(contextWith(registry([{ people: [remotePerson('a', more)] }]).http));
    expect(page).toMatchObject({ rejected: [], identities: [] });
    expect([page?.records.length, page?.gone?.length]).toEqual(expected === 'taken' ? [1, 0] : [0, 1]);
  });

  it.each([
    ['2026-05-31T20:59:59Z', 1],
    ['2026-05-31T21:00:00Z', 0],
  ])('a consent until 31 May ends at midnight in Finland: at %s there are %i records', async (instant, count) => {
    const { http } = registry([{ people: [remotePerson('a', consents({ until: '2026-05-31', purpose: 'recruitment' }))], asOf: instant }]);
    const pages = await pagesOf(contextWith(http, { now: () => new Date(instant) }));
    expect(idsOf(pages).flat()).toHaveLength(count);
  });

  it('rejects a person whose consents cannot be read, and does not say that they are gone', async () => {
    const malformed = consents({ until: 'ikuisesti', purpose: 'recruitment' });
    const [page] = await pagesOf(contextWith(registry([{ people: [remotePerson('a', malformed)] }]).http));
    expect(page).toMatchObject({ records: [], gone: [], rejected: [{ sourceId: pseudonym('a'), field: 'consents.profile.until' }] });
  });
});

describe('skills-registry: faults', () => {
  it('fails when the registry answers from an older copy than changes are asked for: they would be missed for ever', async () => {
    const { http } = registry([{ asOf: '2026-06-01T07:59:59Z' }]);
    expect(await failureOf(pagesOf(contextWith(http)))).toMatchObject({ code: 'unexpected-content' });
    expect(await pagesOf(contextWith(http, { config: configSchema.parse({ overlapMinutes: 62 }) }))).toHaveLength(1);
  });

  it('fails without a token before anything is asked', async () => {
    const { http, asked } = registry(threePages);
    expect((await failureOf(pagesOf(contextWith(http, { credentials: {} })))).code).toBe('missing-credentials');
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Response, SourceError['code']]>([
    ['401', () => Response.json({ title: 'Koelintu', status: 401 }, { status: 401 }), 'refused'],
    ['a list without the deleted', () => Response.json({ people: [], next: null, asOf: now }), 'unexpected-content'],
    ['a deletion without a key', () => Response.json({ people: [], deleted: [''], next: null, asOf: now }), 'unexpected-content'],
    ['an instant without a zone', () => Response.json({ people: [], deleted: [], next: null, asOf: '2026-06-01' }), 'unexpected-content'],
  ])('%s', async (_what, answer, code) => {
    const error = await failureOf(pagesOf(contextWith(httpWith(answer))));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('Koelintu');
  });
});
