import type { Page } from '@playwright/test';
import { test as base } from './test';
import { nobody, sessionFile } from './users';

interface OfWorker {
  /** The page of each role that has been opened; `nobody` of who is not signed in. */
  keptPages: Map<string, Page>;
}

/**
 * `test` for visits that only look: a worker opens one page for each role and comes to the next visit with it, so that the browser need not
 * read and compile the dashboard anew each time. What a visit has set is put back after it.
 */
export const test = base.extend<object, OfWorker>({
  keptPages: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  page: async ({ browser, keptPages, role, viewport }, use) => {
    const kept = keptPages.get(role ?? 'nobody');
    const page = kept ?? (await (await browser.newContext({ storageState: role ? sessionFile(role) : nobody })).newPage());
    keptPages.set(role ?? 'nobody', page);
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    page.removeAllListeners();
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: null });
  },
});
