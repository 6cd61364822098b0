/** For tests: as much of a browser as sign-in needs. Cookies are kept by host name, as browsers do, whatever the port. */
export class TestBrowser {
  readonly cookies = new Map<string, Map<string, string>>();
  /** What each answer set, newest last, as sent. */
  readonly setCookies: string[] = [];

  /** @param always headers sent with every request */
  constructor(private readonly always: Record<string, string> = {}) {}

  /** One request, redirects not followed. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { hostname } = new URL(url);
    const jar = this.cookies.get(hostname) ?? new Map<string, string>();
    this.cookies.set(hostname, jar);
    const headers = new Headers({ ...this.always, ...Object.fromEntries(new Headers(init.headers)) });
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      this.setCookies.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Follows redirects until `stop` likes the address or there are no more. @returns the last address and what it answered. */
  async go(url: string, stop: (url: string) => boolean = () => false): Promise<{ url: string; answer: Response | undefined }> {
    let answer = await this.ask(url);
    for (let step = 0; step < 20; step++) {
      const location = answer.headers.get('location');
      if (!location) return { url, answer };
      await answer.body?.cancel();
      url = new URL(location, url).href;
      if (stop(url)) return { url, answer: undefined };
      answer = await this.ask(url);
    }
    throw new Error(`Redirects without end at ${url}`);
  }

  cookie(name: string, host = 'localhost'): string | undefined {
    return this.cookies.get(host)?.get(name);
  }

  plant(name: string, value: string, host = 'localhost'): void {
    this.cookies.set(host, (this.cookies.get(host) ?? new Map<string, string>()).set(name, value));
  }
}
