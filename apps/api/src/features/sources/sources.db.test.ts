import type { Source } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';

const key = 'SOURCE_TYOMARKKINATORI_SUBSCRIPTION_KEY';

describe('GET /api/sources', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  afterEach(() => void delete process.env[key]);

  const needsOf = async (id: string) => {
    const { body } = await api.get('/api/sources');
    return (body.items as Source[]).find((source) => source.id === id)?.needs;
  };

  it('names what a source needs before it is read, and never its value', async () => {
    expect(await needsOf('tyomarkkinatori')).toEqual([key]);
    expect(await needsOf('jobposting-feed')).toEqual(['SOURCE_JOBPOSTING_FEED_FEEDS']);
    expect(await needsOf('kuntarekry')).toEqual(['SOURCE_KUNTAREKRY_CLIENT_ID']);
    expect(await needsOf('prh-ytj')).toEqual([]);
    process.env[key] = 'secret-key';
    expect(await needsOf('tyomarkkinatori')).toEqual([]);
    expect(JSON.stringify((await api.get('/api/sources')).body)).not.toContain('secret-key');
  });
});
