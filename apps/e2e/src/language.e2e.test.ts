import { switchTo } from './support/shell';
import { expect, test } from './support/test';
import { languages, messages } from './support/texts';

test.describe('the languages', () => {
  test('are remembered, and the titles of the pages follow', async ({ page }) => {
    await page.goto('/companies');
    await expect(page).toHaveTitle('Yritykset – Kasvu Dashboard');
    await switchTo(page, 'sv');
    await expect(page).toHaveTitle('Företag – Kasvu Dashboard');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Företag');
    await expect(page.getByRole('button', { name: 'Svenska' })).toHaveAttribute('aria-pressed', 'true');
    await switchTo(page, 'en');
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
