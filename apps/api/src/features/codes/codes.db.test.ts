import type { CodeListAnswer, CodeRecord } from '@kasvu/contracts';
import { Client } from 'pg';
import { startTestApi, type TestApi } from '../../test-api';
import { code, store } from '../../test-data';
import { openTestSession } from '../../test-session';
import { runSync } from '../sync/sync-engine';
import { testContext, testSource } from '../sync/test-source';
import type { Sink } from '../../platform/records/sink';
import { CodeLists } from './code-lists';
import { codeSink } from './code.sink';

describe('code lists', () => {
  let api: TestApi;
  let client: Client;
  beforeAll(async () => {
    api = await startTestApi();
    client = new Client((api.database.options as { url: string }).url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await api.close();
  });

  const read = async (id: string, precedence: number, codes: CodeRecord[]) => {
    const records = codes.map((data) => ({ kind: 'code' as const, sourceId: `${data.list}/${data.code}`, sourceUrl: null, data }));
    const page = { records, rejected: [], cursor: null, total: null, unknownFields: {} };
    const source = testSource(() => [page], { id, kinds: ['code'], precedence, expected: { min: 0, max: 1000, maxWithdrawnShare: 1 } });
    const run = await runSync(client, new Map([['code', codeSink as Sink]]), source, testContext());
    expect(run.status).toBe('succeeded');
    return run.counts;
  };
  const namesOf = async (list: string): Promise<[string, string | undefined][]> => {
    const { body } = await api.get(`/api/codes/${list}`);
    return (body as CodeListAnswer).items.map((item) => [item.code, item.names.fi]);
  };

  it('give nothing of a list that no source has told of, and the largest municipalities have names all the same', async () => {
    expect((await api.get('/api/codes/region')).body).toEqual({ list: 'region', items: [] });
    expect(api.app.get(CodeLists).name('municipality', '092')).toEqual({ fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' });
    expect(api.app.get(CodeLists).name('municipality', '999')).toBeNull();
  });

  it('keep leading zeros, give the codes in order, and tell what each belongs to', async () => {
    await store(api.database, {
      codes: [code('region', '06', 'Pirkanmaa'), code('region', '01', 'Uusimaa'), code('municipality', '049', 'Espoo', '01')],
    });
    expect(await namesOf('region')).toEqual([
      ['01', 'Uusimaa'],
      ['06', 'Pirkanmaa'],
    ]);
    expect((await api.get('/api/codes/municipality')).body.items).toEqual([
      { code: '049', names: { fi: 'Espoo', sv: 'Espoo (sv)', en: 'Espoo (en)' }, parent: '01' },
    ]);
  });

  it('are named by the source with the higher precedence, and by another when that one has the code no more', async () => {
    await read('own-seed', 1, [code('isco', '2', 'Oma'), code('isco', '25', 'Oma asiantuntija')]);
    await read('statistics', 5, [code('isco', '2', 'Virallinen')]);
    await read('own-seed', 1, [code('isco', '2', 'Oma, muutettu'), code('isco', '25', 'Oma asiantuntija')]);
    expect(await namesOf('isco')).toEqual([
      ['2', 'Virallinen'],
      ['25', 'Oma asiantuntija'],
    ]);
    await read('statistics', 5, []);
    await read('own-seed', 1, [code('isco', '2', 'Oma, muutettu'), code('isco', '25', 'Oma asiantuntija')]);
    expect(await namesOf('isco')).toEqual([
      ['2', 'Oma, muutettu'],
      ['25', 'Oma asiantuntija'],
    ]);
    await read('own-seed', 1, [code('isco', '25', 'Oma asiantuntija')]);
    expect(await namesOf('isco')).toEqual([['25', 'Oma asiantuntija']]);
  });

  it('are not written anew, nor loaded anew, when nothing has changed', async () => {
    const codes = [code('tol2025', '62', 'Ohjelmistot'), code('tol2008', '62', 'Ohjelmistot')];
    await read('industries', 1, codes);
    const state = () =>
      api.database.query('SELECT id, xmin::text FROM code UNION ALL SELECT version, xmin::text FROM code_edition ORDER BY 1');
    const before = await state();
    expect(await read('industries', 1, codes)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
    expect(await state()).toEqual(before);
    await api.get('/api/codes/tol2008');
    expect(await api.statements(() => api.get('/api/codes/tol2008'))).toHaveLength(1);
  });

  it('are kept by a browser for as long as they hold', async () => {
    const first = await api.get('/api/codes/region');
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.stringMatching(/^W\/".+"$/) });
    const { cookie } = await openTestSession(api.app, ['staff']);
    const again = () =>
      api.app.inject({ method: 'GET', url: '/api/codes/region', headers: { cookie, 'if-none-match': String(first.headers['etag']) } });
    expect(await again()).toMatchObject({ statusCode: 304, body: '' });
    await read('more-regions', 1, [code('region', '21', 'Ahvenanmaa')]);
    expect((await again()).json().items).toHaveLength(3);
  });

  it.each(['nothing', 'Region', '%00', '..%2Fregion'])('answer 404 for %s', async (list) => {
    expect(await api.get(`/api/codes/${list}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
