import { leaksOf } from './support/leaks';
import { vacancyWithApplicants } from './support/find';
import { announcement } from './support/shell';
import { expect, test } from './support/test';

test.use({ role: 'adviser' });

test('the applicants of a vacancy are all listed, in an order and at the stages an adviser picks', async ({ page }) => {
  const leaks = leaksOf(page);
  await page.goto(await vacancyWithApplicants(page.request));
  const block = page.getByRole('region', { name: /^Hakijat \d+$/ });
  const rows = block.getByRole('article');
  await expect(rows.first()).toBeVisible();
  const all = Number((await block.getByRole('heading', { level: 2 }).innerText()).replace(/\D/g, ''));
  await expect(rows).toHaveCount(Math.min(all, 20));
  await expect(rows.first()).toContainText(/^\s*[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await expect(rows.first()).toContainText(/haki \d+\.\d+\.\d{4}/);

  await block.getByLabel('Järjestys').selectOption({ label: 'viimeksi hakeneet ensin' });
  await expect(page).toHaveURL(/applicantSort=-appliedOn/);
  const days = async () => (await rows.allInnerTexts()).map((text) => /haki (\d+)\.(\d+)\.(\d{4})/.exec(text) ?? []);
  await expect
    .poll(async () => {
      const sorted = (await days()).map(([, day, month, year]) => Date.UTC(Number(year), Number(month) - 1, Number(day)));
      return sorted.length > 0 && sorted.every((each, index) => index === 0 || each <= (sorted[index - 1] ?? 0));
    })
    .toBe(true);

  const chip = block.getByRole('group', { name: 'Rajaa vaiheen mukaan' }).getByRole('button').first();
  const [, stage = '', count = ''] = /^(.+) (\d+)$/.exec(await chip.innerText()) ?? [];
  expect(Number(count)).toBeLessThan(all);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/applicantStage=\w+/);
  await expect(announcement(page)).toHaveText(new RegExp(`^${count} hakija`));
  await expect(rows.filter({ hasText: stage })).toHaveCount(Math.min(Number(count), 20));
  await expect(rows.filter({ hasNotText: stage })).toHaveCount(0);
  expect(await leaks()).toEqual([]);
});

test('applications whose vacancy is not known are told of, with what to do', async ({ page }) => {
  await page.goto('/vacancies/1');
  await page.getByRole('region', { name: 'Hakijat 0' }).getByRole('link', { name: 'Hakemukset ilman työpaikkaa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hakemukset ilman työpaikkaa');
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  await expect(page.getByText(/^\d+ työpaikkaa, joita ei tunnistettu$/)).toHaveText(new RegExp(`^${await rows.count()} `));
  await expect(rows.first().getByRole('link', { name: /^Hakemukset: / })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Miksi ne ovat täällä' })).toContainText('Tarkista, että lähde');
});
