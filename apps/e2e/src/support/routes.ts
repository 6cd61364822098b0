import type { APIRequestContext, Page } from '@playwright/test';
import { companiesFile, uploadFile } from './files';
import {
  companyWithFigures,
  joinedVacancy,
  profileWith,
  skillCalled,
  vacancyTaughtSomewhere,
  vacancyToMatch,
  vacancyWithPeople,
  vacancyWithApplicants,
  weldingStudy,
} from './find';
import { listWithOwnWork, withOwnWork } from './own-work';
import type { KeptRole } from './users';

/** A page or one of its states. */
export interface Visit {
  name: string;
  /** Where it is, or how it is found where that differs from one product to the next. */
  path: string | ((request: APIRequestContext) => Promise<string>);
  /** What is only there once the page has its data. */
  ready: string;
  /** Who visits it; staff unless said. */
  role?: KeptRole | null;
  /** What the console says there by rights. */
  consoleMay?: RegExp;
  before?(page: Page): Promise<void>;
  /** What is done on the page to come to the state. */
  act?(page: Page): Promise<void>;
  /** Opens what the visit is to, over the page, which is out of reach then; resolves to what closes it. */
  over?(page: Page): Promise<() => Promise<void>>;
}

/** Goes to the page and brings it into its state. */
export async function goTo(page: Page, { path, before, act }: Visit): Promise<void> {
  await before?.(page);
  await page.goto(typeof path === 'string' ? path : await path(page.request));
  await act?.(page);
}

/** Presses the first such button, which asks before it acts. */
const askBy =
  (button: string) =>
  async (page: Page): Promise<() => Promise<void>> => {
    await page.locator(button).first().click();
    await page.locator('dialog[open]').waitFor();
    return () => page.keyboard.press('Escape');
  };

/** Presses keys that open something over the page. */
const openBy =
  (keys: string) =>
  async (page: Page): Promise<() => Promise<void>> => {
    await page.keyboard.press(keys);
    await page.locator('dialog[open]').waitFor();
    return () => page.keyboard.press('Escape');
  };

const nobodyIsSignedIn = /401 \(Unauthorized\).*\/api\/auth\/me/;

/** As for somebody who has signed in for the first time. */
async function noticeNotAccepted(page: Page): Promise<void> {
  await page.route('**/api/auth/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), noticeAccepted: false } });
  });
}

/** As for somebody who follows nothing yet. */
async function nothingToday(page: Page): Promise<void> {
  await page.route('**/api/today', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), empty: true } });
  });
}

/** As where the agreement with a source, and so its key, is still missing. */
async function keyIsMissing(page: Page): Promise<void> {
  const missing = { needs: ['SOURCE_TYOMARKKINATORI_SUBSCRIPTION_KEY'], records: {}, lastRun: null, lastSuccessAt: null };
  await page.route('**/api/sources', async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: { id: string }[] };
    await route.fulfill({
      response: answer,
      json: { items: items.map((each) => (each.id === 'tyomarkkinatori' ? { ...each, ...missing } : each)) },
    });
  });
}

async function peopleWithOneBeside(request: APIRequestContext): Promise<string> {
  const profile = await profileWith(request, 'role');
  return `/talent?skill=${await skillCalled(request, 'hitsaus')}&open=${profile.split('/').at(-1)}`;
}

async function studiesWithOneBeside(request: APIRequestContext): Promise<string> {
  return `/studies?skill=${await skillCalled(request, 'hitsaus')}&open=${(await weldingStudy(request)).split('/').at(-1)}`;
}

