import { announcement, searchByKeyboard, searchField, searchPart } from './support/shell';
import { expect, test } from './support/test';

test.describe('search by a keyword', () => {
  test('leads from a keyword to a vacancy and its company, and Back twice to the search as it was', async ({ page }) => {
    await page.goto('/');
    await searchByKeyboard(page, 'hitsaus');
    await expect(page).toHaveURL('/search?q=hitsaus');
    await expect(page).toHaveTitle(/hitsaus/);

    const vacancies = page.getByRole('region', { name: /^Avoimet työpaikat \d/ });
    const rows = vacancies.getByRole('article');
    await expect(announcement(page)).toHaveText(/^\d+ avointa työpaikkaa, \d+ yritystä, \d+ opintoa$/);
    await expect(searchPart(page, 'hitsaus sanoina pakollinen')).toBeVisible();
    await expect(searchField(page)).toHaveValue('');
    const found = await vacancies.getByRole('heading', { level: 3 }).allTextContents();
    expect(found.length).toBeGreaterThan(3);

    const skill = rows
      .first()
      .getByRole('list', { name: 'Osaamiset' })
      .getByRole('link', { name: /^hitsaus( eduksi)?$/ });
    const evidence = /^(Otsikossa|Tekstissä|Vaatimuksissa): ”.*hits.*”\s+Suomeksi\s+(Vaadittu|Eduksi katsottava)$/i;
    await expect(skill).toHaveAccessibleDescription(evidence);
    await skill.hover();
    await expect(page.locator('mat-tooltip-component')).toHaveText(evidence);

    const chosen = rows.last().getByRole('heading').getByRole('link');
    await chosen.focus();
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(200);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found.at(-1) ?? '');
    const vacancyTitle = await page.title();
    await expect(page.getByRole('region', { name: /^Osaamiset/ })).toContainText(/(Otsikossa|Tekstissä|Vaatimuksissa): ”.*hits.*”/i);

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
    await expect(searchPart(page, 'hitsaus sanoina pakollinen')).toBeVisible();
    await expect(vacancies.getByRole('heading', { level: 3 })).toHaveText(found);
    await expect(chosen).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  for (const { keyword, meant, why } of [
    { keyword: 'hitsaus', meant: 'hitsaus', why: 'osaaminen' },
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

  test('is put together of parts by keyboard alone, each change of which is an address', async ({ page }) => {
    await page.goto('/search');
    await searchByKeyboard(page, 'hitsaus');
    await expect(searchPart(page, 'hitsaus sanoina pakollinen')).toBeVisible();
    await page.keyboard.type('robotiikka');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=hitsaus,%20robotiikka');

    await page.keyboard.press('ArrowLeft');
    await expect(searchPart(page, 'robotiikka sanoina pakollinen')).toBeFocused();
    await page.keyboard.press('~');
    await expect(searchPart(page, 'robotiikka sanoina eduksi')).toBeFocused();
    await expect(page).toHaveURL('/search?q=hitsaus,%20~robotiikka');
    await page.keyboard.press('-');
    await expect(searchPart(page, 'robotiikka sanoina ei saa olla')).toBeFocused();
    await expect(page).toHaveURL('/search?q=hitsaus,%20-robotiikka');
    await page.goBack();
    await expect(searchPart(page, 'robotiikka sanoina eduksi')).toBeVisible();

    await searchPart(page, 'robotiikka sanoina eduksi').focus();
    await page.keyboard.press('Delete');
    await expect(page).toHaveURL('/search?q=hitsaus');
    await expect(searchPart(page, 'hitsaus sanoina pakollinen')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(searchField(page)).toBeFocused();
  });

  test('can be written as text, which is the same search', async ({ page }) => {
    await page.goto('/search?q=hitsaus');
    await page.getByRole('button', { name: 'Muokkaa tekstinä' }).click();
    await expect(searchField(page)).toHaveValue('hitsaus');
    await searchField(page).fill('hitsaus JA sorvaus TAI jyrsintä EI opettaja');
    await page.keyboard.press('Enter');
    await expect(searchField(page)).toHaveValue('hitsaus, sorvaus OR jyrsintä, -opettaja');
    await page.getByRole('button', { name: 'Muokkaa tekstinä' }).click();
    await expect(searchPart(page, 'sorvaus sanoina tai jyrsintä sanoina pakollinen')).toBeVisible();
    await expect(searchPart(page, 'opettaja sanoina ei saa olla')).toBeVisible();
    await page.getByRole('link', { name: 'Hakuohje' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Näin haetaan');
    await page.getByRole('table').getByRole('link', { name: 'siivous, -yötyö' }).click();
    await expect(searchPart(page, 'yötyö sanoina ei saa olla')).toBeVisible();
  });

  test('helps when nothing is found', async ({ page }) => {
    await page.goto('/');
    await searchByKeyboard(page, 'xqzvkjw');
    const main = page.getByRole('main');
    await expect(main).toContainText('Ei tuloksia haulla ”xqzvkjw”');
    await expect(main).toContainText('Sanaa ”xqzvkjw” ei ole osaamissanastossa. Sitä haettiin teksteistä sellaisenaan.');
    await expect(announcement(page)).toHaveText(/Ei tuloksia/);
    await expect(main.getByRole('link', { name: 'Hae yrityksiä nimellä ”xqzvkjw”' })).toHaveAttribute('href', '/companies?q=xqzvkjw');
    await main.getByRole('link', { name: 'hitsaus', exact: true }).click();
    await expect(page.getByRole('region', { name: /^Avoimet työpaikat [1-9]/ })).toBeVisible();
  });

  test('that nothing fits tells which part to leave out, and what that gives', async ({ page }) => {
    await page.goto('/search?q=hitsaus,%20xqzvkjw');
    const broader = page.getByRole('listitem').filter({ hasText: /^\s*Ilman: xqzvkjw\s+\(\d+ avointa työpaikkaa, .*\)\s*$/ });
    const [, vacancies = ''] = /\((\d+) avointa/.exec(await broader.innerText()) ?? [];
    await broader.getByRole('link').click();
    await expect(page).toHaveURL('/search?q=hitsaus');
    await expect(page.getByRole('region', { name: `Avoimet työpaikat ${vacancies}`, exact: true })).toBeVisible();
  });
});
