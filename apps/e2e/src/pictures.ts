// Pictures of the pages, for people to look at, taken from a product that runs: node apps/e2e/src/pictures.ts http://localhost:3000
// With --readme only the picture of the README; with names after the address only the pages whose names begin so. Nothing is asserted here.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, request, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../../tools/launch/src/test/chromium.ts';
import { companiesFile, uploadFile } from './support/files.ts';
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
} from './support/find.ts';
import { listWithOwnWork, withOwnWork } from './support/own-work.ts';
import { signInByRequest } from './support/sign-in.ts';
import { keptRoles, type KeptRole } from './support/users.ts';

const root = join(import.meta.dirname, '../../..');
const address = process.argv.find((argument) => argument.startsWith('http')) ?? 'http://localhost:3000';
const forReadme = process.argv.includes('--readme');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('http') && !argument.startsWith('--'));

interface Pictured {
  name: string;
  /** Where it is, or how it is found where that differs from one product to the next. */
  path: string | ((visitor: APIRequestContext) => Promise<string>);
  ready: string;
  /** Who sees it so; staff unless said. */
  role?: KeptRole;
  /** With what lies below the window. */
  whole?: boolean;
  /** What is done on the page to come to the state. */
  act?(page: Page): Promise<void>;
}

const searched: Pictured = { name: 'search', path: '/search?q=hitsaus', ready: '#main article' };
const welding = (visitor: APIRequestContext) => skillCalled(visitor, 'hitsaus');
const aboutWelding = async (visitor: APIRequestContext) => `/skills/${await welding(visitor)}`;
const consenting = (visitor: APIRequestContext) => profileWith(visitor, 'available');
const pages: Pictured[] = [
  searched,
  { name: 'today', path: withOwnWork('/today'), ready: 'app-today-item', role: 'growth', whole: true },
  { name: 'today-empty', path: '/today', ready: '#main' },
  { name: 'favourites', path: withOwnWork('/favourites'), ready: 'app-favourite-row', role: 'growth', whole: true },
  { name: 'list', path: listWithOwnWork, ready: 'app-list-item-row', role: 'growth', whole: true },
  { name: 'saved-searches', path: withOwnWork('/saved-searches'), ready: 'app-saved-search-row', role: 'growth' },
  { name: 'notes', path: withOwnWork('/notes'), ready: 'app-note-entry', role: 'growth' },
  { name: 'preferences', path: '/preferences', ready: '#main input[type="checkbox"]' },
  { name: 'company-brief', path: '/companies/0124610-9/brief', ready: 'table', role: 'growth', whole: true },
  { name: 'search-start', path: '/search', ready: '.examples a' },
  { name: 'search-everything', path: '/search?q=hitsaus,%20~robotiikka,%20-opettaja', ready: 'app-person-row', role: 'growth' },
  { name: 'search-withheld', path: '/search?q=hitsaus,%20ompelu', ready: '#main', role: 'growth' },
  { name: 'search-nothing', path: '/search?q=hitsaus,%20xqzvkjw', ready: 'kasvu-empty-state' },
  { name: 'search-help', path: '/search/help', ready: '#main table' },
  { name: 'skill', path: aboutWelding, ready: 'kasvu-chart-view svg', role: 'growth', whole: true },
  { name: 'vacancy-people', path: vacancyWithPeople, ready: 'app-matched-person-row', role: 'growth', whole: true },
  {
    name: 'matches',
    path: async (visitor) => `${await vacancyToMatch(visitor)}/matches`,
    ready: 'app-matched-person-row',
    role: 'growth',
    whole: true,
  },
  {
    name: 'matches-compared',
    path: async (visitor) => `${await vacancyToMatch(visitor)}/matches`,
    ready: 'dialog[open]',
    role: 'growth',
    act: async (page) => {
      for (const place of [0, 1, 2]) await page.locator('app-matched-person-row input').nth(place).check();
      await page.locator('.compare button').click();
    },
  },
  { name: 'matching-rules', path: '/matching-rules', ready: '#main ol' },
  { name: 'muted-terms', path: '/admin/muted-terms', ready: '#main tbody tr, kasvu-empty-state', role: 'admin' },
  { name: 'companies', path: '/companies', ready: '[role="gridcell"] a' },
  { name: 'companies-panel', path: '/companies?open=0124610-9', ready: 'app-shell:has(aside article) [role="gridcell"] a' },
  { name: 'company', path: '/companies/0124610-9', ready: '#main article' },
  { name: 'vacancies', path: '/vacancies', ready: '[role="gridcell"] a' },
  { name: 'vacancy', path: '/vacancies/1', ready: '#main h1:not(.k-hidden)' },
  { name: 'sources', path: '/sources', ready: '#main article' },
  { name: 'source', path: '/sources/prh-ytj', ready: '#main tbody tr' },
  { name: 'talent', path: '/talent', ready: '[role="gridcell"] a', role: 'growth' },
  {
    name: 'talent-skill',
    path: async (visitor) => `/talent?skill=${await welding(visitor)}`,
    ready: '[role="gridcell"] a',
    role: 'growth',
  },
  {
    name: 'talent-panel',
    path: async (visitor) => `/talent?skill=${await welding(visitor)}&open=${(await profileWith(visitor, 'role')).split('/').at(-1)}`,
    ready: 'app-shell:has(aside h2.title) [role="gridcell"] a',
    role: 'growth',
  },
  {
    name: 'talent-withheld',
    path: async (visitor) => `/talent?skill=${await welding(visitor)}&educationLevel=8`,
    ready: 'app-withheld-state',
    role: 'growth',
  },
  { name: 'talent-profile', path: consenting, ready: 'app-identity-block button', role: 'adviser' },
  {
    name: 'talent-reveal',
    path: consenting,
    ready: 'dialog[open]',
    role: 'adviser',
    act: (page) => page.locator('app-identity-block button').click(),
  },
  { name: 'company-people', path: '/companies/0124610-9', ready: 'app-company-people article', role: 'growth' },
  { name: 'vacancy-applicants', path: vacancyWithApplicants, ready: 'app-applicant-row', role: 'adviser' },
  { name: 'company-figures', path: (visitor) => companyWithFigures(visitor, 'several years'), ready: 'kasvu-chart-view svg' },
  {
    name: 'company-figures-table',
    path: (visitor) => companyWithFigures(visitor, 'several years'),
    ready: 'kasvu-chart-table',
    act: (page) => page.locator('kasvu-chart button[aria-pressed="false"]').click(),
  },
  { name: 'company-no-figures', path: (visitor) => companyWithFigures(visitor, 'none'), ready: 'app-company-financials h3' },
  {
    name: 'vacancy-joined',
    path: async (visitor) => `/vacancies/${(await joinedVacancy(visitor)).id}`,
    ready: 'app-vacancy-sources button',
    role: 'admin',
  },
  { name: 'vacancy-studies', path: vacancyTaughtSomewhere, ready: 'app-study-row' },
  { name: 'studies', path: '/studies', ready: '[role="gridcell"] a' },
  {
    name: 'studies-panel',
    path: async (visitor) => `/studies?skill=${await welding(visitor)}&open=${(await weldingStudy(visitor)).split('/').at(-1)}`,
    ready: 'app-shell:has(aside h2.title) [role="gridcell"] a',
  },
  { name: 'study', path: weldingStudy, ready: '#main h1:not(.k-hidden)' },
  { name: 'employers', path: '/admin/employers', ready: '#main tbody tr', role: 'admin' },
  {
    name: 'employer-decision',
    path: '/admin/employers?confidence=medium',
    ready: 'dialog[open]',
    role: 'admin',
    act: (page) => page.locator('#main tbody tr button').first().click(),
  },
  { name: 'unmatched', path: '/applications/unmatched', ready: '#main tbody tr', role: 'adviser' },
  { name: 'source-upload', path: '/sources/companies-file', ready: 'kasvu-file-field', role: 'admin' },
  {
    name: 'source-preview',
    path: '/sources/companies-file',
    ready: 'app-column-mapping',
    role: 'admin',
    act: (page) => uploadFile(page, companiesFile('Koe Oy')),
  },
];
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