/** Every page of the product and its states. */
export const routes: readonly Visit[] = [
  { name: 'the first page with nothing to tell', path: '/today', ready: 'app-today-start a', before: nothingToday },
  { name: 'the first page', path: withOwnWork('/today'), ready: 'app-today-item', role: 'admin' },
  { name: 'the favourites', path: withOwnWork('/favourites'), ready: 'app-favourite-row', role: 'admin' },
  { name: 'a list', path: listWithOwnWork, ready: 'app-list-item-row', role: 'admin' },
  { name: 'the saved searches', path: withOwnWork('/saved-searches'), ready: 'app-saved-search-row', role: 'admin' },
  { name: 'the digests', path: '/digests', ready: 'kasvu-empty-state', role: 'admin' },
  { name: 'the preferences', path: '/preferences', ready: '#main input[type="checkbox"]' },
  { name: 'the notes', path: withOwnWork('/notes'), ready: 'app-note-entry', role: 'admin' },
  { name: 'a company worked with', path: withOwnWork('/companies/0124610-9'), ready: 'app-note-entry', role: 'admin' },
  { name: 'the keys', path: '/preferences', ready: '#main input[type="checkbox"]', over: openBy('Shift+?') },
  { name: 'every place by name', path: '/preferences', ready: '#main input[type="checkbox"]', over: openBy('Control+k') },
  {
    name: 'the question before an export',
    path: '/vacancies',
    ready: '[role="gridcell"] a',
    over: askBy('app-export-button button'),
  },
  { name: 'the start of the search', path: '/search', ready: '.examples a' },
  { name: 'search results', path: '/search?q=hitsaus', ready: '#main article' },
  { name: 'search results of every kind', path: '/search?q=hitsaus,%20~robotiikka', ready: 'app-person-row', role: 'growth' },
  { name: 'a search without results', path: '/search?q=hitsaus,%20xqzvkjw', ready: 'kasvu-empty-state' },
  { name: 'the help of the search', path: '/search/help', ready: '#main table' },
  { name: 'a skill', path: async (request) => `/skills/${await skillCalled(request, 'hitsaus')}`, ready: 'kasvu-chart-view svg' },
  {
    name: 'a skill and the people who have it',
    path: async (request) => `/skills/${await skillCalled(request, 'hitsaus')}`,
    ready: 'app-person-row',
    role: 'growth',
  },
  { name: 'the companies', path: '/companies', ready: '[role="gridcell"] a' },
  { name: 'the companies with a company beside', path: '/companies?open=0124610-9', ready: 'aside article' },
  { name: 'a company', path: '/companies/0124610-9', ready: '#main article' },
  { name: 'the vacancies', path: '/vacancies', ready: '[role="gridcell"] a' },
  { name: 'the vacancies with one beside', path: '/vacancies?open=1', ready: 'aside h2.title' },
  { name: 'a vacancy', path: '/vacancies/1', ready: '#main h1' },
  {
    name: 'a vacancy of several sources',
    path: async (request) => `/vacancies/${(await joinedVacancy(request)).id}`,
    ready: 'app-vacancy-sources button',
    role: 'admin',
  },
  {
    name: 'the question whether vacancies are the same',
    path: async (request) => `/vacancies/${(await joinedVacancy(request)).id}`,
    ready: 'app-vacancy-sources button',
    role: 'admin',
    over: askBy('app-vacancy-sources button'),
  },
  { name: 'a vacancy and studies that teach what it asks', path: vacancyTaughtSomewhere, ready: 'app-study-row' },
  { name: 'a company with figures', path: (request) => companyWithFigures(request, 'several years'), ready: 'kasvu-chart-view svg' },
  {
    name: 'the figures of a company as a table',
    path: (request) => companyWithFigures(request, 'several years'),
    ready: 'kasvu-chart-table',
    act: (page) => page.locator('kasvu-chart button[aria-pressed="false"]').click(),
  },
  { name: 'a company without figures', path: (request) => companyWithFigures(request, 'none'), ready: 'app-company-financials h3' },
  { name: 'the studies', path: '/studies', ready: '[role="gridcell"] a' },
  { name: 'the studies with one beside', path: studiesWithOneBeside, ready: 'aside h2.title' },
  { name: 'a study', path: weldingStudy, ready: '#main h1:not(.k-hidden)' },
  { name: 'the people', path: '/talent', ready: '[role="gridcell"] a', role: 'growth' },
  { name: 'the people with one beside', path: peopleWithOneBeside, ready: 'aside h2.title', role: 'growth' },
  {
    name: 'a group too small to be shown',
    path: async (request) => `/talent?skill=${await skillCalled(request, 'hitsaus')}&educationLevel=8`,
    ready: 'app-withheld-state button',
    role: 'growth',
  },
  {
    name: 'a profile with an identity to reveal',
    path: (request) => profileWith(request, 'available'),
    ready: 'app-identity-block button',
    role: 'adviser',
  },
  {
    name: 'the question before an identity',
    path: (request) => profileWith(request, 'available'),
    ready: 'app-identity-block button',
    role: 'adviser',
    over: askBy('app-identity-block button'),
  },
  { name: 'a vacancy and the people for it', path: vacancyWithPeople, ready: 'app-matched-person-row', role: 'growth' },
  {
    name: 'the people for a vacancy',
    path: async (request) => `${await vacancyToMatch(request)}/matches`,
    ready: 'app-matched-person-row',
    role: 'growth',
  },
  { name: 'the rules of matching', path: '/matching-rules', ready: '#main ol' },
  { name: 'a company and its people', path: '/companies/0124610-9', ready: 'app-company-people article', role: 'growth' },
  { name: 'a vacancy and its applicants', path: vacancyWithApplicants, ready: 'app-applicant-row', role: 'adviser' },
  { name: 'applications without a vacancy', path: '/applications/unmatched', ready: '#main tbody tr', role: 'adviser' },
  { name: 'a source that reads files', path: '/sources/companies-file', ready: 'kasvu-file-field', role: 'admin' },
  {
    name: 'a file before it is imported',
    path: '/sources/companies-file',
    ready: 'app-column-mapping',
    role: 'admin',
    act: (page) => uploadFile(page, companiesFile('Koe Oy')),
  },
  { name: 'the sources', path: '/sources', ready: '#main article' },
  { name: 'a source with rejects', path: '/sources/prh-ytj', ready: '#main tbody tr' },
  { name: 'a source that needs a key', path: '/sources/tyomarkkinatori', ready: '.needs', before: keyIsMissing },
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
  { name: 'the employers', path: '/admin/employers', ready: '#main tbody tr', role: 'admin' },
  {
    name: 'the question which company an employer is',
    path: '/admin/employers',
    ready: '#main tbody tr',
    role: 'admin',
    over: askBy('#main tbody tr button'),
  },
  { name: 'the muted words', path: '/admin/muted-terms', ready: '#main tbody tr, kasvu-empty-state', role: 'admin' },
  { name: 'the audit log', path: '/admin/audit', ready: '#main tbody tr', role: 'admin' },
  { name: 'the processing register', path: '/admin/processing-register', ready: '#main tbody tr', role: 'admin' },
];
