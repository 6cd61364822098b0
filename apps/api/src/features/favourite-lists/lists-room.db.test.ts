import { startTestApi } from '../../test-api';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';

describe('lists', () => {
  it('are at most two hundred of one owner', async () => {
    const api = await startTestApi();
    try {
      const session = await openTestSession(api.app, ['growth']);
      const owner = requesterAs(api.app, session);
      await api.database.query(`INSERT INTO favourite_list (owner_id, name) SELECT $1, 'Lista ' || nr FROM generate_series(1, 199) nr`, [
        session.userId,
      ]);
      expect((await owner('POST', '/api/lists', { name: 'Viimeinen' })).status).toBe(200);
      expect(await owner('POST', '/api/lists', { name: 'Vielä yksi' })).toMatchObject({
        status: 409,
        body: { code: 'conflict', errors: [{ field: 'name', reason: 'No room' }] },
      });
      const colleague = requesterAs(api.app, await openTestSession(api.app, ['growth']));
      expect((await colleague('POST', '/api/lists', { name: 'Oma' })).status).toBe(200);
    } finally {
      await api.close();
    }
  });
});
