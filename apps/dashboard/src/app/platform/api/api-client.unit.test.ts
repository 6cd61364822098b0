import { TestBed } from '@angular/core/testing';
import { ApiClient } from './api-client';

jest.mock('./contract-check', () => ({ checkAgainstContract: () => undefined }));

interface Fetched {
  body: string;
  status?: number;
  type?: string;
}

/** An API that gives these answers in turn; an error means that no answer came. */
function answering(...answers: (Fetched | Error)[]): jest.Mock {
  const fetched = jest.fn(() => {
    const next = answers.shift();
    if (next === undefined || next instanceof Error) return Promise.reject(next ?? new Error('asked once too often'));
    const { body, status = 200, type = 'application/json' } = next;
    const headers = new Map([['content-type', type]]);
    return Promise.resolve({ ok: status < 400, status, headers, json: async () => JSON.parse(body) as unknown });
  });
  globalThis.fetch = fetched as never;
  return fetched;
}

const client = (): ApiClient => TestBed.inject(ApiClient);
const problem = { type: 'about:blank', title: 'x', status: 404, code: 'not-found', traceId: 'abc' };

describe('API client', () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
    jest.restoreAllMocks();
  });

  it('leaves empty parameters out and joins lists', async () => {
    const fetched = answering({ body: '{"items":[]}' });
    await client().get('companyPage', '/api/companies', { q: '', form: ['OY', 'KY'], offset: 0, cursor: undefined, status: [] });
    expect(fetched).toHaveBeenCalledWith('/api/companies?form=OY%2CKY&offset=0', expect.anything());
  });

  it('uses an answer again for a minute, so that Back is at once', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
    const fetched = answering({ body: '{"items":[1]}' }, { body: '{"items":[2]}' });
    const api = client();
    await api.get('sourceList', '/api/sources');
    expect(await api.get('sourceList', '/api/sources')).toEqual({ items: [1] });
    clock.mockReturnValue(61_000);
    expect(await api.get('sourceList', '/api/sources')).toEqual({ items: [2] });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('asks again after it was told to forget', async () => {
    answering({ body: '{"items":[1]}' }, { body: '{"items":[2]}' });
    const api = client();
    await api.get('sourceList', '/api/sources');
    api.forget();
    expect(await api.get('sourceList', '/api/sources')).toEqual({ items: [2] });
  });

  it('tells the problem of the answer, and does not keep it', async () => {
    answering({ body: JSON.stringify(problem), status: 404, type: 'application/problem+json; charset=utf-8' }, { body: '{}' });
    const api = client();
    await expect(api.get('company', '/api/companies/x')).rejects.toMatchObject({ kind: 'not-found', problem: { traceId: 'abc' } });
    await expect(api.get('company', '/api/companies/x')).resolves.toEqual({});
  });

  it.each([
    [503, 'unavailable'],
    [429, 'too-many-requests'],
    [404, 'not-found'],
    [413, 'too-large'],
    [400, 'invalid-request'],
    [500, 'internal'],
  ])("understands a proxy's bare %d", async (status, kind) => {
    answering({ body: '<html>', status, type: 'text/html' });
    await expect(client().get('company', '/api/companies/x')).rejects.toMatchObject({ kind });
  });

  it('sends a form as it is, so that the browser writes its type, and anything else as JSON', async () => {
    const fetched = answering({ body: '{}' }, { body: '{}' });
    const form = new FormData();
    await client().send('filePreview', 'POST', '/api/x', form);
    await client().send('notice', 'PUT', '/api/y', { a: 1 });
    expect(fetched.mock.calls.map(([, { body, headers }]) => [body, headers['content-type']])).toEqual([
      [form, undefined],
      ['{"a":1}', 'application/json'],
    ]);
  });

  it('tells no answer from a broken answer', async () => {
    answering(new TypeError('Failed to fetch'), { body: '<html>' });
    const api = client();
    await expect(api.get('company', '/api/companies/x')).rejects.toMatchObject({ kind: 'offline' });
    await expect(api.get('company', '/api/companies/x')).rejects.toMatchObject({ kind: 'internal' });
  });
});
