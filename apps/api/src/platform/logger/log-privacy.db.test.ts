import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { startTestApi, type TestApi } from '../../test-api';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { createLogger } from './logger';

/** What a person could type or be called; none of it may be written into a technical log. */
const canaries = ['Kaarina Kanarialintu', 'kaarina@kanaria.example', '040 000 9123', '010190-9998'];
const [name = '', email = '', phone = '', identityCode = ''] = canaries;

describe('technical logs', () => {
  let api: TestApi;
  let written = '';

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written += String(chunk);
        done();
      },
    });
    api = await startTestApi({}, createLogger('trace', stream));
  });
  afterAll(() => api.close());

  it('carry a request id and no personal data, whatever is typed and whatever fails', async () => {
    const admin = requesterAs(api.app, await openTestSession(api.app, ['admin'], name));
    const nobody = requesterAs(api.app, null);
    for (const canary of canaries) {
      const typed = encodeURIComponent(canary);
      await admin('GET', `/api/search?q=${typed}`);
      await admin('GET', `/api/companies?q=${typed}&wrong=${typed}`);
      await admin('GET', `/api/companies/${typed}`);
      await admin('GET', `/api/audit?actor=${typed}`);
      await admin('GET', `/api/${typed}`);
      await nobody('GET', `/api/auth/callback?state=${typed}&code=${typed}`);
      await nobody('POST', '/api/feedback', { subject: canary, message: canary, contact: canary, page: `/companies?q=${typed}` });
    }
    await admin('GET', '/api/users');

    const query = jest.spyOn(api.database, 'query');
    const fault = Object.assign(new Error(`Key (email)=(${email}) already exists`), {
      code: '23505',
      detail: `Key (name)=(${name})`,
      severity: 'ERROR',
    });
    query.mockRejectedValueOnce(new QueryFailedError(`SELECT '${phone}'`, [identityCode, email], fault));
    expect((await nobody('GET', `/api/notices/privacy/current?x=${encodeURIComponent(name)}`)).status).toBeGreaterThanOrEqual(400);
    query.mockRestore();

    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter((line) => line['msg'] === 'request');
    expect(requests.length).toBeGreaterThan(25);
    expect(requests.every((line) => /^[0-9a-f-]{36}$/.test(String(line['traceId'])))).toBe(true);
    expect(lines.some((line) => line['msg'] === 'request failed' && (line['err'] as { code?: string }).code === '23505')).toBe(true);
    for (const canary of [...canaries, 'Kanarialintu', encodeURIComponent(name), encodeURIComponent(email)])
      expect(written).not.toContain(canary);
  });
});
