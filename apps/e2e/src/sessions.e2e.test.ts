import { openSection, rowWith } from './support/admin';
import { nameOf } from './support/list';
import { chooseInUserMenu, enter, saysSignedOut } from './support/sign-in';
import { expect, test } from './support/test';
import { demoUsers } from './support/users';

test.describe('whose sessions end', () => {
  test.use({ role: null, consoleMay: /401 \(Unauthorized\)/ });

  test('by an administrator is at the sign-in page with the next request', async ({ page, pageOf }) => {
    const other = await pageOf(null);
    await other.goto('/companies');
    await enter(other, 'adviser');
    await nameOf(other, 1);

    await page.goto('/');
    await enter(page, 'admin');
    await openSection(page, 'Käyttäjät');
    const user = rowWith(page, demoUsers.adviser.name);
    await user.getByRole('button', { name: 'Päätä istunnot' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Päätä istunnot' }).click();
    await expect(user.getByRole('button')).toHaveCount(0);
    await expect(rowWith(page, demoUsers.admin.name).getByRole('button', { name: 'Päätä istunnot' })).toBeVisible();

    await other.getByRole('link', { name: 'Avoimet työpaikat' }).click();
    await expect(other).toHaveURL(/\/sign-in\?ended=over/);
  });

  test('everywhere by their own choice is signed out in other browsers too', async ({ page, pageOf }) => {
    const other = await pageOf(null);
    for (const each of [page, other]) {
      await each.goto('/companies');
      await enter(each, 'adviser');
      await nameOf(each, 1);
    }
    await chooseInUserMenu(page, 'Kirjaudu ulos kaikkialta');
    await saysSignedOut(page);
    await other.getByRole('link', { name: 'Avoimet työpaikat' }).click();
    await expect(other).toHaveURL(/\/sign-in\?ended=over/);
    await expect(other.getByRole('status')).toContainText('Istuntosi on päättynyt');
  });
});
