import { canaryPattern } from '../canaries.ts';
import type { Answer } from '../http/answer.ts';
import { ask, NOW, optionsFor, textOf } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { StubSource } from '../source.ts';
import { endOfDay } from './posting.ts';
import { createTyomarkkinatori } from './source.ts';

interface Posting {
  metadata: { externalId: string; lastModified: string; archived?: string };
  owner: { employerType: string; businessId?: string; householdEmployer?: string };
  position: { title: object; mainOccupation?: string; skills: { uri: string }[] };
  location: { municipalities: string[] };
  application: { published: string; expires: string };
  contacts: object[];
}

const PATH = 'kipa/p67/v2/jobpostings';
const HEADERS = { 'kipa-subscription-key': 'stub-key' };
const search = (source: StubSource, body: object | string, headers = HEADERS): Answer =>
  ask(source, PATH, '', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const postings = (source: StubSource, body: object): Posting[] =>
  textOf(search(source, body))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Posting);

const source = createTyomarkkinatori(optionsFor(800));
const all = postings(source, { onlyStatus: 'PUBLISHED' });

describe('the stream', () => {
  it('has one posting a line, each with an id of its own, and tells the limits', () => {
    expect(new Set(all.map(({ metadata }) => metadata.externalId)).size).toBe(800);
    expect(search(source, {})).toMatchObject({
      contentType: 'application/x-ndjson',
      headers: { 'ratelimit-limit': '600', 'ratelimit-remaining': '598', 'ratelimit-reset': expect.stringMatching(/^\d+$/) },
    });
  });

  it('names occupations by ESCO, by ISCO group and by national URIs', () => {
    const uris = all.map(({ position }) => position.mainOccupation ?? '');
    for (const root of ['data.europa.eu/esco/occupation/', 'data.europa.eu/esco/isco/C', 'data.tyomarkkinatori.fi/esco/occupation/'])
      expect(uris.filter((uri) => uri.startsWith(`http://${root}`)).length).toBeGreaterThan(5);
    expect(all.every(({ position }) => position.skills.every(({ uri }) => uri.startsWith('http://data.europa.eu/esco/skill/')))).toBe(true);
  });

  it('ends each application period with the local day', () => {
    expect(endOfDay(Date.parse('2026-07-01') / 86_400_000)).toBe('2026-07-01T20:59:59Z');
    expect(endOfDay(Date.parse('2026-12-01') / 86_400_000)).toBe('2026-12-01T21:59:59Z');
    expect(all.every(({ application }) => /T2[01]:59:59Z$/.test(application.expires))).toBe(true);
  });

  it('names people only as contacts, as households and in texts', () => {
    expect(all.every(({ contacts }) => canaryPattern.test(JSON.stringify(contacts)))).toBe(true);
    const households = all.filter(({ owner }) => owner.employerType === 'Household');
    expect(households.length).toBeGreaterThan(0);
    expect(households.every(({ owner }) => owner.businessId === undefined && canaryPattern.test(owner.householdEmployer ?? ''))).toBe(true);
    expect(JSON.stringify(all.map(({ position, metadata, location }) => [position.title, metadata, location]))).not.toMatch(canaryPattern);
  });
});

describe('the filters', () => {
  it('limit by place and by time of change, the end excluded', () => {
    const here = postings(source, { municipalityIn: ['092'] });
    expect(here.length).toBeGreaterThan(600);
    expect(here.length).toBeLessThan(800);
    expect(here.every(({ location }) => location.municipalities.includes('092'))).toBe(true);
    const window = { from: '2026-11-20T00:00:00Z', to: '2026-11-22T00:00:00Z' };
    const changed = postings(source, { modified: window });
    const expected = all.filter(({ metadata }) => metadata.lastModified >= window.from && metadata.lastModified < window.to);
    expect(changed).toEqual(expected);
    expect(changed.length).toBeGreaterThan(10);
  });

  it('give the archived ones: what stood there before', () => {
    const archived = postings(source, { onlyStatus: 'ARCHIVED', archived: { from: '2026-11-15T00:00:00Z' } });
    expect(archived.length).toBeGreaterThan(50);
    const open = new Set(all.map(({ metadata }) => metadata.externalId));
    expect(archived.every(({ metadata }) => metadata.archived! >= '2026-11-15' && !open.has(metadata.externalId))).toBe(true);
  });

  it('give an empty stream where nothing fits', () => {
    expect(search(source, { modified: { from: '2027-06-01T00:00:00Z' } })).toMatchObject({ status: 200, body: '' });
  });

  it.each(['{', '[]', '{"onlyStatus":"DRAFT"}', '{"municipalityIn":"092"}', '{"modified":{"from":"soon"}}', '{"page":2}'])(
    'refuse %s',
    (body) => {
      expect(search(source, body)).toMatchObject({ status: 400 });
    },
  );
});

it('asks for its key, and for a POST', () => {
  expect(search(source, {}, { 'kipa-subscription-key': 'other' })).toMatchObject({ status: 401 });
  expect(ask(source, PATH, '', { headers: HEADERS })).toMatchObject({ status: 405 });
  expect(ask(source, 'kipa/p67/v1/jobpostings')).toMatchObject({ status: 404 });
});

it('archives, adds and renames on request, as changes of now', () => {
  const changing = createTyomarkkinatori(optionsFor(60));
  const before = postings(changing, {});
  const target = before[20]!.metadata.externalId;
  const { withdrawn, added } = changing.change({ withdraw: 3, add: 2, rename: target });
  expect(postings(changing, {})).toHaveLength(59);
  const changed = postings(changing, { modified: { from: NOW } });
  expect(changed.map(({ metadata }) => metadata.externalId).sort()).toEqual([target, ...added].sort());
  expect(JSON.stringify(changed.find(({ metadata }) => metadata.externalId === target)?.position.title)).toContain('Muutettu tehtävä');
  const gone = postings(changing, { onlyStatus: 'ARCHIVED', archived: { from: NOW } });
  expect(gone.map(({ metadata }) => metadata.externalId)).toEqual(withdrawn);
  expect(() => changing.change({ rename: withdrawn[0]! })).toThrow('No vacancy');
});

describeWithPayloads('beside a recorded answer', () => {
  it('has its keys in its order', () => {
    const recorded = payload('tyomarkkinatori/web-jobposting-detail.json') as Record<string, object>;
    const posting = all.find(({ owner, position }) => owner.businessId !== undefined && position.mainOccupation) as unknown as Record<
      string,
      object
    >;
    const known = Object.keys(posting).filter((key) => key in recorded);
    expect(known).toEqual(Object.keys(recorded).filter((key) => known.includes(key)));
    for (const part of ['metadata', 'position', 'owner', 'location', 'application'])
      expect(Object.keys(recorded[part]!).filter((key) => !Object.keys(posting[part]!).includes(key))).toEqual([]);
  });
});
