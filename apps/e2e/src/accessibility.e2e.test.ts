import { barriers, barriersInLightAndDark } from './support/axe';
import { expect, test } from './support/test';

for (const language of ['sv', 'en']) {
  test(`search results: no barrier in ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('kasvu.language', chosen), language);
    await page.goto('/search?q=hitsaus');
    await expect(page.locator('#main article').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await barriers(page)).toEqual([]);
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
    expect(await barriersInLightAndDark(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
});
