import type { Page } from '@playwright/test';
import { skillCalled } from './support/find';
import { leaksOf } from './support/leaks';
import { filterBy, nameOf, rowOf, scrollTo, topRow, total } from './support/list';
import { announcement, openByNavigation } from './support/shell';
import { expect, test } from './support/test';

/** Types a skill into the field of the list and takes the first that the vocabulary suggests. */
async function pickSkill(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Osaaminen', exact: true }).fill(words);
  await page.getByRole('option', { name: words }).first().click();
  await expect(page.getByRole('button', { name: `Poista suodatin Osaaminen: ${words}` })).toBeVisible();
}

test.describe('the growth team', () => {
  test.use({ role: 'growth' });

  test('finds people by skills, sees what each has and lacks, and comes Back to the list as it was', async ({ page }) => {
    const leaks = leaksOf(page);
    await page.goto('/');
    await openByNavigation(page, 'Osaajat');
    await nameOf(page, 1);
    const everybody = await total(page);
    expect(everybody).toBeGreaterThan(500);

    await pickSkill(page, 'hitsaus');
    await expect.poll(() => total(page)).toBeLessThan(everybody);
    await pickSkill(page, 'robottihitsaus');
    await expect(page).toHaveURL(/\/talent\?skill=\d+,\d+$/);
    await expect(announcement(page)).toHaveText(/^\d+ osaajaa$/);
    await expect(rowOf(page, 1)).toContainText(/2\/2.*hitsaus.*robottihitsaus/);
    const any = await total(page);
    await scrollTo(page, any);
    await expect(rowOf(page, any)).toContainText(/1\/2.*ei: (robotti)?hitsaus/);

    await page.getByRole('button', { name: 'Kaikki osaamiset vaaditaan' }).click();
    await expect(page).toHaveURL(/match=all/);
    await expect.poll(() => total(page)).toBeLessThan(any);
    await expect(page.getByRole('grid')).not.toContainText('1/2');
    await page.getByRole('button', { name: 'Kaikki osaamiset vaaditaan' }).click();
    await filterBy(page, 'Kunta', /^Vantaa/);
    await expect(page).toHaveURL(/municipality=092/);
    await expect.poll(() => total(page)).toBeLessThan(any);

    await scrollTo(page, 20);
    const label = await nameOf(page, 20);
    expect(label).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await rowOf(page, 20).getByRole('link').first().click();
    const panel = page.getByRole('complementary', { name: 'Anonyymi profiili' });
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(`Profiili ${label}`);
    await expect(panel).toContainText('nimeä ja yhteystietoja ei näytetä');
    const address = page.url();
    const place = await topRow(page);

    await panel.getByRole('link', { name: 'Avaa omalle sivulle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Profiili ${label}`);
    await expect(page.getByRole('region', { name: /^Osaamiset/ })).toContainText('hitsaus');
    await expect(page.getByRole('region', { name: 'Henkilöllisyys' })).toHaveText(/voi nähdä vain asiantuntija/);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(rowOf(page, 20)).toContainText(label);
    await expect.poll(() => topRow(page)).toBe(place);
    await expect(page.getByRole('button', { name: 'Kunta Vantaa' })).toBeVisible();
    expect(await leaks()).toEqual([]);
  });

  test('is not shown a group that would single somebody out, and a broader search is one press away', async ({ page }) => {
    await page.goto('/talent');
    await pickSkill(page, 'hitsaus');
    await filterBy(page, 'Kieli', /^englanti/);
    await filterBy(page, 'Kielitaito vähintään', /^C2/);
    await expect(page.getByRole('main')).toContainText('Alle 5 osaajaa sopii');
    await expect(announcement(page)).toHaveText('Alle 5 osaajaa sopii');
    await expect(page.getByRole('gridcell')).toHaveCount(0);
    await expect(page.locator('#main header p')).toHaveText('');

    await page.getByRole('button', { name: /^Ilman: englanti\. Vähintään \d+$/ }).click();
    await expect(page).toHaveURL(/\/talent\?skill=\d+$/);
    expect(await nameOf(page, 1)).toBeTruthy();
    expect(await total(page)).toBeGreaterThanOrEqual(5);
  });
});

test('staff find no people: not in the navigation, not by address, not beside what they search for and look at', async ({ page }) => {
  await page.goto('/companies/0124610-9');
  await expect(page.getByRole('region', { name: /^Avoimet työpaikat \d/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Osaajat/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Osaajat' })).toHaveCount(0);
  for (const path of ['/search?q=hitsaus', `/skills/${await skillCalled(page.request, 'hitsaus')}`, '/vacancies/1']) {
    await page.goto(path);
    await expect(page.getByRole('region', { name: /^(Opinnot|Osaamiset)/ }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: /^Osaajat/ })).toHaveCount(0);
  }
  for (const path of ['/talent', '/vacancies/1/matches']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('Sinulla ei ole oikeutta tähän sivuun');
  }
  for (const path of ['/api/talent', '/api/companies/0124610-9/people', '/api/vacancies/1/applicants', '/api/vacancies/1/matches'])
    expect((await page.request.get(path)).status(), path).toBe(403);
});
