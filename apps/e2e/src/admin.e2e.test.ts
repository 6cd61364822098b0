import { readFileSync } from 'node:fs';
import { openSection, rowWith } from './support/admin';
import { filterBy } from './support/list';
import { expect, test } from './support/test';
import { demoUsers } from './support/users';

test.use({ role: 'admin' });

test('an API key is made, seen once, read with, and revoked', async ({ page, playwright, baseURL }) => {
  const name = `Raportti ${Date.now()}`;
  await openSection(page, 'API-avaimet');
  await page.getByRole('button', { name: 'Luo API-avain' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Luo avain' }).click();
  await expect(dialog).toContainText('Anna avaimelle nimi.');
  await dialog.getByLabel(/^Nimi/).fill(name);
  await dialog.getByRole('button', { name: 'Luo avain' }).click();
  await expect(dialog).toContainText('Sitä ei näytetä uudelleen');
  const key = (await dialog.locator('code').innerText()).trim();
  await dialog.getByRole('button', { name: 'Avain on tallessa' }).click();
  await expect(rowWith(page, name)).toContainText('Voimassa');
  await page.reload();
  await expect(rowWith(page, name)).toContainText('ei vielä');
  expect(await page.content()).not.toContain(key);

  const program = await playwright.request.newContext({
    baseURL,
    storageState: { cookies: [], origins: [] },
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
  });
  const status = async (path: string) => (await program.get(path)).status();
  expect([await status('/api/companies?limit=1'), await status('/api/users'), await status('/api/auth/me')]).toEqual([200, 403, 403]);

  await rowWith(page, name).getByRole('button', { name: 'Poista käytöstä' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista käytöstä' }).click();
  await expect(rowWith(page, name)).toContainText('Poistettu käytöstä');
  expect(await status('/api/companies?limit=1')).toBe(401);
  await program.dispose();
});

test('the audit log tells of sign-ins and refusals, is filtered, and goes into a file', async ({ page, pageOf }) => {
  const staff = await pageOf('staff');
  expect((await staff.request.get('/api/users')).status()).toBe(403);

  await openSection(page, 'Käyttöloki');
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  await filterBy(page, 'Tapahtuma', /^Sisäänkirjautuminen/);
  await expect(page).toHaveURL('/admin/audit?act=sign-in');
  await expect(rows.filter({ hasNotText: 'Sisäänkirjautuminen' })).toHaveCount(0);
  await expect(rows.filter({ hasText: demoUsers.staff.name })).not.toHaveCount(0);

  await page.goto('/admin/audit?act=denied');
  const denial = rows.filter({ hasText: demoUsers.staff.name }).filter({ hasText: 'GET /api/users' }).first();
  await expect(denial).toContainText('Evätty');
  await denial.getByRole('button', { name: 'Tiedot' }).click();
  await expect(page.getByRole('table')).toContainText('Pyynnön tunnus');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lataa CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [header = '', ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(header).toContain('act');
  expect(lines.filter((line) => line.includes('denied'))).toHaveLength(lines.length);
  expect(lines.filter((line) => line.includes(demoUsers.staff.name) && line.includes('GET /api/users'))).not.toHaveLength(0);
});

test.describe('feedback', () => {
  test.use({ consoleMay: /401 \(Unauthorized\).*\/api\/auth\/me/ });

  test('of anybody comes with the day by which it is to be answered', async ({ page, pageOf }) => {
    const subject = `Painike ei toimi ${Date.now()}`;
    const visitor = await pageOf(null);
    await visitor.goto('/sign-in');
    await visitor.getByRole('link', { name: 'Saavutettavuusseloste' }).click();
    await visitor.getByRole('button', { name: 'Lähetä palaute' }).click();
    await expect(visitor.getByText('Kirjoita, mitä palaute koskee.')).toBeVisible();
    await visitor.getByLabel(/^Aihe/).fill(subject);
    await visitor.getByLabel(/^Viesti/).fill('Näppäimistöllä ei pääse suodattimeen.');
    await visitor.getByRole('button', { name: 'Lähetä palaute' }).click();
    const thanks = visitor.getByRole('status').filter({ hasText: 'Kiitos palautteesta' });
    await expect(thanks).toBeVisible();

    const due = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki' }).format(Date.now() + 14 * 86_400_000);
    await expect(thanks).toContainText(due);
    await openSection(page, 'Palautteet');
    await expect(rowWith(page, subject)).toContainText(due);
    await rowWith(page, subject).getByRole('button', { name: 'Merkitse vastatuksi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merkitse vastatuksi' }).click();
    await expect(rowWith(page, subject)).toContainText('Vastattu');
  });
});
