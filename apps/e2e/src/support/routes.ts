import type { Page } from '@playwright/test';
import type { KeptRole } from './users';

/** A page or one of its states. */
export interface Visit {
  name: string;
  path: string;
  /** What is only there once the page has its data. */
  ready: string;
  /** Who visits it; staff unless said. */
  role?: KeptRole | null;
  /** What the console says there by rights. */
  consoleMay?: RegExp;
  before?(page: Page): Promise<void>;
}

const nobodyIsSignedIn = /401 \(Unauthorized\).*\/api\/auth\/me/;

/** As for somebody who has signed in for the first time. */
async function noticeNotAccepted(page: Page): Promise<void> {
  await page.route('**/api/auth/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), noticeAccepted: false } });
  });
}

/** Every page of the product and its states. */
export const routes: readonly Visit[] = [
  { name: 'the start of the search', path: '/search', ready: '.examples a' },
  { name: 'search results', path: '/search?q=hitsaus', ready: '#main article' },
  { name: 'a search without results', path: '/search?q=xqzvkjw', ready: 'kasvu-empty-state' },
  { name: 'the companies', path: '/companies', ready: '[role="gridcell"] a' },
  { name: 'the companies with a company beside', path: '/companies?open=0124610-9', ready: 'aside article' },
  { name: 'a company', path: '/companies/0124610-9', ready: '#main article' },
  { name: 'the vacancies', path: '/vacancies', ready: '[role="gridcell"] a' },
  { name: 'the vacancies with one beside', path: '/vacancies?open=1', ready: 'aside h2.title' },
  { name: 'a vacancy', path: '/vacancies/1', ready: '#main h1' },
  { name: 'the sources', path: '/sources', ready: '#main article' },
  { name: 'a source with rejects', path: '/sources/prh-ytj', ready: '#main tbody tr' },
  { name: 'an address without a page', path: '/ei-ole', ready: '#main h1' },
  { name: 'a page one has no permission for', path: '/admin/users', ready: 'kasvu-empty-state' },
  { name: 'the sign-in page', path: '/sign-in', ready: 'h1 ~ a', role: null, consoleMay: nobodyIsSignedIn },
  { name: 'a sign-in that failed', path: '/sign-in?failure=no-role', ready: '[role="alert"]', role: null, consoleMay: nobodyIsSignedIn },
  { name: 'the notice before the dashboard', path: '/notice', ready: 'app-notice-text h1', before: noticeNotAccepted },
  { name: 'the privacy notice', path: '/privacy', ready: 'app-notice-text h1' },
  { name: 'the accessibility statement', path: '/accessibility', ready: 'app-notice-text h1' },
  { name: 'the users', path: '/admin/users', ready: '#main tbody tr', role: 'admin' },
  { name: 'the API keys', path: '/admin/api-keys', ready: '#main tbody tr, kasvu-empty-state', role: 'admin' },
  { name: 'the notices', path: '/admin/notices', ready: '#main tbody tr', role: 'admin' },
  { name: 'a new version of a notice', path: '/admin/notices/new/privacy', ready: '#main textarea', role: 'admin' },
  { name: 'the feedback', path: '/admin/feedback', ready: '#main tbody tr, kasvu-empty-state', role: 'admin' },
  { name: 'the audit log', path: '/admin/audit', ready: '#main tbody tr', role: 'admin' },
  { name: 'the processing register', path: '/admin/processing-register', ready: '#main tbody tr', role: 'admin' },
];
