import { nameOf } from './support/list';
import { acceptNotice, chooseInUserMenu, saysSignedOut, signIn } from './support/sign-in';
import { expect, test } from './support/test';
import { demoUsers } from './support/users';

const data = '**/api/{companies,vacancies,talent,search,sources,skills}{,/**,?*}';

test.use({ role: null, consoleMay: /40[13] \((Unauthorized|Forbidden)\)/ });

test('who has never signed in comes to the sign-in page, sees only the notice at first, and then the page that was asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(data, (route) => {
    asked.push(route.request().url());
    return route.continue();
  });
  await page.goto('/companies?status=active&sort=name');
  await expect(page).toHaveURL('/sign-in?returnTo=%2Fcompanies%3Fstatus%3Dactive%26sort%3Dname');
  await expect(page).toHaveTitle('Kirjaudu sisään – Kasvu Dashboard');
  await expect(page.getByRole('main')).toContainText('valitaan keksitty käyttäjä');
  await signIn(page, 'growth');

  await expect(page).toHaveURL(/\/notice\?returnTo=/);
  await expect(page.getByRole('note')).toContainText(`Tervetuloa, ${demoUsers.growth.name}`);
  await page.goto('/vacancies');
  await expect(page).toHaveURL('/notice?returnTo=%2Fvacancies');
  expect((await page.request.get('/api/companies')).status()).toBe(403);
  await expect(page.getByRole('navigation', { name: 'Päävalikko' })).toHaveCount(0);
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'En hyväksy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await saysSignedOut(page);
  expect((await page.request.get('/api/auth/me')).status()).toBe(401);

  await page.goto('/companies?status=active&sort=name');
  await signIn(page, 'growth');
  await acceptNotice(page);
  await expect(page).toHaveURL('/companies?status=active&sort=name');
  expect(await nameOf(page, 1)).toBeTruthy();
  await chooseInUserMenu(page, 'Kirjaudu ulos');
  await saysSignedOut(page);

  await signIn(page, 'growth');
  await expect(page).toHaveURL('/today');
});
