import { createServer } from 'node:net';
import type { Me } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { TestBrowser } from './test-browser';
import { testClient, TestProvider } from './test-provider';

export interface AuditRow {
  act: string;
  outcome: string;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  actor_roles: string[];
  subject_kind: string | null;
  subject_id: string | null;
  origin: string | null;
  trace_id: string | null;
  detail: Record<string, unknown>;
}

/** For tests: the API listening on a real port, and a provider beside it. */
export class SignInLab {
  private constructor(
    readonly api: TestApi,
    readonly provider: TestProvider,
    readonly url: string,
    private lastAudit: number,
  ) {}

  static async start(environment: NodeJS.ProcessEnv = {}, wishedPort?: number): Promise<SignInLab> {
    const provider = await TestProvider.start();
    const port = wishedPort ?? (await freePort());
    const url = `http://localhost:${port}`;
    const api = await startTestApi({
      PUBLIC_URL: url,
      OIDC_ISSUER: provider.url,
      OIDC_CLIENT_ID: testClient.id,
      OIDC_CLIENT_SECRET: testClient.secret,
      OIDC_ROLE_GROUPS: 'staff=g-staff;growth=g-growth;adviser=g-adviser;admin=g-admin,Kasvu.Admin',
      OIDC_GROUPS_ENDPOINT: `${provider.url}/directory`,
      ...environment,
    });
    await api.app.listen(port, '127.0.0.1');
    return new SignInLab(api, provider, url, 0);
  }

  /** Goes through a whole sign-in. @returns the page it ended on, as path and query. */
  async signIn(browser: TestBrowser, returnTo = '/'): Promise<string> {
    const end = await browser.go(this.at(`/api/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`), (url) => this.isPage(url));
    return this.pathOf(end.url);
  }

  /** Begins a sign-in and stops before the callback. @returns the address the provider sends the browser to. */
  async comeBack(browser: TestBrowser): Promise<string> {
    const end = await browser.go(this.at('/api/auth/sign-in'), (url) => url.includes('/api/auth/callback'));
    return end.url;
  }

  /** Opens a callback address. @returns the page it leads to. */
  async finish(browser: TestBrowser, callback: string): Promise<{ status: number; page: string }> {
    const answer = await browser.ask(callback);
    return { status: answer.status, page: answer.headers.get('location') ?? '' };
  }

  async me(browser: TestBrowser): Promise<{ status: number; me: Me }> {
    const answer = await browser.ask(this.at('/api/auth/me'));
    return { status: answer.status, me: (await answer.json()) as Me };
  }

  /** A write as the dashboard's own page sends it. */
  async write(
    browser: TestBrowser,
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const { me } = await this.me(browser);
    const answer = await browser.ask(this.at(path), {
      method: 'POST',
      headers: { 'x-csrf-token': me.csrfToken, 'sec-fetch-site': 'same-origin', ...headers },
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** What was audited since the last call. */
  async newAudit(): Promise<AuditRow[]> {
    const rows: (AuditRow & { id: number })[] = await this.api.database.query('SELECT * FROM audit_event WHERE id > $1 ORDER BY id', [
      this.lastAudit,
    ]);
    this.lastAudit = rows.at(-1)?.id ?? this.lastAudit;
    return rows;
  }

  /** Only the acts of what was audited since the last call. */
  newActs = async (): Promise<string[]> => (await this.newAudit()).map(({ act }) => act);

  async openSessions(): Promise<number> {
    const [row]: { count: number }[] = await this.api.database.query('SELECT count(*) FROM session WHERE ended_at IS NULL');
    return row?.count ?? Number.NaN;
  }

  at = (path: string): string => `${this.url}${path}`;

  async close(): Promise<void> {
    await this.api.close();
    await this.provider.close();
  }

  private isPage = (url: string): boolean => url.startsWith(this.url) && !new URL(url).pathname.startsWith('/api/');
  private pathOf = (url: string): string => url.slice(this.url.length);
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
