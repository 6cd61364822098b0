import { nameOf, rowOf } from './support/list';
import { reachSearch, searchField, searchPart } from './support/shell';
import { expect, test } from './support/test';

test.describe('by keyboard alone', () => {
  test('the skip link leads past the bar and the navigation', async ({ page }) => {
    await page.goto('/companies');
    await nameOf(page, 1);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Siirry sisältöön' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Vie tiedostoon' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox', { name: 'Nimi tai Y-tunnus' })).toBeFocused();
  });

  test('a suggestion is chosen with the arrows, or closed with Escape', async ({ page }) => {
    await page.goto('/sources');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await reachSearch(page);
    await page.keyboard.type('hits');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('hitsaus');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(searchField(page)).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
    await page.keyboard.press('Escape');
    await expect(options.first()).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=(skill|occupation):\d+$/);
    await expect(searchPart(page, /^hits\S* (osaaminen|ammatti) pakollinen$/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Haku: hits');
  });

  test('a row opens with Enter and its panel closes with Escape, which gives the focus back', async ({ page }) => {
    await page.goto('/companies');
    await nameOf(page, 1);
    await page.getByRole('button', { name: 'Tallennetut haut' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('columnheader', { name: 'Nimi' })).toBeFocused();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await expect(rowOf(page, 3).getByRole('gridcell').nth(1)).toBeFocused();
    await page.keyboard.press('Enter');

    const panel = page.getByRole('complementary', { name: 'Yritys' });
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(await nameOf(page, 3));
    await expect(panel).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link', { name: 'Avaa omalle sivulle' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(rowOf(page, 3).getByRole('gridcell').nth(1)).toBeFocused();
  });

  test('a filter is set and closed, and the focus stays with it', async ({ page }) => {
    await page.goto('/companies');
    await nameOf(page, 1);
    const filter = page.getByRole('button', { name: /^Tila/ });
    await filter.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tila' });
    await expect(dialog.getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/status=active/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(filter).toBeFocused();
  });

  test('pages, the favourite mark, the help and every place by name are a key away, and none of them within a field', async ({ page }) => {
    await page.goto('/today');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tänään');
    await expect(async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('v');
      await expect(page).toHaveURL('/vacancies', { timeout: 1000 });
    }).toPass();
    await nameOf(page, 1);
    await page.locator('#main').focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Näppäinkomennot' });
    await expect(help).toContainText('Siirry minne tahansa nimellä');
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();

    await page.getByRole('searchbox', { name: 'Tehtävä, työnantaja tai sana' }).focus();
    await page.keyboard.type('g?');
    await expect(help).toBeHidden();
    await expect(page).toHaveURL(/\/vacancies/);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Pikasiirtyminen' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('vantaan kaup');
    await expect(palette.getByRole('option', { name: /Vantaan kaupunki/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(palette.getByRole('option', { selected: true })).toHaveCount(1);
    await palette
      .getByRole('option', { name: /Vantaan kaupunki/ })
      .first()
      .click();
    await expect(page).toHaveURL('/companies/0124610-9');
  });
});
