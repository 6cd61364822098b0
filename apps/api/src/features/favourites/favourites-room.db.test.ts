import { startTestApi } from '../../test-api';
import { store } from '../../test-data';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';

describe('favourites', () => {
  it('are at most five thousand; what is one already may still be asked for', async () => {
    const api = await startTestApi();
    try {
      await store(api.database, { companies: [company('0124610-9'), company('0112038-9')] });
      const session = await openTestSession(api.app, ['staff']);
      const me = requesterAs(api.app, session);
      await api.database.query(
        `INSERT INTO favourite (user_id, kind, target) SELECT $1, 'company', 'gone-' || nr FROM generate_series(1, 4999) nr`,
        [session.userId],
      );
      const put = (id: string) => me('PUT', `/api/favourites/company/${id}`);
      expect((await put('0124610-9')).status).toBe(200);
      expect((await put('0124610-9')).status).toBe(200);
      const noRoom = { status: 409, body: { code: 'conflict', errors: [{ field: 'items', reason: 'No room' }] } };
      expect(await put('0112038-9')).toMatchObject(noRoom);
      expect(await me('POST', '/api/favourites', { items: [{ kind: 'company', id: '0112038-9' }] })).toMatchObject(noRoom);
      expect((await me('GET', '/api/favourites')).body.items).toMatchObject([{ id: '0124610-9' }]);
    } finally {
      await api.close();
    }
  });
});
