import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type CompanyBrief, companyBriefSchema, type Language, type Me } from '@kasvu/contracts';
import type { Route } from 'playwright-core';

interface PrintOptions {
  language: Language;
  /** The built dashboard. */
  webRoot: string;
  chromiumPath: string;
}

/** No such host: what the page asks for is answered here, and nothing leaves the machine. */
const origin = 'http://kasvu.invalid';
/** The page says by this that the brief stands. */
const paper = 'article h1';

/** The reader the page draws for: nobody's session, and with no more to ask for than the brief. */
const reader: Me = {
  user: { id: 'command-line', name: '', email: null },
  roles: [],
  permissions: ['companies.read'],
  noticeAccepted: true,
  csrfToken: '',
  idleEndsAt: '2999-01-01T00:00:00Z',
  endsAt: '2999-01-01T00:00:00Z',
  demo: false,
  smallGroup: 0,
};

/**
 * Prints a brief by the dashboard's own page as a tagged PDF (headings, tables and lists are told to screen readers). The page gets its files
 * from disk and the brief from here: there is no server, no session and no key.
 * @throws {Error} when the page does not show the brief
 */
export async function printBrief(brief: CompanyBrief, { language, webRoot, chromiumPath }: PrintOptions): Promise<Buffer> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: chromiumPath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const context = await browser.newContext({ timezoneId: 'Europe/Helsinki', colorScheme: 'light', reducedMotion: 'reduce' });
    const answers: Record<string, unknown> = {
      '/api/auth/me': reader,
      [`/api/companies/${brief.businessId}/brief`]: companyBriefSchema.parse(brief),
    };
    await context.route('**/*', (route) => answer(route, webRoot, answers));
    const page = await context.newPage();
    await page.goto(`${origin}/companies/${brief.businessId}/brief?language=${language}`);
    await page.locator(`html[lang=${language}] ${paper}`).waitFor();
    await page.evaluate('document.fonts.ready');
    return await page.pdf({ tagged: true, outline: true, format: 'A4', preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}

/** Answers what the page asks for: what is known of the API, files of the dashboard, and its page for every other path. */
function answer(route: Route, webRoot: string, answers: Record<string, unknown>): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort();
  const { pathname } = url;
  if (pathname in answers) return route.fulfill({ json: answers[pathname] });
  if (pathname.startsWith('/api/')) return route.fulfill({ status: 404, json: {} });
  const file = join(webRoot, normalize(pathname));
  return route.fulfill({ path: /\.\w+$/.test(pathname) && existsSync(file) ? file : join(webRoot, 'index.html') });
}
