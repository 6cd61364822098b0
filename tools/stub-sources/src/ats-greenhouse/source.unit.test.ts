import { ask, BEARER, type Headers, jobs, list, OPTIONS } from '../applications/sources.testing.ts';
import { canaryPattern } from '../canaries.ts';
import { createAtsGreenhouse } from './source.ts';

const source = createAtsGreenhouse(OPTIONS);
const grant = (headers: Headers, body: string): { status: number; token: string } => {
  const answer = source.answer({ method: 'POST', segments: ['token'], query: new URLSearchParams(), baseUrl: '', headers, body });
  const { status, body: text } = answer as { status: number; body: string };
  return { status, token: (JSON.parse(text) as { access_token: string }).access_token };
};
const basic = (client: string): Headers => ({ authorization: `Basic ${Buffer.from(client).toString('base64')}` });
const access = { authorization: `Bearer ${grant(basic('stub-client:stub-token'), 'grant_type=client_credentials').token}` };
const read = (path: string, query: string): Record<string, unknown>[] => {
  const records: Record<string, unknown>[] = [];
  for (let next: string | undefined = query; next !== undefined;) {
    const { body, answer } = list(ask(source, path, next, access));
    records.push(...(body as Record<string, unknown>[]));
    next = /^<[^?]*\?(.*)>; rel="next"$/.exec(answer.headers?.['link'] ?? '')?.[1];
  }
  return records;
};
const all = read('v3/applications', 'per_page=20');

it('gives a token for the client’s credentials, in the header or in the form', () => {
  expect(grant({}, 'grant_type=client_credentials&client_id=stub-client&client_secret=stub-token')).toMatchObject({ status: 200 });
  expect(grant(basic('stub-client:wrong'), 'grant_type=client_credentials').status).toBe(401);
  expect(grant(basic('stub-client:stub-token'), 'grant_type=password').status).toBe(400);
  expect(ask(source, 'token', '', {})).toMatchObject({ status: 405 });
  expect(ask(source, 'v3/applications', '', BEARER)).toMatchObject({ status: 401 });
});

it('gives every application once by its Link headers, and all jobs they are for', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(read('v3/applications', 'per_page=500')).toEqual(all);
  const known = new Set(read('v3/jobs', 'per_page=7').map(({ id }) => id));
  expect(all.every(({ job_id: job }) => job === null || known.has(job))).toBe(true);
  expect([...known].filter((id) => jobs.has(String(id))).length).toBeGreaterThan(known.size * 0.7);
});

it('gives only the fields asked for, and takes nothing beside a cursor', () => {
  const [first] = read('v3/applications', 'per_page=50&fields=id,status');
  expect(Object.keys(first!)).toEqual(['id', 'status']);
  const { answer } = list(ask(source, 'v3/applications', 'per_page=20', access));
  const cursor = /cursor=([\w-]+)/.exec(answer.headers!['link']!)![1];
  expect(ask(source, 'v3/applications', `cursor=${cursor}&per_page=20`, access)).toMatchObject({ status: 422 });
  for (const query of ['per_page=501', 'cursor=bm9wZQ'])
    expect(ask(source, 'v3/applications', query, access)).toMatchObject({ status: 422 });
});

it('marks what an applicant answered, and has prospects without a job', () => {
  for (const { answers, location_address: address, custom_fields: custom } of all) {
    for (const { answer } of answers as { answer: string }[]) expect(answer).toMatch(canaryPattern);
    expect(address).toMatch(canaryPattern);
    expect(JSON.stringify(custom)).toMatch(canaryPattern);
  }
  const prospects = all.filter(({ prospect }) => prospect);
  expect(prospects.length).toBeGreaterThan(0);
  expect(prospects.every(({ job_id: job }) => job === null)).toBe(true);
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['in_process', 'rejected', 'hired']));
});
