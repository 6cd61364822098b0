import { announcement, searchByKeyboard, searchField } from './support/shell';
import { expect, test } from './support/test';

test.describe('search by a keyword', () => {
  test('leads from a keyword to a vacancy and its company, and Back twice to the search as it was', async ({ page }) => {
    await page.goto('/');
    await searchByKeyboard(page, 'hitsaus');
    await expect(page).toHaveURL('/search?q=hitsaus');
    await expect(page).toHaveTitle(/hitsaus/);

    const vacancies = page.getByRole('region', { name: /^Avoimet työpaikat \d/ });
    const rows = vacancies.getByRole('article');
    await expect(rows.first().getByRole('list', { name: 'Osaamiset' }).getByRole('link', { name: 'hitsaus' })).toBeVisible();
    await expect(announcement(page)).toHaveText(/\d+ avointa työpaikkaa, \d+ yritystä/);
    const found = await vacancies.getByRole('heading', { level: 3 }).allTextContents();
    expect(found.length).toBeGreaterThan(3);

    const skill = rows.first().getByRole('link', { name: 'hitsaus', exact: true });
    await expect(skill).toHaveAccessibleDescription(/^(Otsikossa|Tekstissä): ”.*hits.*”$/i);
    await skill.hover();
    await expect(page.locator('mat-tooltip-component')).toHaveText(/^(Otsikossa|Tekstissä): ”.*hits.*”$/i);

    const chosen = rows.last().getByRole('heading').getByRole('link');
    await chosen.focus();
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(200);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found.at(-1) ?? '');
    const vacancyTitle = await page.title();
    await expect(page.getByRole('region', { name: /^Osaamiset/ })).toContainText(/(Otsikossa|Tekstissä): ”.*hits.*”/i);

    const employer = page.locator('#main header').getByRole('link');
    const employerName = (await employer.first().textContent()) ?? '';
    await employer.first().click();
    await expect(page).toHaveURL(/\/companies\/\d{7}-\d$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(employerName.trim());
    await expect(page.getByRole('region', { name: /^Avoimet työpaikat \d/ }).getByRole('article')).not.toHaveCount(0);

    await page.goBack();
    await expect(page).toHaveTitle(vacancyTitle);
    await page.goBack();
    await expect(page).toHaveURL('/search?q=hitsaus');
    await expect(searchField(page)).toHaveValue('hitsaus');
    await expect(vacancies.getByRole('heading', { level: 3 })).toHaveText(found);
    await expect(chosen).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  for (const { keyword, meant, why } of [
    { keyword: 'hitsaus', meant: 'hitsaus', why: 'sama sana' },
    { keyword: 'sairaanhoitajan', meant: 'sairaanhoitaja', why: 'taivutusmuoto' },
    { keyword: 'programmering', meant: 'ohjelmointi', why: 'programmering → programmering' },
  ]) {
    test(`understands "${keyword}" and says how`, async ({ page }) => {
      await page.goto(`/search?q=${keyword}`);
      const understood = page.getByRole('list', { name: 'Hakusana ymmärrettiin näin' }).getByRole('listitem');
      await expect(understood.filter({ hasText: meant }).filter({ hasText: why }).first()).toBeVisible();
      await expect(page.getByRole('region', { name: /^Avoimet työpaikat [1-9]/ }).getByRole('article')).not.toHaveCount(0);
      await expect(page.getByRole('region', { name: /^Yritykset [1-9]/ }).getByRole('article')).not.toHaveCount(0);
    });
  }

  test('helps when nothing is found', async ({ page }) => {
    await page.goto('/');
    await searchByKeyboard(page, 'xqzvkjw');
    const main = page.getByRole('main');
    await expect(main).toContainText('Ei tuloksia haulla ”xqzvkjw”');
    await expect(main).toContainText('Sanaa ”xqzvkjw” ei ole osaamissanastossa');
    await expect(announcement(page)).toHaveText(/Ei tuloksia/);
    await expect(main.getByRole('link', { name: 'Hae yrityksiä nimellä ”xqzvkjw”' })).toHaveAttribute('href', '/companies?q=xqzvkjw');
    await main.getByRole('link', { name: 'hitsaus', exact: true }).click();
    await expect(page.getByRole('region', { name: /^Avoimet työpaikat [1-9]/ })).toBeVisible();
  });
});
