import { openByNavigation } from './support/shell';
import { expect, test } from './support/test';

test.describe('the sources', () => {
  test('each says what it is, how much was read, when, and that it is for demonstration', async ({ page }) => {
    await page.goto('/');
    await openByNavigation(page, 'Tietolähteet');
    const sources = page.getByRole('main').getByRole('article');
    await expect(sources).toHaveCount(4);
    for (const [title, kind] of [
      ['PRH ja Verohallinto: YTJ:n avoin data', 'Yrityksiä'],
      ['Vantaan kaupungin avoimet työpaikat', 'Työpaikkoja'],
      ['ESCO-luokitus: osaamiset ja ammatit', 'Osaamisia'],
    ] as const) {
      const source = page.getByRole('article', { name: title });
      await expect(source).toContainText('Esittelyaineisto');
      await expect(source).toContainText(new RegExp(`${kind}\\s*[1-9]`));
      await expect(source).toContainText(/Viimeisin päivitys\s*Onnistui\s*\d+\.\d+\.\d{4}/);
      await expect(source).toContainText(/Luettu\s*[1-9]/);
    }
    await expect(page.getByRole('article', { name: /oma osaamissanasto/ })).not.toContainText('Esittelyaineisto');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Esittelyaineisto' })).toHaveAttribute('href', '/sources');
  });

  test('show the records that could not be taken, each with its reason', async ({ page }) => {
    await page.goto('/sources');
    const register = page.getByRole('article', { name: /YTJ/ });
    const rejected = Number(await register.getByText('Hylätty').locator('..').getByRole('definition').textContent());
    expect(rejected).toBeGreaterThan(0);
    await register.getByRole('link', { name: 'Näytä hylätyt ja syyt' }).click();

    await expect(page).toHaveURL('/sources/prh-ytj#rejects');
    await expect(page).toHaveTitle(/^PRH ja Verohallinto/);
    const rejects = page.getByRole('table').filter({ hasText: 'Syy' });
    await expect(rejects.getByRole('row')).toHaveCount(rejected + 1);
    await expect(rejects).toBeInViewport();
    for (const row of (await rejects.getByRole('row').all()).slice(1)) {
      await expect(row.getByRole('cell').nth(1)).toHaveText(/\S+ \S+/);
    }
    await expect(page.getByRole('table').filter({ hasText: 'Kesto' }).getByRole('row')).not.toHaveCount(1);
  });
});
