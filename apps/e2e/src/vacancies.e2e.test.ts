import { vacancyOfTheCity } from './support/find';
import { filterBy, nameOf, rowOf, scrollTo, topRow, total } from './support/list';
import { announcement, openByNavigation } from './support/shell';
import { expect, test } from './support/test';

test.describe('the list of vacancies', () => {
  test('is filtered by text, deadline and language, and can include what has ended', async ({ page }) => {
    await page.goto('/');
    await openByNavigation(page, 'Avoimet työpaikat');
    await nameOf(page, 1);
    const all = await total(page);
    expect(all).toBeGreaterThan(100);

    await filterBy(page, 'Haku päättyy', '7 päivän kuluessa');
    await expect(page).toHaveURL('/vacancies?endsWithin=7');
    await expect.poll(() => total(page)).toBeLessThan(all);
    await expect(rowOf(page, 1)).toContainText(/Tänään|[1-7] päivää?/);
    const soon = await total(page);

    await filterBy(page, 'Ilmoituksen kieli', /^ruotsi/);
    await expect(page).toHaveURL(/language=sv/);
    await expect.poll(() => total(page)).toBeLessThan(soon);
    await expect(announcement(page)).toHaveText(/työpaik/);

    await page.getByRole('button', { name: 'Tyhjennä suodattimet' }).click();
    await page.getByRole('searchbox', { name: 'Tehtävä, työnantaja tai sana' }).fill('opettaja');
    await expect(rowOf(page, 1)).toContainText(/opettaja/i);

    const ended = page.getByRole('button', { name: 'Myös päättyneet' });
    await ended.click();
    await expect(page).toHaveURL(/includeEnded=/);
    await expect(ended).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(ended).toHaveAttribute('aria-pressed', 'true');
    await expect(rowOf(page, 1)).toContainText(/opettaja/i);
  });

  test('opens a vacancy beside itself, and Back from its page restores order and place', async ({ page }) => {
    await page.goto('/vacancies');
    await nameOf(page, 1);
    await page.getByRole('columnheader', { name: 'Tehtävä' }).click();
    await expect(page).toHaveURL('/vacancies?sort=title');
    await scrollTo(page, 150);
    const title = await nameOf(page, 150);
    await rowOf(page, 150).getByRole('link').first().click();

    const panel = page.getByRole('complementary', { name: 'Avoin työpaikka' });
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(title);
    await expect(rowOf(page, 150)).toBeInViewport();
    const address = page.url();
    const place = await topRow(page);
    await panel.getByRole('link', { name: 'Avaa omalle sivulle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} – Kasvu Dashboard`);

    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(rowOf(page, 150)).toContainText(title);
    await expect(rowOf(page, 150)).toBeInViewport();
    await expect.poll(() => topRow(page)).toBe(place);
  });

  test('shows a vacancy with its source, date, deadline and text', async ({ page }) => {
    await page.goto(await vacancyOfTheCity(page.request));
    const facts = page.getByRole('region', { name: 'Tiedot' });
    await expect(facts).toContainText(/Hakuaika päättyy\s*(\d+\.\d+\.\d{4}|Haku auki)/);
    await expect(facts).toContainText(/Lähde:\s*Vantaan kaupungin avoimet työpaikat[\s·]*päivitetty \d+\.\d+\.\d{4}/);
    await facts.getByRole('link', { name: 'Vantaan kaupungin avoimet työpaikat' }).click();
    await expect(page).toHaveURL('/sources/vantaa-jobs');
  });
});
