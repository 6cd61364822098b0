import { startTestApi, type TestApi } from './test-api';
import { store } from './test-data';
import { type Requester, requesterAs } from './test-request';
import { openTestSession } from './test-session';
import { company } from './features/sync/test-source';

const firm = { kind: 'company', id: '0124610-9' };
const nothing = { kind: 'company', id: '\0' };
const note = { kind: 'note', on: '2026-10-01', text: 'Puhetta' };
const search = { name: 'Haku', page: 'companies', query: {} };
const half = 'a\ud800b';
/** The first version that no column holds. */
const beyond = 2 ** 31;

/** What no column of the database can hold, wherever a request can bring it, and how it is answered: 404, or 400 with the field. */
const requests: [method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body: object | undefined, answer: 404 | string][] = [
  ['PUT', '{list}/items/company/%00', { status: 'new', version: 1 }, 404],
  ['POST', '{list}/move', { item: nothing, before: null }, 'item.id'],
  ['POST', '{list}/move', { item: firm, before: nothing }, 'before.id'],
  ['POST', '{list}/items', { items: [{ kind: 'talent', id: '\0' }] }, 'items.id'],
  ['DELETE', '{list}/items', { items: [nothing] }, 'items.id'],
  ['POST', '/api/lists', { name: 'Lista', items: [{ kind: 'talent', id: '\0' }] }, 'items.id'],
  ['POST', '/api/favourites', { items: [{ kind: 'talent', id: '\0' }] }, 'items.id'],
  ['PUT', '/api/favourites/company/%00', undefined, 404],
  ['DELETE', '/api/favourites/company/%00', undefined, 404],
  ['GET', '/api/companies/%00/timeline', undefined, 404],
  ['GET', '/api/companies/%00/care', undefined, 404],
  ['PUT', '/api/companies/%00/managers/me', undefined, 404],
  ['DELETE', '/api/companies/%00/managers/me', undefined, 404],
  ['DELETE', '/api/today/dismissals/%00', undefined, 404],
  ['GET', '/api/exports/companies?only=%00', undefined, 'only'],
  ['GET', '/api/exports/vacancies?only=%00', undefined, 'only'],
  ['GET', '/api/exports/studies?only=%00', undefined, 'only'],
  ['GET', '/api/exports/talent?only=%00', undefined, 'only'],
  ['PUT', '{list}', { name: 'Lista', team: 'none', version: beyond }, 'version'],
  ['PUT', '{list}/items/company/0124610-9', { status: 'done', version: beyond }, 'version'],
  ['PUT', '{note}', { ...note, version: beyond }, 'version'],
  ['DELETE', `{note}?version=${beyond}`, undefined, 'version'],
  ['PUT', '{search}', { ...search, page: undefined, digest: 'none', version: beyond }, 'version'],
  ['POST', '/api/companies/0124610-9/notes', { ...note, on: '0000-01-01' }, 'on'],
  ['POST', '/api/companies/0124610-9/notes', { ...note, on: '2200-01-01' }, 'on'],
  ['POST', '/api/companies/0124610-9/notes', { ...note, dueOn: '0000-01-01' }, 'dueOn'],
  ['POST', '/api/companies/0124610-9/notes', { ...note, text: half }, 'text'],
  ['POST', '/api/companies/tags', { businessIds: ['0124610-9'], tag: half, on: true }, 'tag'],
  ['POST', '/api/lists', { name: half }, 'name'],
  ['PUT', '{list}/items/company/0124610-9', { status: 'done', note: half, version: 1 }, 'note'],
  ['POST', '/api/saved-searches', { ...search, name: half }, 'name'],
  ['POST', '/api/saved-searches', { ...search, query: { q: half } }, 'query.q'],
];

describe('what the database cannot hold', () => {
  let api: TestApi;
  let ask: Requester;
  const places: Record<string, string> = {};
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, { companies: [company(firm.id)] });
    ask = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    const made = async (path: string, body: object) => (await ask('POST', path, body)).body.id as string;
    places['list'] = `/api/lists/${await made('/api/lists', { name: 'Lista', items: [firm] })}`;
    places['note'] = `/api/notes/${await made(`/api/companies/${firm.id}/notes`, note)}`;
    places['search'] = `/api/saved-searches/${await made('/api/saved-searches', search)}`;
  });
  afterAll(() => api.close());

  it.each(requests)('is refused where %s %s brings it in %j', async (method, path, body, expected) => {
    const answer = await ask(
      method,
      path.replace(/\{(\w+)\}/, (_place, name: string) => places[name] ?? ''),
      body,
    );
    if (expected === 404) expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    else expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: expected }] } });
  });
});
