import { joinedVacancy } from './support/find';
import { filterBy, rowOf } from './support/list';
import { announcement } from './support/shell';
import { expect, test } from './support/test';

test.use({ role: 'admin' });

test('an administrator decides which company an employer is, and it is remembered with who said so', async ({ page }) => {
  await page.goto('/admin/employers');
  await filterBy(page, 'Varmuus', /^Todennäköinen/);
  await expect(page).toHaveURL('/admin/employers?confidence=medium');
  const row = page.getByRole('table').locator('tbody tr').first();
  await expect(row).toContainText('Kunta ei ole sama');
  const name = await row.getByRole('rowheader').locator('.name').innerText();
  await row.getByRole('button', { name: 'Päätä yritys' }).click();
  const dialog = page.getByRole('dialog', { name: `Mikä yritys on ${name}?` });
  await expect(dialog.getByRole('status')).toContainText(/Valittu: .*\d{7}-\d/);
  await dialog.getByRole('combobox').fill('Vantaan kaupunki');
  await dialog.getByRole('option', { name: 'Vantaan kaupunki' }).first().click();
  await expect(dialog.getByRole('status')).toContainText('Valittu: Vantaan kaupunki (0124610-9)');
  await dialog.getByRole('button', { name: 'Se on tämä yritys' }).click();
  await expect(announcement(page)).toHaveText(`Työnantaja päätettiin: ${name}`);
  await expect(row).toContainText(/Vantaan kaupunki.*Päätetty/s);

  await page.goto(`/admin/employers?q=${encodeURIComponent(name)}`);
  const decided = page.getByRole('table').locator('tbody tr').filter({ hasText: 'Päätetty' }).first();
  await expect(decided).toContainText(/Päättänyt .+ \d+\.\d+\.\d{4}/);
  await page.goto(`/vacancies?q=${encodeURIComponent(name)}&includeEnded=true`);
  await rowOf(page, 1).getByRole('link').first().click();
  await expect(page.getByRole('complementary').getByRole('link', { name })).toHaveAttribute('href', '/companies/0124610-9');
  await page.goto('/admin/audit?act=employer.decided');
  await expect(page.getByRole('table').locator('tbody tr').first()).toContainText('Työnantajan yritys päätettiin');
});

test('the same vacancy of two sources is one row, and is parted when somebody says that it is not the same', async ({ page }) => {
  const { id, sources, title, employerBusinessId } = await joinedVacancy(page.request, 'last');
  const list = `/vacancies?q=${encodeURIComponent(Object.values(title)[0] ?? '')}&employer=${employerBusinessId}&sort=-applicationEndsOn`;
  await page.goto(list);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="/vacancies/${id}"]`) });
  await expect(row.locator('[col-id="sources"] .kg-chip')).toHaveCount(2);
  const other = page.locator(`a[href="/vacancies/${sources[1]?.id}"]`);
  await expect(other).toHaveCount(0);

  await page.goto(`/vacancies/${id}`);
  const joined = page.getByRole('region', { name: 'Sama paikka useassa lähteessä' });
  await expect(joined.getByRole('listitem')).toHaveCount(2);
  await joined
    .getByRole('button', { name: /^Ei sama paikka/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Päätös muistetaan');
  await dialog.getByRole('button', { name: 'Ei sama paikka' }).click();
  await expect(announcement(page)).toHaveText(/^Erotettiin eri paikaksi: /);
  await expect(joined.getByRole('listitem')).toHaveCount(0);
  await page.goto(list);
  await expect(other).toHaveCount(1);
});
