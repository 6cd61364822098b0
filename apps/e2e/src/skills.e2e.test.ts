import { skillCalled } from './support/find';
import { leaksOf } from './support/leaks';
import { announcement, searchByKeyboard } from './support/shell';
import { expect, test } from './support/test';

test.describe('one keyword', () => {
  test.use({ role: 'growth' });

  test('leads to the skill, from there to a person who has it and to a course that teaches it, by links alone', async ({ page }) => {
    const leaks = leaksOf(page);
    await page.goto('/companies');
    await searchByKeyboard(page, 'hitsari');
    await expect(announcement(page)).toHaveText(/^\d+ avointa työpaikkaa, \d+ yritystä, \d+ osaajaa, \d+ opintoa$/);
    const understood = page.getByRole('list', { name: 'hitsari', exact: true });
    await expect(understood.getByRole('listitem').filter({ hasText: 'hitsaaja' })).toContainText('ammatti, hitsari → hitsari (sama sana)');
    await understood.getByRole('link', { name: 'hitsaus', exact: true }).click();

    await expect(page).toHaveURL(/\/skills\/\d+$/);
    await expect(page).toHaveTitle('hitsaus – Kasvu Dashboard');
    await expect(page.getByRole('list', { name: 'Nimi muilla kielillä' })).toHaveText(/ruotsi\s*svetsning\s*englanti\s*welding/);
    await expect(page.getByRole('region', { name: /^Avoimet työpaikat [1-9]/ }).getByRole('article')).not.toHaveCount(0);
    await expect(
      page
        .getByRole('region', { name: /^Yritykset [1-9]/ })
        .getByRole('article')
        .first(),
    ).toContainText(/Kysyntä |Avautumispäiviä /);
    const person = page
      .getByRole('region', { name: /^Osaajat [1-9]/ })
      .getByRole('heading', { level: 3 })
      .first();
    const pseudonym = await person.innerText();
    await person.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Profiili ${pseudonym}`);
    await expect(page.getByRole('region', { name: /^Osaamiset/ })).toContainText(/hitsaus/i);

    await page.goBack();
    const courses = page.getByRole('region', { name: /^Opinnot [1-9]/ });
    await expect(courses).toContainText(/Ajoissa on se, mikä alkaa/);
    const course = courses.getByRole('article').filter({ hasText: 'Alkaa ajoissa' }).first().getByRole('heading', { level: 3 });
    const name = await course.innerText();
    await course.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('region', { name: /^Opettaa \d/ })).toContainText(/hitsaus/i);
    expect(await leaks()).toEqual([]);
  });
});

for (const keyword of ['svetsning', 'welding'])
  test(`"${keyword}" leads to the same skill as its Finnish name`, async ({ page }) => {
    await page.goto('/');
    await searchByKeyboard(page, keyword);
    await page.getByRole('list', { name: keyword, exact: true }).getByRole('link', { name: 'hitsaus', exact: true }).click();
    await expect(page).toHaveURL(`/skills/${await skillCalled(page.request, 'hitsaus')}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('hitsaus');
  });

test('the months of a skill are a chart and a table, and its narrower skills can be left out', async ({ page }) => {
  await page.goto(`/skills/${await skillCalled(page.request, 'ohjelmointi')}`);
  const months = page.getByRole('region', { name: 'Kysyntä, tarjonta ja koulutus 12 kuukauden aikana' });
  await expect(months.getByRole('img', { name: /Samat luvut ovat taulukossa/ })).toBeVisible();
  await months.getByRole('button', { name: 'Taulukko' }).click();
  await expect(months.getByRole('table').getByRole('row')).toHaveCount(13);
  const vacancies = page.getByRole('region', { name: /^Avoimet työpaikat \d/ }).getByRole('heading', { level: 2 });
  const all = await vacancies.innerText();
  await page.getByRole('button', { name: 'Myös suppeammat' }).click();
  await expect(page).toHaveURL(/\?narrower=false$/);
  await expect(vacancies).not.toHaveText(all);
});

test('a skill is followed, which is remembered, and no longer followed', async ({ page }) => {
  await page.goto(`/skills/${await skillCalled(page.request, 'sorvaus')}`);
  await page.getByRole('button', { name: 'Seuraa sorvaus' }).click();
  const followed = page.getByRole('button', { name: 'Seurataan sorvaus' });
  await expect(followed).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(followed).toHaveAttribute('aria-pressed', 'true');
  await followed.click();
  await expect(page.getByRole('button', { name: 'Seuraa sorvaus' })).toHaveAttribute('aria-pressed', 'false');
});

test('a search without an answer is kept as an unmet need, seen where searches begin, and taken back', async ({ page }) => {
  const word = `xqzvk${Date.now().toString(36).replaceAll(/\d/g, 'z')}`;
  await page.goto(`/search?q=${word}`);
  await page.getByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' }).click();
  await expect(announcement(page)).toHaveText('Tallennettu täyttymättömäksi tarpeeksi.');
  await page.goto('/search');
  const need = page.getByRole('list', { name: 'Täyttymättömät tarpeet' }).getByRole('listitem').filter({ hasText: word });
  await expect(need).toContainText(/tallennettu 1 kerran, viimeksi \d+\.\d+\.\d{4}/);
  await need.getByRole('button', { name: `Poista: ${word}` }).click();
  await expect(announcement(page)).toHaveText('Täyttymätön tarve poistettu.');
  await expect(need).toHaveCount(0);
});
