import { expect, type Page } from '@playwright/test';
import { barriersInLightAndDark } from './support/axe';
import { test } from './support/kept-page';
import { goTo, routes, type Visit } from './support/routes';
import { rawKeys, textsLeftBehind } from './support/seen-texts';
import { switchTo } from './support/shell';
import type { InterfaceLanguage } from './support/texts';

/** The widest and the narrowest are looked through; what lies between has the narrow layout, and must only not stick out. */
const sizes = [
  { width: 1280, height: 800, lookedThrough: true },
  { width: 390, height: 844, lookedThrough: false },
  { width: 320, height: 640, lookedThrough: true },
];

const isReady = (page: Page, { ready }: Visit) => expect(page.locator(ready).first()).toBeVisible();

/** Looks for texts left in another language; resolves to what closes what the visit opens. */
async function changesTo(language: InterfaceLanguage, page: Page, visit: Visit): Promise<(() => Promise<void>) | undefined> {
  await switchTo(page, language);
  await isReady(page, visit);
  const close = await visit.over?.(page);
  await expect.soft.poll(() => textsLeftBehind(page, language), `in ${language}`).toEqual([]);
  return close;
}

/** What is wrong with the page at a size, once it has taken it. */
async function faultsAt({ lookedThrough, ...viewport }: (typeof sizes)[number], page: Page, visit: Visit): Promise<string[]> {
  await page.setViewportSize(viewport);
  await isReady(page, visit);
  const sidewaysBy = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.soft.poll(sidewaysBy, `sticks out at ${viewport.width} px`).toBe(0);
  return [...(await rawKeys(page)), ...(lookedThrough ? await barriersInLightAndDark(page) : [])];
}

for (const visit of routes) {
  const { name, role = 'staff', consoleMay = null } = visit;

  test.describe(name, () => {
    test.use({ role, consoleMay });

    test('changes with the language, and has no barrier at any width, light and dark', async ({ page }) => {
      test.slow();
      await goTo(page, visit);
      await isReady(page, visit);
      for (const language of ['sv', 'en'] as const) await (await changesTo(language, page, visit))?.();
      await changesTo('fi', page, visit);
      for (const size of sizes) expect.soft(await faultsAt(size, page, visit), `at ${size.width} px`).toEqual([]);
    });
  });
}
