import type { Page } from '@playwright/test';
import { companyInNobodysCare, mark } from './support/own-work';
import { expect, test } from './support/test';

test.use({ role: 'adviser', consoleMay: /409 \(Conflict\)/ });

const work = (page: Page) => page.getByRole('region', { name: 'Työskentely yrityksen kanssa' });
const note = (page: Page, text: string) => work(page).getByRole('article').filter({ hasText: text });

test('a company is taken into one’s care, a meeting is noted with its next step, and both wait on the first page', async ({ page }) => {
  const { businessId, name } = await companyInNobodysCare(page.request);
  await page.goto(`/companies/${businessId}`);
  await work(page).getByRole('button', { name: 'Ota asiakasvastuulle' }).click();
  await expect(work(page).getByRole('list', { name: 'Asiakasvastaavat' })).toContainText('Outi Ohjantie');
  await work(page).getByRole('button', { name: 'Kirjaa muistiinpano' }).click();
  await work(page).getByRole('combobox', { name: 'Laji' }).selectOption('Tapaaminen');
  await work(page).getByRole('button', { name: 'Tallenna' }).click();
  await expect(work(page)).toContainText('Kirjoita muistiinpano.');
  await work(page)
    .getByRole('textbox', { name: /^Teksti/ })
    .fill('Keväällä avautuu hitsaajien paikkoja.');
  await work(page).getByRole('textbox', { name: 'Seuraava askel' }).fill(`Lähetä kurssiehdotus ${mark}`);
  await work(page).getByLabel('Määräpäivä').fill('2026-01-15');
  await work(page).getByRole('button', { name: 'Tallenna' }).click();
  await expect(note(page, 'Keväällä avautuu')).toContainText('kirjoitti Outi Ohjantie');

  await page.goto('/today');
  const steps = page.getByRole('region', { name: /^Seuraavat askeleet/ });
  const step = steps.getByRole('listitem').filter({ hasText: mark });
  await expect(step).toContainText(name);
  await expect(step).toContainText('Myöhässä');
  await step.getByRole('button', { name: /^Merkitse tehdyksi/ }).click();
  await expect(steps).toContainText(`Tehty: Lähetä kurssiehdotus ${mark}`);
  await page.goto('/notes?q=hitsaajan');
  await expect(page.getByRole('article').filter({ hasText: mark })).toContainText('Tehty');
});

test('two write the same note: the second is shown both texts and loses neither', async ({ page, pageOf }) => {
  await page.goto('/companies/0124610-9');
  await work(page).getByRole('button', { name: 'Kirjaa muistiinpano' }).click();
  await work(page)
    .getByRole('textbox', { name: /^Teksti/ })
    .fill(`Puhelu ${mark}: aloite tuli yritykseltä.`);
  await work(page).getByRole('button', { name: 'Tallenna' }).click();
  await expect(note(page, mark)).toBeVisible();

  const other = await pageOf('growth');
  await other.goto('/companies/0124610-9');
  for (const [who, text] of [
    [page, `Puhelu ${mark}. Outi: sovittiin tapaaminen.`],
    [other, `Puhelu ${mark}. Kasper: kurssi kiinnostaa.`],
  ] as const) {
    await note(who, mark).getByRole('button', { name: 'Muokkaa' }).click();
    await work(who)
      .getByRole('textbox', { name: /^Teksti/ })
      .fill(text);
  }
  await work(page).getByRole('button', { name: 'Tallenna' }).click();
  await expect(note(page, mark).filter({ hasText: 'sovittiin tapaaminen' })).toBeVisible();
  await work(other).getByRole('button', { name: 'Tallenna' }).click();
  const conflict = work(other).getByRole('region', { name: 'Muistiinpanoa on muutettu sillä välin' });
  await expect(conflict).toContainText('Outi: sovittiin tapaaminen.');
  await expect(conflict).toContainText('Kasper: kurssi kiinnostaa.');
  await conflict.getByRole('button', { name: 'Yhdistä' }).click();
  const joined = work(other).getByRole('textbox', { name: /^Teksti/ });
  await expect(joined).toHaveValue(/sovittiin tapaaminen[\s\S]*kurssi kiinnostaa|kurssi kiinnostaa[\s\S]*sovittiin tapaaminen/);
  await work(other).getByRole('button', { name: 'Tallenna' }).click();
  await expect(note(other, mark)).toContainText('muutti Kasper Kasvula');
  await page.reload();
  await expect(note(page, mark).filter({ hasText: 'kurssi kiinnostaa' })).toContainText('sovittiin tapaaminen');
});
