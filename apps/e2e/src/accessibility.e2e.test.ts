import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goTo, routes } from './support/routes';
import { expect, test } from './support/test';
import { languages, messages } from './support/texts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All of those that the colours decide: light and dark differ in nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The widest and the narrowest are looked through; what lies between has the narrow layout, and must only not stick out. */
const sizes = [
  { width: 1280, height: 800, lookedThrough: true },
  { width: 390, height: 844, lookedThrough: false },
  { width: 320, height: 640, lookedThrough: true },
];
const keys = new Set(messages('fi').keys());
const namespaces = new Set([...keys].map((key) => key.split('.')[0] ?? ''));

/** What axe finds, short enough to read in a failed test. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const result = await axe.analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? ''})`),
  );
}

/** What sticks out at the side of the page. */
function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A key of a message, or what would be one if there were that message. */
function isKey(word: string): boolean {
  return keys.has(word) || (/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(word) && namespaces.has(word.split('.')[0] ?? ''));
}

/** Message keys that are seen instead of their messages. */
async function rawKeys(page: Page): Promise<string[]> {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  const codes = new Set(await page.locator('code').allInnerTexts()); // columns of the database are named `table.column`
  return words.filter((word) => isKey(word) && !codes.has(word));
}

for (const visit of routes) {
  const { name, ready, role = 'staff', consoleMay = null, over } = visit;

  test.describe(name, () => {
    test.use({ role, consoleMay });

    test('no barrier at any width, light and dark', async ({ page }) => {
      test.slow();
      await goTo(page, visit);
      await expect(page.locator(ready).first()).toBeVisible();
      await over?.(page);
      for (const { lookedThrough, ...viewport } of sizes) {
        const at = `at ${viewport.width} px`;
        await page.setViewportSize(viewport);
        await expect(page.locator(ready).first()).toBeVisible();
        await expect.poll(() => sidewaysBy(page), at).toBe(0);
        expect(await rawKeys(page), at).toEqual([]);
        if (!lookedThrough) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await violations(new AxeBuilder({ page }).withTags(tags)), `${at}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(new AxeBuilder({ page }).withRules(colourRules)), `${at}, dark`).toEqual([]);
      }
    });
  });
}

for (const language of languages.filter((each) => each !== 'fi')) {
  test(`search results: no barrier in ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('kasvu.language', chosen), language);
    await page.goto('/search?q=hitsaus');
    await expect(page.locator('#main article').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
  });
}

test('what opens over a page has no barrier, light and dark', async ({ page }) => {
  test.slow();
  await page.goto('/companies');
  const openings = [
    { by: page.getByRole('button', { name: 'Toimiala' }), opened: page.getByRole('dialog', { name: 'Toimiala' }) },
    { by: page.getByRole('button', { name: 'Näkymän asetukset' }), opened: page.getByRole('menu') },
    { by: page.getByRole('combobox', { name: 'Hae osaamisella' }), opened: page.getByRole('option').first() },
  ];
  for (const { by, opened } of openings) {
    await by.click();
    await page.keyboard.type('hits');
    await expect(opened).toBeVisible();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
});
