import { test as base, expect, type Page } from '@playwright/test';
import { type KeptRole, nobody, sessionFile } from './users';

interface Journeys {
  /** Whose session the pages of the journey have; null: nobody is signed in. */
  role: KeptRole | null;
  /** What the console may say in this test: answers that fail on purpose are told there by the browser. */
  consoleMay: RegExp | null;
  watchedConsole: (page: Page) => void;
  /** A page of somebody else, in a browser context of its own. */
  pageOf: (role: KeptRole | null) => Promise<Page>;
}

/** Playwright's `test`, in which every page must stay free of console errors, broken security policy and uncaught exceptions. */
export const test = base.extend<Journeys>({
  role: ['staff', { option: true }],
  storageState: async ({ role }, use) => use(role ? sessionFile(role) : nobody),
  consoleMay: [null, { option: true }],
  watchedConsole: [
    async ({ page, consoleMay }, use) => {
      const complaints: string[] = [];
      const watch = (watched: Page) => {
        watched.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
        watched.on('console', (message) => {
          const text = `${message.type()}: ${message.text()} (${message.location().url})`;
          if (['error', 'warning'].includes(message.type()) && !consoleMay?.test(text)) complaints.push(text);
        });
      };
      watch(page);
      await use(watch);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  pageOf: async ({ browser, watchedConsole }, use) => {
    const opened: Page[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ storageState: role ? sessionFile(role) : nobody });
      const page = await context.newPage();
      watchedConsole(page);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
