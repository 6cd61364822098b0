import type { Page } from '@playwright/test';
import { canaryPattern } from '../../../tools/stub-sources/src/canaries.ts';
import { profileWith } from './support/find';
import { expect, test } from './support/test';
import { demoUsers } from './support/users';

const block = (page: Page) => page.getByRole('region', { name: 'Henkilöllisyys' });
const reveal = (page: Page) => block(page).getByRole('button', { name: 'Näytä henkilöllisyys' });

/** All that the browser keeps, and what the page says. */
async function kept(page: Page): Promise<string> {
  const [state, inPage] = await Promise.all([
    page.context().storageState({ indexedDB: true }),
    page.evaluate(() => JSON.stringify([{ ...sessionStorage }, history.state, document.documentElement.outerHTML])),
  ]);
  return JSON.stringify(state) + inPage + page.url();
}

test.describe('an adviser', () => {
  test.use({ role: 'adviser' });

  test('is shown an identity by keyboard alone for a reason, which is logged, and it is gone with the page', async ({ page, pageOf }) => {
    const profile = await profileWith(page.request, 'available');
    await page.goto('/talent');
    await page.goto(profile);
    await expect(block(page)).toContainText(/Suostumus on voimassa \d+\.\d+\.\d{4} asti/);
    expect(await kept(page)).not.toMatch(canaryPattern);

    await reveal(page).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Näytä henkilöllisyys' });
    await expect(dialog).toContainText('jää merkintä käyttölokiin');
    await expect(dialog.getByLabel(/^Mitä varten/)).toBeFocused();
    for (const _ of ['note', 'cancel', 'reveal']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Valitse syy.');
    for (const _ of ['cancel', 'note', 'reason']) await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Yhteydenotto k');
    await expect(dialog.getByLabel(/^Mitä varten/)).toHaveValue('contact-about-training');
    for (const _ of ['note', 'cancel', 'reveal']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const name = await block(page).getByRole('definition').first().innerText();
    expect(name).toMatch(canaryPattern);
    await expect(block(page)).toContainText('Näkyy vain, kunnes tästä profiilista poistutaan.');

    await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Osaajat' }).click();
    await expect(page).toHaveURL('/talent');
    await page.goBack();
    await expect(reveal(page)).toBeVisible();
    expect(await kept(page)).not.toMatch(canaryPattern);
    await page.reload();
    await expect(reveal(page)).toBeVisible();

    const administrator = await pageOf('admin');
    await administrator.goto('/admin/audit?act=identity.revealed');
    const entry = administrator.getByRole('table').locator('tbody tr').filter({ hasText: demoUsers.adviser.name }).first();
    await entry.getByRole('button', { name: 'Tiedot' }).click();
    await expect(administrator.getByRole('table')).toContainText('contact-about-training');
    await expect(administrator.getByRole('table')).not.toContainText(name);
  });

  test('is told why the identity of somebody who has not consented cannot be shown', async ({ page }) => {
    await page.goto(await profileWith(page.request, 'no-consent'));
    await expect(block(page)).toContainText('henkilö ei ole antanut siihen suostumusta');
    await expect(block(page).getByRole('button')).toHaveCount(0);
  });
});
