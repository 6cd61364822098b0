import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/support/browser';
import { port } from './src/support/product';

const root = join(import.meta.dirname, '../..');
/** A product that already runs (while writing journeys); by default one is started for them. */
const running = process.env['E2E_BASE_URL'];

const filesOf = (...names: string[]) => names.map((name) => `**/${name}.e2e.test.ts`);
/** What throws others out of the dashboard, and who has never been there: before the others come. */
const alone = filesOf('first-visit', 'notice', 'sessions');
/** What only looks, and whose numbers no journey changes: several at a time, in any order, while others work. */
const looking = filesOf(
  'pages',
  'accessibility',
  'applicants',
  'errors',
  'keyboard',
  'language',
  'matching',
  'search',
  'studies',
  'talent',
  'vacancies',
);
/** What reads sources anew, and so changes numbers that others look at: after them. */
const reading = filesOf('following');

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.test.ts',
  outputDir: '../../tmp/e2e-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(root, '.results/e2e.json') }]],
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure', // recording traces costs a third more time in every test: ask for them with --trace
    launchOptions: {
      executablePath: findChromium(process.env),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: running
    ? undefined
    : {
        name: 'product',
        command: `exec ${JSON.stringify(process.execPath)} apps/e2e/src/support/serve.ts`,
        cwd: root,
        wait: { stdout: /Kasvu Dashboard ready/ },
        stdout: 'pipe',
        timeout: 400_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
      },
  projects: [
    { name: 'alone', testMatch: alone, workers: 1 },
    { name: 'sign-in', testMatch: '**/*.setup.ts', dependencies: ['alone'] },
    // First, as it goes one by one: what only looks fills the other worker.
    { name: 'working', testIgnore: [...alone, ...looking, ...reading], dependencies: ['sign-in'], workers: 1 },
    { name: 'looking', testMatch: looking, dependencies: ['sign-in'], fullyParallel: true },
    { name: 'reading', testMatch: reading, dependencies: ['working', 'looking'], workers: 1 },
  ],
});
