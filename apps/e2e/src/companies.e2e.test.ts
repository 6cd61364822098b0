import { companyWithFigures } from './support/find';
import { filterBy, nameOf, rowOf, scrollTo, topRow, total } from './support/list';
import { announcement, openByNavigation } from './support/shell';
import { expect, test } from './support/test';

test.describe('the list of companies', () => {
  test('is filtered and sorted, and the address holds it all', async ({ page }) => {
    await page.goto('/');
    await openByNavigation(page, 'Yritykset');
    await nameOf(page, 1);
    const all = await total(page);
    expect(all).toBeGreaterThan(1000);

    await filterBy(page, 'Tila', /^Konkurssissa/, /^Selvitystilassa/);
    await filterBy(page, 'Yritysmuoto', /^Osakeyhtiö/);
    await expect(page).toHaveURL(/form=\d+&status=liquidation,bankruptcy|status=liquidation,bankruptcy&form=\d+/);
    await expect(announcement(page)).toHaveText(/^\d+ yritystä$/);
    const some = await total(page);
    expect(some).toBeLessThan(all / 2);
    expect(await nameOf(page, 1)).toBeTruthy();
    await expect(page.getByRole('grid').getByText('Toiminnassa')).toHaveCount(0);

    await page.getByRole('columnheader', { name: 'Nimi' }).click();
    await expect(page).toHaveURL(/sort=-name/);
    await expect(page.getByRole('columnheader', { name: 'Nimi' })).toHaveAttribute('aria-sort', 'descending');
    const last = await nameOf(page, 1);
    await page.reload();
    expect(await nameOf(page, 1)).toBe(last);
    expect(await total(page)).toBe(some);

    await page.getByRole('button', { name: 'Tyhjennä suodattimet' }).click();
    await expect.poll(() => total(page)).toBe(all);
    await expect(page).toHaveURL('/companies?sort=-name');
  });

  test('is filtered by industry and searched by name', async ({ page }) => {
    await page.goto('/companies');
    await nameOf(page, 1);
    const all = await total(page);
    await filterBy(page, 'Toimiala', /^Kirjanpito/);
    await expect(page).toHaveURL(/industry=/);
    await expect.poll(() => total(page)).toBeLessThan(all);
    await expect(rowOf(page, 1)).toContainText('Kirjanpito');

    await page.getByRole('button', { name: 'Tyhjennä suodattimet' }).click();
    await page.getByRole('searchbox', { name: 'Nimi tai Y-tunnus' }).fill('vantaan kaup');
    await expect(page).toHaveURL('/companies?q=vantaan%20kaup');
    await expect(rowOf(page, 1)).toContainText('Vantaan kaupunki');
    await page.getByRole('searchbox', { name: 'Nimi tai Y-tunnus' }).fill('0124610-9');
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
    await expect(rowOf(page, 1)).toContainText('Vantaan kaupunki');
    await page.getByRole('searchbox', { name: 'Nimi tai Y-tunnus' }).fill('ei tällaista ole');
    await expect(page.getByText('Mikään ei vastaa kaikkia suodattimia')).toBeVisible();
  });

  test('opens a company beside itself, by link too, and Back from its page restores filters, order and place', async ({ page }) => {
    await page.goto('/companies');
    await nameOf(page, 1);
    await filterBy(page, 'Tila', /^Toiminnassa/);
    await page.getByRole('columnheader', { name: 'Nimi' }).click();
    await expect(page).toHaveURL('/companies?status=active&sort=-name');
    await scrollTo(page, 300);
    const name = await nameOf(page, 300);
    await rowOf(page, 300).getByRole('gridcell').nth(1).click();

    const panel = page.getByRole('complementary', { name: 'Yritys' });
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(name);
    await expect(page).toHaveURL(/open=\d{7}-\d/);
    await expect(rowOf(page, 300)).toBeInViewport();
    const address = page.url();
    const place = await topRow(page);

    await panel.getByRole('link', { name: 'Avaa omalle sivulle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveURL(/\/companies\/\d{7}-\d$/);
    await expect(page.getByText(/Lähde:.*päivitetty \d+\.\d+\.\d{4}/).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(name);
    await expect(rowOf(page, 300)).toContainText(name);
    await expect(rowOf(page, 300)).toBeInViewport();
    await expect.poll(() => topRow(page)).toBe(place);
    await expect(page.getByRole('columnheader', { name: 'Nimi' })).toHaveAttribute('aria-sort', 'descending');
    await expect(page.getByRole('button', { name: 'Tila Toiminnassa' })).toBeVisible();

    await page.reload();
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(name);
    await panel.getByRole('button', { name: 'Sulje' }).click();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL('/companies?status=active&sort=-name');
  });
});

test.describe('a company', () => {
  test('has address, contact and figures, as a chart and as a table with the same numbers', async ({ page }) => {
    await page.goto(await companyWithFigures(page.request, 'several years'));
    for (const block of ['Yhteystiedot', 'Osoitteet', 'Perustiedot'])
      await expect(page.getByRole('region', { name: block })).toContainText(/Lähde:\s*PRH ja Verohallinto/);
    const figures = page.getByRole('region', { name: 'Taloustiedot' });
    await expect(figures).toContainText(/Uusin tilikausi: \d{4}/);
    const chart = figures.getByRole('img', { name: /^Liikevaihto ja tulos tilikausittain, kaavio/ }).locator('svg');
    await expect(chart).toBeVisible();

    await figures.getByRole('button', { name: 'Taulukko' }).click();
    await expect(chart).toHaveCount(0);
    const drawn = figures.getByRole('group', { name: 'Liikevaihto ja tulos tilikausittain' }).getByRole('row');
    const lines = figures.getByRole('table', { name: 'Kaikki tiedot' }).getByRole('row');
    await expect(drawn.last()).toContainText('€');
    const newest = await drawn.last().getByRole('cell').last().innerText();
    await expect(lines.filter({ hasText: 'Tilikauden tulos' }).getByRole('cell').first()).toHaveText(newest);
    await expect(figures).toContainText('Puuttuva tieto ei ole nolla.');
    await figures.getByRole('button', { name: 'Kaavio' }).click();
    await expect(chart).toBeVisible();
  });

  test('without published figures says so, and that this is usual', async ({ page }) => {
    await page.goto(await companyWithFigures(page.request, 'none'));
    const figures = page.getByRole('region', { name: 'Taloustiedot' });
    await expect(figures.getByRole('heading', { name: 'Tilinpäätöstietoja ei ole julkaistu' })).toBeVisible();
    await expect(figures).toContainText('Tämä on tavallista');
    await expect(figures.getByRole('table')).toHaveCount(0);
  });

  test('shows its open vacancies, and each the skills it asks for with the words that say so', async ({ page }) => {
    await page.goto('/companies/0124610-9');
    const vacancies = page.getByRole('region', { name: /^Avoimet työpaikat \d/ });
    const first = vacancies
      .getByRole('article')
      .filter({ has: page.getByRole('list') })
      .first();
    const title = await first.getByRole('link').first().innerText();
    const skill = await first.getByRole('listitem').first().innerText();
    await first.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const asked = page.getByRole('region', { name: /^Osaamiset \d/ }).getByRole('listitem');
    await expect(asked.filter({ hasText: skill }).first()).toContainText(
      /(Otsikossa|Tekstissä|Vaatimuksissa|Ammattialassa): ”.+”|Tietolähteen ilmoittama/,
    );

    await page.goBack();
    await vacancies.getByRole('link', { name: 'Näytä kaikki' }).click();
    await expect(page).toHaveURL('/vacancies?employer=0124610-9');
    await expect(rowOf(page, 1)).toContainText('Vantaan kaupunki');
  });
});

test.describe('the people of a company', () => {
  test.use({ role: 'growth' });

  test('who hold a skill are listed by pseudonym, from its list of skills and from the vocabulary', async ({ page }) => {
    await page.goto('/companies/0124610-9');
    const block = page.getByRole('region', { name: /^Osaajat/ });
    const rows = block.getByRole('article');
    await expect(rows.first()).toBeVisible();
    const picture = block.getByRole('table', { name: 'Yrityksen osaamiset' });
    const skill = picture.getByRole('row').nth(1).getByRole('button');
    const name = await skill.innerText();
    await skill.click();
    await expect(page).toHaveURL(/peopleSkill=\d+$/);
    await expect(announcement(page)).toHaveText(/^\d+ osaajaa$/);
    await expect(rows.filter({ hasText: '1 / 1 osaamista' }).filter({ hasText: name })).toHaveCount(10);

    await block.getByRole('button', { name: `Poista suodatin Osaaminen: ${name}` }).click();
    await block.getByRole('combobox', { name: 'Osaaminen, jota etsitään' }).fill('opettaminen');
    await page.getByRole('option', { name: 'opettaminen' }).first().click();
    await expect(rows.first()).toContainText('opettaminen');
    await rows.first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/talent\/[0-9a-z]{20}$/);
    await expect(page.getByRole('region', { name: 'Työhistoria' })).toContainText('Vantaan kaupunki');
  });

  test('are not listed where they would be too few, and the page says why', async ({ page }) => {
    await page.goto('/companies?form=2');
    await page.goto((await rowOf(page, 1).getByRole('link').first().getAttribute('href')) ?? '');
    const block = page.getByRole('region', { name: /^Osaajat/ });
    await expect(block).toContainText('Yrityksen osaajia ei näytetä');
    await expect(block).toContainText('Näin pienestä ryhmästä yksittäisen ihmisen voisi tunnistaa.');
    await expect(block.getByRole('combobox')).toHaveCount(0);
    await expect(block.getByRole('link', { name: 'Osaajat' })).toHaveAttribute('href', '/talent');
  });
});
