import { companyAboutToFile, mark, write } from './support/own-work';
import { rowOf, total } from './support/list';
import { changeSource, readSources } from './support/sources';
import { expect, test } from './support/test';

test.use({ role: 'growth' });
test.setTimeout(180_000);

test('a followed company gains a vacancy and a statement: the first page tells of both, with old and new values, and of new hits of a saved search', async ({
  page,
}) => {
  const { businessId, name } = await companyAboutToFile(page.request);
  await page.goto(`/companies/${businessId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: `Suosikeissa ${name}` })).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/vacancies?municipality=092');
  await page.getByRole('button', { name: 'Tallenna haku' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Nimi' }).fill(`Vantaan työpaikat ${mark}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click();
  await expect(page.getByRole('button', { name: `Tallennettu haku: Vantaan työpaikat ${mark}` })).toBeVisible();
  const before = await total(page);

  await changeSource('jobposting-feed', { add: 20 });
  await readSources('jobposting-feed', 'prh-xbrl');

  await page.goto('/');
  await expect(page).toHaveURL('/today');
  const changes = page
    .getByRole('region', { name: /^Mikä muuttui/ })
    .getByRole('listitem')
    .filter({ hasText: name });
  const vacancy = changes.filter({ hasText: 'Uusi avoin työpaikka:' });
  await expect(vacancy).toContainText('Lähde: Työnantajien omat työpaikkasyötteet');
  const statement = changes.filter({ hasText: 'Uusi tilinpäätös, liikevaihto' });
  await expect(statement).toContainText(/aiemmin\s[\d\s]+€.*nyt\s[\d\s]+€/);
  await expect(statement).toContainText('Lähde: PRH: digitaaliset tilinpäätökset');

  await statement.getByRole('button', { name: `Piilota: ${name}` }).click();
  await expect(changes.getByRole('button', { name: `Piilotettu: ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(statement).toBeVisible();

  await page
    .getByRole('region', { name: /^Uutta tallennetuissa hauissa/ })
    .getByRole('link', { name: `Vantaan työpaikat ${mark}` })
    .click();
  await expect(page).toHaveURL(/\/vacancies\?.*municipality=092/);
  await expect.poll(() => total(page)).toBeGreaterThan(before);
  await page.getByRole('columnheader', { name: 'Julkaistu' }).click();
  await expect(rowOf(page, 1)).toBeVisible();
  await page.goto('/today');
  await expect(page.getByRole('region', { name: /^Uutta tallennetuissa hauissa/ })).toContainText('Tallennetuissa hauissa ei ole uutta.');

  await page.goto(`/companies/${businessId}`);
  const timeline = page.getByRole('region', { name: 'Työskentely yrityksen kanssa' });
  await expect(timeline).toContainText('Uusi tilinpäätös, liikevaihto');
  await expect(timeline).toContainText('Uusi avoin työpaikka:');
});

/** So many people are put on the list, of those the registry has had for longest: it withdraws the first it has. */
const listed = 800;

test('people whose consent ends leave every list at once, and a number stays', async ({ page }) => {
  const ask = async <Answer>(path: string): Promise<Answer> => (await (await page.request.get(path)).json()) as Answer;
  const { id } = await write<{ id: string }>(page.request, 'POST', '/api/lists', { name: `Osaajia hankkeeseen ${mark}` });
  const { total: everybody } = await ask<{ total: number }>('/api/talent?limit=1');
  for (let offset = everybody - listed; offset < everybody; offset += 200) {
    const people = await ask<{ items: { pseudonym: string }[] }>(`/api/talent?limit=200&offset=${offset}`);
    const items = people.items.map(({ pseudonym }) => ({ kind: 'talent', id: pseudonym }));
    await write(page.request, 'POST', `/api/lists/${id}/items`, { items });
  }
  await page.goto(`/lists/${id}`);
  await expect(page.getByText(`${listed} kohdetta`)).toBeVisible();
  await expect(page.getByText(/ei ole enää saatavilla\.$/)).toHaveCount(0);

  await changeSource('skills-registry', { withdraw: 10 });
  await readSources('skills-registry');
  await page.reload();
  await expect(page.getByText(/^\d+ henkilöä ei ole enää saatavilla\.$/)).toBeVisible();
  const list = await ask<{ items: unknown[]; noLongerAvailable: number }>(`/api/lists/${id}`);
  expect(list.noLongerAvailable).toBeGreaterThan(0);
  expect(list.items.length + list.noLongerAvailable).toBe(listed);
});
