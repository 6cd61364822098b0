import { test as base, expect } from '@playwright/test';

interface Watch {
  /** What the console may say in this test: answers that fail on purpose are told there by the browser. */
  consoleMay: RegExp | null;
  watchedConsole: void;
}

/** Playwright's `test`, in which every page must stay free of console errors, broken security policy and uncaught exceptions. */
export const test = base.extend<Watch>({
  consoleMay: [null, { option: true }],
  watchedConsole: [
    async ({ page, consoleMay }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        const text = `${message.type()}: ${message.text()} (${message.location().url})`;
        if (['error', 'warning'].includes(message.type()) && !consoleMay?.test(text)) complaints.push(text);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
