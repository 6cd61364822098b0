import { startTestApi } from '../../test-api';
import { store, vacancy } from '../../test-data';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { DigestMaker } from './digest-maker';
import { DigestPost } from './digest-post';

describe('the schedule of digests', () => {
  it('is every morning at six in Finland, also where no sources are read on theirs', async () => {
    const api = await startTestApi({ KASVU_DIGESTS: 'on' });
    try {
      const [job] = await api.database.query(`SELECT cron, timezone FROM pgboss.schedule WHERE name = 'digests'`);
      expect(job).toEqual({ cron: '0 6 * * *', timezone: 'Europe/Helsinki' });
    } finally {
      await api.close();
    }
  });
});

describe('digests without a mail server', () => {
  it('are not mailed', async () => {
    const api = await startTestApi();
    try {
      const session = await openTestSession(api.app, ['staff']);
      const me = requesterAs(api.app, session);
      await me('POST', '/api/saved-searches', { name: 'Kaikki', page: 'vacancies', query: {}, digest: 'daily' });
      await store(api.database, { vacancies: [vacancy('Hitsaaja')] });
      const maker = api.app.get(DigestMaker, { strict: false });
      expect(await maker.make('daily', { evenIfNotDue: true, at: new Date(Date.now() + 120_000) })).toMatchObject({ made: 1 });
      expect(await api.app.get(DigestPost, { strict: false }).send()).toEqual({ sent: 0, unsent: [] });
      expect((await me('GET', '/api/digests')).body.items).toMatchObject([{ mailed: 'off' }]);
    } finally {
      await api.close();
    }
  });
});
