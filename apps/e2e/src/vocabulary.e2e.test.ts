import { openSection, rowWith } from './support/admin';
import { vacancyWithRareSkill } from './support/find';
import { announcement } from './support/shell';
import { expect, test } from './support/test';

test.use({ role: 'admin' });

test('words that are no skill are muted from a vacancy, listed, and let be recognised again', async ({ page }) => {
  const { path, skill, words } = await vacancyWithRareSkill(page.request);
  await page.goto(path);
  const named = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: new RegExp(`^${skill}( eduksi)?$`) }) });
  await named.getByRole('button', { name: /^Ei ole osaaminen tässä/ }).click();
  const dialog = page.getByRole('dialog', { name: `Eikö ”${words}” ole osaaminen?` });
  await dialog.getByRole('button', { name: 'Ei ole osaaminen tässä' }).click();
  await expect(dialog).toContainText(/Esto on voimassa\. [\d\s]+ teksti/);
  await dialog.getByRole('link', { name: 'Estetyt sanat' }).click();
  await expect(page).toHaveURL('/admin/muted-terms');
  await expect(rowWith(page, words)).toContainText(skill);
  await expect(async () => {
    await page.goto(path);
    expect(await page.getByRole('region', { name: /^Osaamiset/ }).innerText()).not.toContain(`”${words}”`);
  }).toPass();

  await openSection(page, 'Estetyt sanat');
  await rowWith(page, words)
    .getByRole('button', { name: /^Salli tunnistus/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Salli tunnistus' }).click();
  await expect(announcement(page)).toHaveText(`Tunnistus sallittiin: ${words}`);
  await expect(rowWith(page, words)).toHaveCount(0);
});
