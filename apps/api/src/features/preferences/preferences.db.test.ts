import { startTestApi, type TestApi } from '../../test-api';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';

const byDefault = { quietAfterMonths: 6, shortcuts: true, mail: true };

describe('preferences', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it("are as by default until they are set, and each one's own", async () => {
    const me = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    const colleague = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    expect((await me('GET', '/api/preferences')).body).toEqual(byDefault);
    const set = { quietAfterMonths: 12, shortcuts: false, mail: false };
    expect(await me('PUT', '/api/preferences', set)).toMatchObject({ status: 200, body: set });
    expect((await me('GET', '/api/preferences')).body).toEqual(set);
    expect((await colleague('GET', '/api/preferences')).body).toEqual(byDefault);
  });

  it.each([
    ['quietAfterMonths', { quietAfterMonths: 0 }],
    ['mail', { mail: 'no' }],
    ['colour', { colour: 'red' }],
  ])('are refused with a wrong %s', async (field, wrong) => {
    const me = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    const refused = await me('PUT', '/api/preferences', wrong);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect((await me('GET', '/api/preferences')).body).toEqual(byDefault);
  });
});
