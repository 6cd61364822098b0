import { companiesFile, uploadFile } from './support/files';
import { openByNavigation } from './support/shell';
import { expect, test } from './support/test';

test.describe('the sources', () => {
  test('each says what it is, how much was read, when, and that it is for demonstration', async ({ page }) => {
    await page.goto('/');
    await openByNavigation(page, 'Tietolähteet');
    const sources = page.getByRole('main').getByRole('article');
    await expect(sources).toHaveCount(19);
    for (const [title, kind] of [
      ['PRH ja Verohallinto: YTJ:n avoin data', 'Yrityksiä'],
      ['Vantaan kaupungin avoimet työpaikat', 'Työpaikkoja'],
      ['ESCO-luokitus: osaamiset ja ammatit', 'Osaamisia'],
      ['Osaamistietokanta', 'Osaajia'],
      ['Hakemukset: Greenhouse', 'Hakemuksia'],
      ['Opintopolku: koulutustarjonta', 'Opintoja'],
      ['PRH: digitaaliset tilinpäätökset', 'Tilinpäätöksiä'],
      ['Tilastokeskus: luokitukset', 'Koodeja'],
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

test.describe('an administrator', () => {
  test.use({ role: 'admin' });

  test('sees what a file would bring, and only then imports it', async ({ page }) => {
    const name = `Koe ${Date.now()} Oy`;
    const companies = async () => (await (await page.request.get(`/api/companies?q=${encodeURIComponent(name)}`)).json()).total as number;
    await page.goto('/sources');
    await page.getByRole('link', { name: 'Yritykset tiedostosta' }).click();
    await uploadFile(page, companiesFile(name));

    const block = page.getByRole('region', { name: 'Tuo tiedostosta' });
    await expect(block.getByRole('group', { name: 'Esikatselu ennen tuontia' })).toBeFocused();
    await expect(block).toContainText('Mitään ei ole vielä tallennettu.');
    await expect(block).toContainText(/Sarakkeet (on arvattu otsikoista|ovat samat kuin edellisessä tuonnissa)/);
    await expect(block.getByLabel('Y-tunnus (pakollinen)')).toHaveValue('Y-TUNNUS');
    await expect(block.getByLabel('Nimi (pakollinen)')).toHaveValue('TOIMINIMI');
    await expect(block.getByLabel('Puhelin')).toHaveValue('');
    await expect(block.getByRole('group', { name: 'Hylättävät rivit' }).getByRole('row').nth(1)).toHaveText(/^\s*3\s*Y-TUNNUS/);
    await expect(block.getByRole('group', { name: 'Näin tiedot tallennettaisiin' })).toContainText(name);
    await expect(block.getByRole('listitem').filter({ hasText: 'MUISTIINPANO' })).toBeVisible();
    expect(await companies()).toBe(0);

    await block.getByRole('button', { name: 'Tuo 1 tietue' }).click();
    await expect(block.getByRole('group', { name: 'Tuonnin tulos' })).toContainText(/Onnistui.*Hylätty\s*1/s);
    expect(await companies()).toBe(1);
    await block.getByRole('link', { name: 'Näytä hylätyt ja syyt' }).click();
    await expect(page.getByRole('table').filter({ hasText: 'Kenttä' }).getByRole('row')).not.toHaveCount(1);
    await expect(page.getByRole('table').filter({ hasText: 'Kesto' })).toContainText('Onnistui');
  });
});
