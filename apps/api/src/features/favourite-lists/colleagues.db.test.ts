import { startTestApi, type TestApi } from '../../test-api';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';

describe('colleagues', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('are told by name: who has a role, but for who asks', async () => {
    const asker = requesterAs(api.app, await openTestSession(api.app, ['staff'], 'Kollega Ä'));
    for (const name of ['kollega Ö', 'Kollega A']) await openTestSession(api.app, ['staff'], name);
    const former = await openTestSession(api.app, ['staff'], 'Kollega entinen');
    await api.database.query(`UPDATE app_user SET roles = '{}' WHERE id = $1`, [former.userId]);
    const { body } = await asker('GET', '/api/colleagues?q=KOLLEGA');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Kollega A', 'kollega Ö']);
    expect(Object.keys(body.items[0])).toEqual(['id', 'name']);
    expect((await asker('GET', '/api/colleagues?q=%25')).body).toEqual({ items: [] });
  });
});
