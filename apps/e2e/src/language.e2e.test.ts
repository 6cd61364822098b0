import type { Page } from '@playwright/test';
import { goTo, routes } from './support/routes';
import { expect, test } from './support/test';
import { languages, messages, type InterfaceLanguage } from './support/texts';

/** Messages that only other languages have: if one is seen, something was left untranslated. */
function foreignTo(language: InterfaceLanguage): Set<string> {
  const own = new Set(messages(language).values());
  const others = languages.filter((other) => other !== language).flatMap((other) => [...messages(other).values()]);
  return new Set(others.filter((text) => !own.has(text) && /\p{L}{3}/u.test(text) && !text.includes('{{')));
}

/** Texts and names on the page in the language of the page; what is marked as being in another language is left out. */
function textsInOwnLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isForeign = (element: Element | null) => (element?.closest('[lang]')?.getAttribute('lang') ?? language) !== language;
    const names = ['aria-label', 'title', 'placeholder', 'alt'];
    const elements = [...document.body.querySelectorAll('*')].filter((element) => !isForeign(element) && !element.closest('script'));
    return elements
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
        ...names.map((name) => element.getAttribute(name) ?? ''),
      ])
      .map((text) => text.trim())
      .filter(Boolean);
  });
}

const switchTo = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name }).click();

test.describe('the languages', () => {
  for (const visit of routes) {
    const { name, ready, role = 'staff', consoleMay = null, over } = visit;

    test.describe(name, () => {
      test.use({ role, consoleMay });

      test('changes with the language', async ({ page }) => {
        await goTo(page, visit);
        await expect(page.locator(ready).first()).toBeVisible();
        for (const [language, ownName] of [
          ['fi', 'Suomi'],
          ['sv', 'Svenska'],
          ['en', 'English'],
        ] as const) {
          await switchTo(page, ownName);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.locator(ready).first()).toBeVisible();
          const close = await over?.(page);
          const foreign = foreignTo(language);
          await expect.poll(async () => (await textsInOwnLanguage(page)).filter((text) => foreign.has(text))).toEqual([]);
          await close?.();
        }
      });
    });
  }

  test('are remembered, and the titles of the pages follow', async ({ page }) => {
    await page.goto('/companies');
    await expect(page).toHaveTitle('Yritykset – Kasvu Dashboard');
    await switchTo(page, 'Svenska');
    await expect(page).toHaveTitle('Företag – Kasvu Dashboard');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Företag');
    await expect(page.getByRole('button', { name: 'Svenska' })).toHaveAttribute('aria-pressed', 'true');
    await switchTo(page, 'English');
    await expect(page).toHaveTitle('Companies – Kasvu Dashboard');
  });

  test('have the same messages each', () => {
    const [finnish, ...others] = languages.map((language) => [...messages(language).keys()].sort());
    for (const keys of others) expect(keys).toEqual(finnish);
  });
});

test('light and dark are chosen and remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Näkymän asetukset' }).click();
  await page.getByRole('menuitemradio', { name: 'Tumma' }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  expect(await background()).toBe(dark);
  await page.getByRole('button', { name: 'Näkymän asetukset' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Tumma' })).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: 'Vaalea' }).click();
  await expect.poll(background).toBe(light);
});
