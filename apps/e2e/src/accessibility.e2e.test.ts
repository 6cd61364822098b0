import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routes } from './support/routes';
import { expect, test } from './support/test';
import { languages, messages } from './support/texts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const keys = new Set(messages('fi').keys());

/** What axe finds, short enough to read in a failed test. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(tags).analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? ''})`),
  );
}

/** What sticks out at the side of the page. */
function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function rawKeys(page: Page): Promise<string[]> {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  return words.filter(
    (word) => keys.has(word) || /^(?:shell|search|companies|vacancies|sources|problem|ui|list)\.[a-z]\w*(?:\.\w+)*$/.test(word),
  );
}

for (const { name, path, ready } of routes) {
  test.describe(name, () => {
    test.use({ consoleMay: null });

    for (const viewport of sizes) {
      test(`has no barrier at ${viewport.width} px, light and dark`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(path);
        await expect(page.locator(ready).first()).toBeVisible();
        expect(await sidewaysBy(page)).toBe(0);
        expect(await rawKeys(page)).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), colorScheme).toEqual([]);
        }
      });
    }
  });
}

for (const language of languages.filter((each) => each !== 'fi')) {
  test(`search results have no barrier in ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('kasvu.language', chosen), language);
    await page.goto('/search?q=hitsaus');
    await expect(page.locator('#main article').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(page)).toEqual([]);
  });
}
