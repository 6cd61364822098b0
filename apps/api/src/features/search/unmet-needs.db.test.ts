import { startTestApi, type TestApi } from '../../test-api';
import { skill, store } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';

describe('unmet needs', () => {
  let api: TestApi;
  let mine: TestSession;
  let me: Requester;
  let colleague: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, { skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')] });
    mine = await openTestSession(api.app, ['staff'], 'Minna Malli');
    me = requesterAs(api.app, mine);
    colleague = requesterAs(api.app, await openTestSession(api.app, ['growth'], 'Kalle Kollega'));
  });
  afterAll(() => api.close());
  beforeEach(() => api.database.query('DELETE FROM unmet_need'));

  const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
  const items = async (who: Requester) => (await who('GET', '/api/unmet-needs')).body.items;

  it('are kept in the search language, with the skills they mean, once however often they are saved', async () => {
    const first = await me('POST', '/api/unmet-needs', { q: ' hitsaus   ja vetytekniikka ' });
    const again = await me('POST', '/api/unmet-needs', { q: 'hitsaus, vetytekniikka' });
    expect(first).toMatchObject({ status: 200, body: { q: 'hitsaus, vetytekniikka', times: 1, mine: true, lastSavedOn: today() } });
    expect(first.body.concepts).toMatchObject([{ uri: 'urn:kasvu:skill:welding', labels: { fi: 'hitsaus' } }]);
    expect(again.body).toEqual(first.body);
    expect(await items(me)).toEqual([first.body]);
  });

  it("are everybody's to see, with how many saved them and not who", async () => {
    await colleague('POST', '/api/unmet-needs', { q: 'vetytekniikka' });
    await me('POST', '/api/unmet-needs', { q: 'vetytekniikka' });
    await colleague('POST', '/api/unmet-needs', { q: 'akkukemia' });
    const answer = await me('GET', '/api/unmet-needs');
    expect(answer.body.items).toMatchObject([
      { q: 'akkukemia', times: 1, mine: false },
      { q: 'vetytekniikka', times: 2, mine: true },
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`Minna|Kalle|${mine.userId}`));
  });

  it("are forgotten by who saved them, and only one's own", async () => {
    await colleague('POST', '/api/unmet-needs', { q: 'vetytekniikka' });
    const { id } = (await me('POST', '/api/unmet-needs', { q: 'vetytekniikka' })).body;
    const left = await me('DELETE', `/api/unmet-needs/${id}`);
    expect(left).toMatchObject({ status: 200, body: { items: [{ q: 'vetytekniikka', times: 1, mine: false }] } });
    const [others] = await items(me);
    for (const gone of [id, others.id, 'x', '999']) expect((await me('DELETE', `/api/unmet-needs/${gone}`)).status).toBe(404);
    expect(await items(colleague)).toMatchObject([{ q: 'vetytekniikka', mine: true }]);
  });

  it.each([{ q: '' }, { q: ' - ' }, { q: 'a\0b' }, { q: 'x'.repeat(501) }, {}])(
    'are refused when they ask for nothing: %j',
    async (body) => {
      const answer = await me('POST', '/api/unmet-needs', body);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ field: 'q' }]);
    },
  );
});
