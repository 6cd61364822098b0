import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Fault, type FaultKind, PortBusy, startStubSources, type StubSources } from './index.ts';

let stub: StubSources;
beforeEach(async () => {
  stub = await startStubSources({ port: 0, size: 250, today: '2026-11-22' });
});
afterEach(() => stub.close());

const companies = '/companies?location=VANTAA';
const get = (path = companies, init?: RequestInit): Promise<Response> => fetch(`${stub.sources['prh-ytj']}${path}`, init);
const post = (path: string, body: object): Promise<Response> => fetch(`${stub.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
const fault = (kind: FaultKind, more: Partial<Fault> = {}): Promise<Response> =>
  post('/_faults', { source: 'prh-ytj', fault: kind, ...more });

it('tells where its sources are and what they ask for', async () => {
  const ofPeople = ['skills-registry', 'applications-interface', 'ats-teamtailor', 'ats-greenhouse'];
  const ofMarket = ['tyomarkkinatori', 'jobposting-feed', 'kuntarekry'];
  const ids = ['prh-ytj', 'vantaa-jobs', 'esco', ...ofPeople, 'opintopolku', 'prh-xbrl', ...ofMarket, 'statfi-codes', 'prh-post-codes'];
  const token = { TOKEN: 'stub-token' };
  expect(await (await fetch(stub.url)).json()).toEqual({
    sources: Object.fromEntries(ids.map((id) => [id, `${stub.url}/${id}`])),
    settings: {
      'skills-registry': token,
      'applications-interface': token,
      'ats-teamtailor': token,
      'ats-greenhouse': { CLIENT_ID: 'stub-client', CLIENT_SECRET: 'stub-token', TOKEN_URL: `${stub.url}/ats-greenhouse/token` },
      tyomarkkinatori: { SUBSCRIPTION_KEY: 'stub-key' },
      'jobposting-feed': { FEEDS: expect.stringContaining('"url":"tyonantaja-0/jobs.json"') },
      kuntarekry: { CLIENT_ID: 'stub-client', SITE_URL: 'https://kuntarekry.example' },
    },
    size: 250,
    people: 167,
    seed: 92,
    today: '2026-11-22',
  });
});

it('passes headers on to a source, and a posted form where one is taken, and sends the headers of an answer', async () => {
  const people = `${stub.sources['skills-registry']}/v1/people`;
  expect((await fetch(people)).headers.get('www-authenticate')).toBe('Bearer');
  const answer = await fetch(people, { headers: { authorization: 'Bearer stub-token' } });
  expect(((await answer.json()) as { people: object[] }).people).toHaveLength(167);
  const { TOKEN_URL, CLIENT_ID, CLIENT_SECRET } = stub.settings['ats-greenhouse']!;
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID!, client_secret: CLIENT_SECRET! });
  const granted = (await (await fetch(TOKEN_URL!, { method: 'POST', body: form })).json()) as { access_token: string };
  const applications = `${stub.sources['ats-greenhouse']}/v3/applications`;
  const authorization = `Bearer ${granted.access_token}`;
  expect((await fetch(`${applications}?per_page=1`, { headers: { authorization } })).headers.get('link')).toMatch(
    /^<http.*cursor=.*>; rel="next"$/,
  );
  expect((await fetch(applications, { method: 'POST', headers: { authorization } })).status).toBe(405);
});

describe('a stream of JSON lines', () => {
  const search = async (): Promise<string> => {
    const headers = { 'kipa-subscription-key': 'stub-key' };
    const url = `${stub.sources['tyomarkkinatori']}/kipa/p67/v2/jobpostings`;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ onlyStatus: 'PUBLISHED' }) })).text();
  };
  const records = (text: string): Record<string, unknown>[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is a record a line, and can be spoilt like any list', async () => {
    expect(records(await search())).toHaveLength(67);
    await post('/_faults', { source: 'tyomarkkinatori', fault: 'bad-record', times: 1 });
    expect(records(await search()).filter(({ metadata }) => 'spoilt' in (metadata as object))).toHaveLength(1);
    await post('/_faults', { source: 'tyomarkkinatori', fault: 'unknown-field', times: 1 });
    expect(records(await search()).every((record) => 'uusiKentta' in record)).toBe(true);
  });

  it('ends in the middle of a line when it is cut', async () => {
    await post('/_faults', { source: 'tyomarkkinatori', fault: 'truncated-json', times: 1 });
    const text = await search();
    expect(() => records(text)).toThrow(/JSON/);
  });
});

it('spoils the field that a list names as its own', async () => {
  await post('/_faults', { source: 'jobposting-feed', fault: 'missing-field' });
  const board = await fetch(`${stub.sources['jobposting-feed']}/v1/boards/tyonantaja-9/jobs?content=true`);
  const { jobs } = (await board.json()) as { jobs: object[] };
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.some((job) => 'title' in job)).toBe(false);
});

it('answers over HTTP with whole JSON and decodes the path', async () => {
  const response = await get();
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  const answer = (await response.json()) as { totalResults: number; companies: object[] };
  expect(answer.companies).toHaveLength(100);
  const jobs = await fetch(`${stub.sources['vantaa-jobs']}/v1/${encodeURIComponent('Hallinto-, esimies- ja asiantuntijatyö')}`);
  expect(((await jobs.json()) as object[]).length).toBeGreaterThan(0);
  expect((await get(companies, { method: 'POST' })).status).toBe(405);
  expect((await get('/%E0%A4%A')).status).toBe(400);
});

describe('faults', () => {
  it.each([
    ['status-500', 500, 'application/json'],
    ['status-502', 502, 'text/html'],
    ['status-429', 429, 'text/plain'],
    ['html', 200, 'text/html'],
    ['wrong-content-type', 200, 'text/plain'],
  ] as const)('%s answers %i with %s', async (kind, status, contentType) => {
    await fault(kind);
    const response = await get();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(contentType);
  });

  it('lets `after` requests through, spoils `times` and recovers; deleting ends them', async () => {
    await fault('status-429-retry-after', { after: 1, times: 2 });
    const answers = [await get(), await get(), await get(), await get()];
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 429, 200]);
    expect(answers[1]!.headers.get('retry-after')).toBe('1');
    await fault('status-500');
    await fetch(`${stub.url}/_faults`, { method: 'DELETE' });
    expect((await get()).status).toBe(200);
  });

  it('spoils only the source it names', async () => {
    await fault('status-500');
    expect((await fetch(`${stub.sources['vantaa-jobs']}/v1`)).status).toBe(200);
  });

  it('cuts the JSON, or the connection', async () => {
    await fault('truncated-json', { times: 1 });
    await expect((await get()).json()).rejects.toThrow(/JSON/);
    await fault('connection-reset', { times: 1 });
    await expect(get().then((response) => response.text())).rejects.toThrow();
  });

  it('is empty, or never answers, or drips', async () => {
    await fault('empty', { times: 1 });
    expect(await (await get()).text()).toBe('');
    for (const kind of ['timeout', 'slow-drip'] as const) {
      await fault(kind, { times: 1 });
      await expect(get(companies, { signal: AbortSignal.timeout(300) }).then((response) => response.text())).rejects.toThrow(
        /abort|timeout/i,
      );
    }
  });

  it('redirects to another host, and notices who follows', async () => {
    await fault('redirect-elsewhere', { times: 2 });
    const response = await get(companies, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, `http://localhost:${stub.port}/_elsewhere`]);
    await get();
    expect(await (await fetch(`${stub.url}/_requests`)).json()).toMatchObject({ _elsewhere: 1 });
  });

  it('streams 100 MB, and survives a reader that leaves', async () => {
    await fault('huge', { times: 1 });
    const reader = (await get()).body!.getReader();
    let read = 0;
    while (read < 2_000_000) read += (await reader.read()).value!.byteLength;
    await reader.cancel();
    expect((await get()).status).toBe(200);
  });

  it('spoils records: one bad, a new field, a missing field', async () => {
    const rows = async (): Promise<Record<string, unknown>[]> =>
      ((await (await get()).json()) as { companies: Record<string, unknown>[] }).companies;
    await fault('bad-record', { times: 1 });
    expect((await rows()).filter(({ businessId }) => 'spoilt' in (businessId as object))).toHaveLength(1);
    await fault('unknown-field', { times: 1 });
    expect((await rows()).every((row) => 'uusiKentta' in row)).toBe(true);
    await fault('missing-field', { times: 1 });
    expect((await rows()).some((row) => 'businessId' in row)).toBe(false);
  });

  it('repeats page 1 for ever', async () => {
    await fault('endless-pages');
    const page = async (number: number): Promise<unknown> => (await get(`${companies}&page=${number}`)).json();
    const first = (await page(1)) as { totalResults: number };
    expect(first.totalResults).toBe(99_999_999);
    expect(await page(2)).toEqual(first);
  });

  it('refuses a fault it does not know, naming the part', async () => {
    const response = await post('/_faults', { source: 'prh-ytj', fault: 'gremlin' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.stringContaining('fault: one of') });
  });
});

