import { mark, write } from './support/own-work';
import { demoUsers } from './support/users';
import { announcement, openByNavigation } from './support/shell';
import { rowOf } from './support/list';
import { expect, test } from './support/test';

test.use({ role: 'adviser', consoleMay: /404 \(Not Found\).*\/api\/lists\// });

test('the fitting vacancies of a company are picked onto one’s own list, worked through and shared with a colleague', async ({
  page,
  pageOf,
}) => {
  const name = `Kaupungin paikat ${mark}`;
  await write(page.request, 'POST', '/api/lists', { name: 'Toinen lista' });
  await page.goto('/companies/0124610-9');
  const vacancies = page.getByRole('region', { name: /^Avoimet työpaikat \d/ });
  await vacancies.getByRole('checkbox').nth(0).check();
  await vacancies.getByRole('checkbox').nth(2).check();
  const bar = page.getByRole('region', { name: 'Valitut rivit' });
  await expect(bar).toContainText('2 valittuna');
  await bar.getByRole('button', { name: 'Lisää listalle' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lisää listalle' });
  await dialog.getByRole('button', { name: 'Uusi lista' }).click();
  await dialog.getByRole('textbox', { name: 'Listan nimi' }).fill(name);
  await dialog.getByRole('button', { name: 'Luo lista ja lisää' }).click();
  await expect(vacancies).toContainText(`Lista ${name} luotiin ja sille lisättiin 2.`);

  await openByNavigation(page, 'Suosikit');
  await page.getByRole('region', { name: 'Listat' }).getByRole('link', { name }).click();
  const items = page.getByRole('list', { name }).getByRole('listitem');
  await expect(items).toHaveCount(2);
  const first = await items.first().getByRole('heading').innerText();
  await items
    .first()
    .getByRole('combobox', { name: /^Tila: / })
    .selectOption('Työn alla');
  await items
    .first()
    .getByRole('button', { name: /^Lisää muistiinpano/ })
    .click();
  const note = items.first().getByRole('textbox', { name: /^Muistiinpano: / });
  await note.fill('Kysy aloituspäivä');
  await note.press('Enter');
  await expect(items.first()).toContainText('Kysy aloituspäivä');
  await items
    .first()
    .getByRole('button', { name: /^Siirrä alemmas: / })
    .press('Alt+ArrowDown');
  await expect(announcement(page)).toHaveText(/on nyt sijalla 2 \/ 2\.$/);
  await page.reload();
  await expect(items).toHaveCount(2);
  await expect(items.nth(1).getByRole('heading')).toHaveText(first);
  await expect(items.nth(1).getByRole('combobox', { name: /^Tila: / })).toHaveValue('in-progress');
  const address = page.url();

  const other = await pageOf('staff');
  await other.goto(address);
  await expect(other.getByRole('main')).not.toContainText(name);
  await page.getByRole('button', { name: 'Nimi ja jako' }).click();
  const settings = page.getByRole('dialog');
  await settings.getByRole('combobox', { name: 'Jaa kollegalle' }).fill(demoUsers.staff.name.slice(0, 5));
  await settings.getByRole('option', { name: demoUsers.staff.name }).click();
  await expect(settings.getByRole('combobox', { name: demoUsers.staff.name })).toBeVisible();

  await other.goto('/favourites');
  await other.getByRole('region', { name: 'Listat' }).getByRole('link', { name }).click();
  await expect(other.getByRole('list', { name }).getByRole('listitem')).toHaveCount(2);
  await expect(other.getByRole('main')).toContainText('Työn alla');
  await expect(other.getByRole('main')).toContainText('Kysy aloituspäivä');
  await expect(other.getByRole('combobox', { name: /^Tila: / })).toHaveCount(0);
});

test('favourites are marked in a list together, taken back by one press, and browsed by what they are', async ({ page }) => {
  const { items } = (await (await page.request.get('/api/favourites')).json()) as { items: { kind: string; id: string }[] };
  for (const { kind, id } of items) await write(page.request, 'DELETE', `/api/favourites/${kind}/${id}`);
  await page.goto('/studies');
  await rowOf(page, 1).getByRole('link').first().waitFor();
  for (const row of [1, 2, 3]) await rowOf(page, row).getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: 'Valitut rivit' });
  await expect(bar).toContainText('3 valittuna');
  await page.getByRole('button', { name: 'Haku auki nyt' }).click();
  await expect(bar).toContainText('3 valittuna');
  await bar.getByRole('button', { name: 'Lisää suosikkeihin' }).click();
  const undo = page.getByRole('button', { name: /^Kumoa ?: 3 lisättiin suosikkeihin/ });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await bar.getByRole('button', { name: 'Lisää suosikkeihin' }).click();
  await bar.getByRole('button', { name: 'Tyhjennä valinta' }).click();
  await expect(bar).toHaveCount(0);

  await openByNavigation(page, 'Suosikit');
  const studies = page.getByRole('region', { name: /^Opinnot 3/ });
  await expect(studies.getByRole('listitem')).toHaveCount(3);
  await studies
    .getByRole('button', { name: /^Suosikeissa / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: /^Opinnot 2/ })).toBeVisible();
  await page.getByRole('button', { name: /^Kumoa ?: / }).click();
  await expect(studies).toBeVisible();
  await studies.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/studies\/\d+$/);
});