const visitors = new Map<KeptRole, APIRequestContext>();
for (const role of keptRoles) {
  const visitor = await request.newContext({ baseURL: address });
  await signInByRequest(visitor, address, role);
  visitors.set(role, visitor);
}
const browser = await chromium.launch({ executablePath: findChromium(process.env), args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (forReadme) await picture(browser, { ...searched, size: sizes[0]!, colorScheme: 'light', file: join(root, 'docs/images/search.png') });
  else {
    for (const size of sizes)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const page of pages.filter(({ name }) => names.length === 0 || names.some((start) => name.startsWith(start))))
          await picture(browser, {
            ...page,
            size,
            colorScheme,
            file: join(root, 'tmp/screenshots', `${page.name}-${size.width}-${colorScheme}.png`),
          });
  }
} finally {
  await browser.close();
  for (const visitor of visitors.values()) await visitor.dispose();
}

interface Wanted extends Pictured {
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  file: string;
}

async function picture(from: Browser, { path, ready, role = 'staff', act, whole, size, colorScheme, file }: Wanted): Promise<void> {
  const visitor = visitors.get(role)!;
  const page = await from.newPage({
    baseURL: address,
    storageState: await visitor.storageState(),
    viewport: size,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  await page.goto(typeof path === 'string' ? path : await path(visitor));
  await act?.(page);
  await page.locator(ready).first().scrollIntoViewIfNeeded();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({ path: file, fullPage: whole });
  await page.close();
  console.log(`${file} ${Math.round(statSync(file).size / 1024)} kB`);
}
