import { createHttpClient, type HttpClientOptions } from './create-http-client';
import { isInnerHost } from './public-host';

/** A client without a base URL, whose hosts have the addresses given; `asked` are the requests that went out. */
function clientOf(addresses: Record<string, string[]>, options: Partial<HttpClientOptions> = {}) {
  const asked: string[] = [];
  const client = createHttpClient({
    manifest: { id: 'test-source', rateLimit: { minIntervalMs: 0 } },
    baseUrl: null,
    retry: { retries: 1, baseMs: 1 },
    lookup: async (host) => {
      const found = addresses[host];
      if (!found) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json({ ok: true });
    },
    ...options,
  });
  return { client, asked };
}

describe('a further address of a source', () => {
  it('is read at its own path and query, or below them', async () => {
    const { client, asked } = clientOf({ 'jobs.example': ['93.184.216.34'] });
    await client.at('https://jobs.example/jobs.json?lang=fi').document('');
    await client.at('https://jobs.example/boards').document('one');
    expect(asked).toEqual(['https://jobs.example/jobs.json?lang=fi', 'https://jobs.example/boards/one']);
  });

  it.each([
    ['http://inside.example/', '10.0.0.7'],
    ['http://inside.example/', '::ffff:192.168.1.1'],
    ['http://inside.example/', 'fd00::1'],
    ['http://127.0.0.1:5432/', ''],
    ['http://[::1]/', ''],
    ['http://169.254.169.254/latest/meta-data', ''],
    ['http://2130706433/', ''],
    ['http://0x7f.1/', ''],
  ])('%s (%s) is not read: it leads into an inner network', async (address, resolved) => {
    const { client, asked } = clientOf({ 'inside.example': ['93.184.216.34', resolved] });
    await expect(client.at(address).document('')).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/inner network/),
    });
    expect(asked).toEqual([]);
  });

  it('may be an inner one when the source itself is', async () => {
    const { client, asked } = clientOf({}, { baseUrl: 'http://127.0.0.1:4000/feeds' });
    await client.at('http://127.0.0.1:4001/jobs.json').document('');
    expect(asked).toEqual(['http://127.0.0.1:4001/jobs.json']);
  });

  it('is unreachable when its name is not known', async () => {
    const { client } = clientOf({});
    await expect(client.at('https://nowhere.example/').document('')).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/not a known host name \(tried 2 times\)/),
    });
  });

  it('follows no redirect to another host', async () => {
    const redirect = new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } });
    const { client } = clientOf({ 'jobs.example': ['93.184.216.34'] }, { fetch: async () => redirect.clone() });
    await expect(client.at('https://jobs.example/').document('')).rejects.toMatchObject({ code: 'redirected-elsewhere' });
  });

  it('shares the manners of its host with every other address there', async () => {
    const waits: number[] = [];
    const manners = {
      manifest: { id: 'test-source', rateLimit: { minIntervalMs: 300 } },
      clock: { now: () => 0, sleep: async (ms: number) => void waits.push(ms) },
    };
    const { client } = clientOf({ 'a.example': ['93.184.216.34'], 'b.example': ['93.184.216.35'] }, manners);
    await client.at('https://a.example/1').document('');
    await client.at('https://b.example/1').document('');
    await client.at('https://a.example/2').document('');
    expect(waits).toEqual([300]);
  });
});

describe('a host that is an inner one', () => {
  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['93.184.216.34', false],
    ['jobs.example', false],
  ])('%s: %p', (host, expected) => {
    expect(isInnerHost(host)).toBe(expected);
  });
});

describe('a document', () => {
  const documentOf = (body: string | Buffer<ArrayBuffer>, type: string) =>
    clientOf({ 'a.example': ['93.184.216.34'] }, { fetch: async () => new Response(body, { headers: { 'content-type': type } }) })
      .client.at('https://a.example/')
      .document('');

  it('is JSON or a page, as the source says', async () => {
    expect(await documentOf('{"a":1}', 'application/feed+json')).toEqual({ json: { a: 1 } });
    expect(await documentOf(Buffer.from('<p>Ty\u00f6', 'latin1'), 'text/html; charset=ISO-8859-1')).toEqual({ html: '<p>Työ' });
  });

  it.each([
    ['a picture', 'x', 'image/png', 'unexpected-content'],
    ['nothing', '', 'text/html', 'unexpected-content'],
    ['cut JSON', '{"a":', 'application/json', 'truncated'],
  ])('%s is a fault', async (_what, body, type, code) => {
    await expect(documentOf(body, type)).rejects.toMatchObject({ code });
  });
});
