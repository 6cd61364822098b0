import { openSection, rowWith } from './support/admin';
import { nameOf } from './support/list';
import { acceptNotice, enter } from './support/sign-in';
import { expect, test } from './support/test';

test.use({ role: null, consoleMay: /40[13] \((Unauthorized|Forbidden)\)/ });

test('a new version of the privacy notice needs its texts in three languages, and is accepted by everybody before they go on', async ({
  page,
  pageOf,
}) => {
  const staff = await pageOf(null);
  await staff.goto('/companies');
  await enter(staff, 'staff');
  await nameOf(staff, 1);
  await page.goto('/');
  await enter(page, 'admin');

  const words = `Uusi tieto ${Date.now()}`;
  await openSection(page, 'Selosteet');
  await page.getByRole('link', { name: /^Uusi versio.*Tietosuojaseloste/ }).click();
  const write = (language: RegExp, text: string) => page.getByRole('textbox', { name: language }).fill(text);
  await write(/suomi/i, `# Seloste\n\n${words}`);
  await write(/ruotsi/i, '');
  await write(/englanti/i, `# Notice\n\n${words}`);
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByText('Teksti puuttuu tältä kieleltä.')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await write(/ruotsi/i, `# Dataskydd\n\n${words}`);
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
  await expect(page).toHaveURL(/\/notice\?returnTo=%2Fadmin%2Fnotices/); // administrators too

  await staff.getByRole('link', { name: 'Avoimet työpaikat' }).click();
  await expect(staff).toHaveURL(/\/notice\?returnTo=/);
  await expect(staff.getByRole('main')).toContainText(words);
  await acceptNotice(staff);
  await expect(staff).toHaveURL('/vacancies');
  expect(await nameOf(staff, 1)).toBeTruthy();

  await acceptNotice(page);
  await expect(page).toHaveURL('/admin/notices');
  await expect(rowWith(page, 'Voimassa').first()).toContainText('2'); // both have accepted it
});
