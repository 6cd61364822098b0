import { readFileSync } from 'node:fs';
import { nameOf, total } from './support/list';
import { expect, test } from './support/test';

test.use({ role: 'growth' });

test('what the list shows becomes a file of exactly those rows', async ({ page }) => {
  await page.goto('/vacancies?municipality=092');
  const first = await nameOf(page, 1);
  const rows = await total(page);
  await page.getByRole('button', { name: 'Vie tiedostoon' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vie tiedostoon' });
  await expect(dialog).toContainText(/Tiedostoon tulevat täsmälleen nämä [\d\s]+ riviä/);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV' }).click();
  const file = await saving;
  await expect(dialog).toContainText(/[\d\s]+ riviä tallennettiin tiedostoon/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThanOrEqual(rows + 1);
  expect(lines[1]).toContain(first);
});

test('a brief for the meeting is one page of paper in the language asked for', async ({ page }) => {
  await page.goto('/companies/0124610-9');
  await page.getByRole('link', { name: 'Yrityskooste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vantaan kaupunki');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL('/companies/0124610-9/brief?language=sv');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
