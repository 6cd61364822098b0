import type { Me } from '@kasvu/contracts';
import type { Page } from '@playwright/test';
import { nameOf } from './support/list';
import { chooseInUserMenu, saysSignedOut, signIn } from './support/sign-in';
import { expect, test } from './support/test';

const failure = (page: Page) => page.getByRole('alert');

test.describe('who is not signed in', () => {
  test.use({ role: null, consoleMay: /40[13] \((Unauthorized|Forbidden)\)/ });

  test('is told when they have no role, or when they cancelled, and has no session', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await page.getByRole('button', { name: 'Peruuta' }).click();
    await expect(failure(page)).toContainText('Kirjautuminen keskeytettiin');

    await signIn(page, 'none');
    await expect(failure(page)).toContainText('Sinulla ei ole käyttöoikeutta');
    expect((await page.request.get('/api/auth/me')).status()).toBe(401);
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('kasvu_session');
    await page.goto('/companies');
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test('is told when an answer of the provider was not asked for here', async ({ page }) => {
    await page.goto('/api/auth/callback?state=x&code=y');
    await expect(page).toHaveURL('/sign-in?failure=not-started-here');
    await expect(failure(page)).toContainText('Kirjautumista ei aloitettu tässä selaimessa');
    expect((await page.request.get('/api/auth/me')).status()).toBe(401);
  });

  test('is not sent to another site after sign-in', async ({ page }) => {
    await page.goto('/sign-in?returnTo=https://example.org/');
    await signIn(page, 'staff');
    await expect(page).toHaveURL('/today');
  });

  test('signs out at the provider too, and Back shows no data', async ({ page }) => {
    await page.goto('/companies');
    await signIn(page, 'staff');
    const name = await nameOf(page, 1);
    await page.goto('/vacancies');
    await nameOf(page, 1);
    await chooseInUserMenu(page, 'Kirjaudu ulos');
    await saysSignedOut(page);

    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expect(page.getByText(name)).toHaveCount(0);
    await page.goto('/');
    await page.getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await expect(page.getByRole('heading', { name: 'Kirjaudu käyttäjänä' })).toBeVisible(); // it does not remember who it was
  });
});

test('staff are not shown the administration, and are refused its pages', async ({ page, pageOf }) => {
  await page.goto('/admin/users');
  await expect(page.getByRole('main')).toContainText('Sinulla ei ole oikeutta tähän sivuun');
  await expect(page).toHaveURL('/admin/users');
  const navigation = page.getByRole('navigation', { name: 'Päävalikko' });
  await expect(navigation.getByRole('link', { name: 'Yritykset' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Ylläpito' })).toHaveCount(0);
  expect((await page.request.get('/api/users')).status()).toBe(403);

  const administrator = await pageOf('admin');
  await administrator.goto('/');
  await administrator.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Ylläpito' }).click();
  await expect(administrator).toHaveURL('/admin/users');
});

test.describe('a session that is about to end', () => {
  test.use({ consoleMay: /401 \(Unauthorized\)/ });

  /** Lets the API say that the session ends soon, and then that nobody is signed in. */
  async function endsIn(page: Page, seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    const idleEndsAt = new Date(end).toISOString();
    const nobody = { type: 'about:blank', title: 'Unauthenticated', status: 401, code: 'unauthenticated', traceId: 'none' };
    await page.route('**/api/auth/me', async (route) => {
      if (Date.now() >= end) return route.fulfill({ status: 401, contentType: 'application/problem+json', json: nobody });
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as Me), idleEndsAt } });
    });
  }
  const warning = (page: Page) => page.getByRole('dialog', { name: 'Istunto päättyy pian' });

  test('is announced with the time left, and staying prolongs it', async ({ page }) => {
    await endsIn(page, 100);
    await page.goto('/companies');
    await expect(warning(page)).toContainText(/1:[0-3]\d/);
    await expect(warning(page).getByRole('status')).toContainText('Istunto päättyy');
    const prolonged = page.waitForResponse('**/api/auth/stay');
    await warning(page).getByRole('button', { name: 'Jatka' }).click();
    expect((await prolonged).status()).toBe(200);
    await expect(warning(page)).toBeHidden();
    await page.unroute('**/api/auth/me');
    expect(await nameOf(page, 1)).toBeTruthy();
  });

  test('ends on the sign-in page, which says so and leads back', async ({ page }) => {
    await endsIn(page, 6);
    await page.goto('/companies?status=active');
    await expect(warning(page)).toBeVisible();
    await expect(page).toHaveURL('/sign-in?ended=over&returnTo=%2Fcompanies%3Fstatus%3Dactive');
    await expect(page.getByRole('status')).toContainText('Istuntosi on päättynyt');
    await expect(page.getByRole('grid')).toHaveCount(0);
  });
});
