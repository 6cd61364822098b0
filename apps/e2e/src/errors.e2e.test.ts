import { nameOf } from './support/list';
import { expect, test } from './support/test';

const pages = [
  { name: 'the search', path: '/search?q=hitsaus', api: '**/api/search?*', ready: '#main article' },
  { name: 'the companies', path: '/companies', api: '**/api/companies?*', ready: '[role="gridcell"] a' },
  { name: 'a company', path: '/companies/0124610-9', api: '**/api/companies/*', ready: '#main h1:not(.k-hidden)' },
  { name: 'a vacancy', path: '/vacancies/1', api: '**/api/vacancies/*', ready: '#main h1:not(.k-hidden)' },
  { name: 'the sources', path: '/sources', api: '**/api/sources', ready: '#main article' },
] as const;

test.describe('when the API fails', () => {
  test.use({ consoleMay: /Failed to load resource/ });

  for (const { name, path, api, ready } of pages) {
    test(`${name} says so, and trying again brings the page`, async ({ page }) => {
      await page.route(api, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Proxy error</h1>' }));
      const alert = page.getByRole('alert').filter({ hasText: /\S/ });
      await page.goto(path);
      await expect(alert).toBeVisible();
      await page.unroute(api);
      await page.route(api, (route) => route.abort('internetdisconnected'));
      await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
      await expect(alert).toHaveText(/Palvelimeen ei saada yhteyttä|Luetteloa ei saatu ladattua/);
      await page.unroute(api);
      await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
      await expect(page.locator(ready).first()).toBeVisible();
      await expect(alert).toBeHidden();
    });
  }

  test('a company or vacancy that does not exist is said to be missing', async ({ page }) => {
    await page.goto('/companies/0000000-0');
    await expect(page.getByRole('alert')).toHaveText('Tietoa ei löydy');
    await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toBeHidden();
    await page.goto('/vacancies/999999999');
    await expect(page.getByRole('alert')).toHaveText('Tietoa ei löydy');
    await page.goto('/sources/no-such');
    await expect(page.getByRole('alert')).toHaveText('Tietoa ei löydy');
  });
});

test('an address without a page says so and leads on', async ({ page }) => {
  await page.goto('/ei/ole/mitaan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sivua ei löydy');
  await expect(page).toHaveTitle('Sivua ei löydy – Kasvu Dashboard');
  await page.getByRole('main').getByRole('link', { name: 'Siirry hakuun' }).click();
  await expect(page).toHaveURL('/search');
});

test('values in the address that are no such thing still show the list', async ({ page }) => {
  await page.goto('/companies?status=nonsense&form=%3Cscript%3E&sort=sideways&industry=abc');
  expect(await nameOf(page, 1)).toBeTruthy();
});