it('changes data on request and refuses nonsense', async () => {
  const report = (await (await post('/_change', { source: 'vantaa-jobs', withdraw: 3 })).json()) as { withdrawn: string[] };
  expect(report.withdrawn).toHaveLength(3);
  expect((await post('/_change', { source: 'prh-ytj', rename: '0000000-0' })).status).toBe(400);
  expect((await post('/_change', { source: 'prh-ytj', explode: true })).status).toBe(400);
  expect((await post('/_change', { source: 'prh-ytj', add: 1, of: '4000010-1' })).status).toBe(400);
});

it('changes single people, and refuses that for a source that has none', async () => {
  const change = async (body: object): Promise<object> => (await (await post('/_change', body)).json()) as object;
  const [leaving, ending] = ['otk-0000001', 'otk-0000002'];
  expect(await change({ source: 'skills-registry', withdrawConsent: [leaving], expire: [ending] })).toMatchObject({
    withdrawn: [leaving],
    expired: [ending],
  });
  expect(await change({ source: 'prh-ytj', delete: ['4000010-1'] })).toEqual({ message: 'The source prh-ytj knows no change "delete"' });
  expect(await change({ source: 'skills-registry', expire: 'otk-0000001' })).toEqual({ message: 'expire: a list of keys' });
});

it('repeats page 1 for ever of a source with cursors too', async () => {
  await post('/_faults', { source: 'skills-registry', fault: 'endless-pages' });
  const page = async (query: string): Promise<{ people: object[]; next: string }> => {
    const answer = await fetch(`${stub.sources['skills-registry']}/v1/people?limit=50${query}`, {
      headers: { authorization: 'Bearer stub-token' },
    });
    return (await answer.json()) as { people: object[]; next: string };
  };
  const first = await page('');
  expect((await page(`&cursor=${first.next}`)).people).toEqual(first.people);
});

it('says which setting to change when the port is busy', async () => {
  await expect(startStubSources({ port: stub.port, size: 10 })).rejects.toThrow(PortBusy);
});

describe('the command', () => {
  const run = (...args: string[]) => spawn(process.execPath, [join(__dirname, 'main.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

  it('prints one ready line and ends on SIGTERM', async () => {
    const child = run('--port', '0', '--size', '1k', '--faults', 'esco:status-500:0:1');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(line)).toMatch(/^Stub sources ready: http:\/\/127\.0\.0\.1:\d+\n$/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('names KASVU_STUB_PORT when the port is busy', async () => {
    const child = run('--port', `${stub.port}`);
    const [message] = (await once(child.stderr, 'data')) as [Buffer];
    expect(String(message)).toContain('KASVU_STUB_PORT');
    expect((await once(child, 'exit'))[0]).toBe(1);
  });
});
