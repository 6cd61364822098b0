import { vacancyTaughtSomewhere } from './support/find';
import { leaksOf } from './support/leaks';
import { filterBy, nameOf, rowOf, total } from './support/list';
import { announcement, openByNavigation } from './support/shell';
import { expect, test } from './support/test';

test.describe('the studies', () => {
  test('are filtered by the skill they teach, type, language and whether one can apply, and say what they teach', async ({ page }) => {
    const leaks = leaksOf(page);
    await page.goto('/');
    await openByNavigation(page, 'Opinnot');
    await nameOf(page, 1);
    const all = await total(page);
    expect(all).toBeGreaterThan(100);

    await page.getByRole('combobox', { name: 'Osaaminen', exact: true }).fill('hitsaus');
    await page.getByRole('option', { name: 'hitsaus' }).first().click();
    await expect(page).toHaveURL(/\/studies\?skill=\d+$/);
    await expect.poll(() => total(page)).toBeLessThan(all);
    await expect(announcement(page)).toHaveText(/^\d+ opintoa?$/);
    await expect(rowOf(page, 1)).toContainText('hitsaus');
    const welding = await total(page);

    await page.getByRole('button', { name: 'Haku auki nyt' }).click();
    await expect(page).toHaveURL(/applicationOpen=true/);
    await expect.poll(() => total(page)).toBeLessThan(welding);
    await expect(rowOf(page, 1)).toContainText(/Haku auki|Jatkuva haku/);
    const name = await nameOf(page, 1);
    await rowOf(page, 1).getByRole('gridcell').nth(1).click();
    const panel = page.getByRole('complementary', { name: 'Opinto' });
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(name);
    const address = page.url();

    await panel.getByRole('link', { name: 'Avaa omalle sivulle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(`${name} – Kasvu Dashboard`);
    await expect(page.getByRole('region', { name: /^Opettaa \d/ })).toContainText('hitsaus');
    await expect(page.getByRole('region', { name: 'Hakuajat' })).toContainText('Auki nyt');
    await expect(page.getByRole('region', { name: 'Perustiedot' })).toContainText(/Lähde:\s*Opintopolku.*päivitetty \d+\.\d+\.\d{4}/s);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(rowOf(page, 1)).toContainText(name);
    await expect(page.getByRole('button', { name: 'Haku auki nyt' })).toHaveAttribute('aria-pressed', 'true');
    expect(await leaks()).toEqual([]);
  });

  test('are narrowed by type and language, and by too much to none', async ({ page }) => {
    await page.goto('/studies');
    await nameOf(page, 1);
    const all = await total(page);
    await filterBy(page, 'Koulutustyyppi', /^Ammattitutkinto/);
    await expect(page).toHaveURL('/studies?type=vocational-further');
    await expect.poll(() => total(page)).toBeLessThan(all);
    const further = await total(page);
    await expect(rowOf(page, 1)).toContainText('Ammattitutkinto');
    await filterBy(page, 'Opetuskieli', /^ruotsi/);
    await expect(page).toHaveURL(/language=sv/);
    await expect.poll(() => total(page)).toBeLessThan(further);
    await expect(rowOf(page, 1)).toContainText('ruotsi');

    await page.getByRole('searchbox', { name: 'Nimi, järjestäjä tai sana' }).fill('ei tällaista ole');
    await expect(page.getByText('Mikään ei vastaa kaikkia suodattimia')).toBeVisible();
    await page.getByRole('button', { name: 'Tyhjennä suodattimet' }).first().click();
    await expect(page).toHaveURL('/studies');
    await expect.poll(() => total(page)).toBe(all);
  });

  test('that teach what a vacancy asks for are found from it, those that teach most first', async ({ page }) => {
    await page.goto(await vacancyTaughtSomewhere(page.request));
    const taught = page.getByRole('region', { name: /^Opinnot, jotka opettavat näitä/ });
    const first = taught.getByRole('article').first();
    const skill = (await first.getByRole('list', { name: 'Opettaa' }).getByRole('listitem').first().innerText()).trim();
    await expect(page.getByRole('region', { name: /^Osaamiset \d/ })).toContainText(skill);

    await taught.getByRole('link', { name: 'Näytä kaikki luettelossa' }).click();
    await expect(page).toHaveURL(/\/studies\?skill=[\d,]+&startsWithin=365&sort=-matches$/);
    const name = await nameOf(page, 1);
    await rowOf(page, 1).getByRole('link').first().click();
    await expect(page.getByRole('complementary', { name: 'Opinto' })).toContainText(name);
    await page.goBack();
    await page.goBack();
    await first.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/studies\/\d+$/);
    await expect(page.getByRole('region', { name: /^Opettaa \d/ })).toContainText(skill);
  });
});
