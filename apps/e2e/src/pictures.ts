// Pictures of the pages, for people to look at, taken from a product that runs: node apps/e2e/src/pictures.ts http://localhost:3000
// With --readme only the picture of the README. Nothing is asserted here.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, request, type Browser } from '@playwright/test';
import { findChromium } from '../../../tools/launch/src/test/chromium.ts';
import { signInByRequest } from './support/sign-in.ts';

const root = join(import.meta.dirname, '../../..');
const address = process.argv.find((argument) => argument.startsWith('http')) ?? 'http://localhost:3000';
const forReadme = process.argv.includes('--readme');

const pages = [
  { name: 'search', path: '/search?q=hitsaus', ready: '#main article' },
  { name: 'search-start', path: '/search', ready: '.examples a' },
  { name: 'search-nothing', path: '/search?q=xqzvkjw', ready: 'kasvu-empty-state' },
  { name: 'companies', path: '/companies', ready: '[role="gridcell"] a' },
  { name: 'companies-panel', path: '/companies?open=0124610-9', ready: 'app-shell:has(aside article) [role="gridcell"] a' },
  { name: 'company', path: '/companies/0124610-9', ready: '#main article' },
  { name: 'vacancies', path: '/vacancies', ready: '[role="gridcell"] a' },
  { name: 'vacancy', path: '/vacancies/1', ready: '#main h1' },
  { name: 'sources', path: '/sources', ready: '#main article' },
  { name: 'source', path: '/sources/prh-ytj', ready: '#main tbody tr' },
];
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

const visitor = await request.newContext();
await signInByRequest(visitor, address, 'staff');
const session = await visitor.storageState();
await visitor.dispose();
const browser = await chromium.launch({ executablePath: findChromium(process.env), args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (forReadme)
    await picture(browser, { ...pages[0]!, size: sizes[0]!, colorScheme: 'light', file: join(root, 'docs/images/search.png') });
  else {
    for (const size of sizes)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const page of pages)
          await picture(browser, {
            ...page,
            size,
            colorScheme,
            file: join(root, 'tmp/screenshots', `${page.name}-${size.width}-${colorScheme}.png`),
          });
  }
} finally {
  await browser.close();
}

interface Wanted {
  path: string;
  ready: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  file: string;
}

async function picture(from: Browser, { path, ready, size, colorScheme, file }: Wanted): Promise<void> {
  const page = await from.newPage({
    baseURL: address,
    storageState: session,
    viewport: size,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({ path: file });
  await page.close();
  console.log(`${file} ${Math.round(statSync(file).size / 1024)} kB`);
}
