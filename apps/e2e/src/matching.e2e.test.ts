import type { Page } from '@playwright/test';
import { vacancyToMatch } from './support/find';
import { leaksOf } from './support/leaks';
import { announcement, switchTo } from './support/shell';
import { expect, test } from './support/test';
import { languages, messages } from './support/texts';

/** The first day that is written in a text, as a number that can be compared. */
function dayIn(text: string): number {
  const [, day, month, year] = /(\d+)\.(\d+)\.(\d{4})/.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** Opens a vacancy and its people, who are not asked for before that. */
async function showPeople(page: Page): Promise<void> {
  await page.goto(await vacancyToMatch(page.request));
  await page.getByRole('button', { name: 'Näytä osaajat tähän työpaikkaan' }).click();
}

test.describe('the growth team', () => {
  test.use({ role: 'growth' });

  test('sees who fits a vacancy in the order it picks, what they lack, and a course that begins before the deadline', async ({ page }) => {
    const leaks = leaksOf(page);
    await showPeople(page);
    const people = page.getByRole('region', { name: /^Osaajat tähän työpaikkaan \d/ });
    await expect(people.getByRole('article')).toHaveCount(5);
    await people.getByLabel('Järjestys').selectOption({ label: 'sama alue ensin' });
    await expect(page).toHaveURL(/order=region-first/);
    await expect(announcement(page)).toHaveText(/^\d+ osaajaa$/);
    await expect(people.getByRole('article').first()).toContainText('asuu työpaikan kunnassa');
    const lacking = people
      .getByRole('article')
      .filter({ has: page.getByRole('list', { name: 'Puuttuu, Vaadittu' }) })
      .first();
    await expect(lacking).toContainText(/(\d+) \/ \d+ vaadittua osaamista/);
    await expect(lacking.getByRole('list', { name: 'Puuttuu, Vaadittu' }).getByRole('link').first()).toHaveAccessibleDescription(
      /^Ei ilmoitettu eikä tunnistettu tekstistä\s+Työpaikassa: /,
    );

    const gap = page.getByRole('region', { name: 'Osaamisvaje' });
    const deadline = dayIn(await gap.getByText(/^\s*Osaajien määrät.*silloin hakuaika päättyy/s).innerText());
    const row = gap
      .getByRole('row')
      .filter({ hasText: 'Alkaa ajoissa' })
      .filter({ hasText: /\d+\.\d+\.\d{4}/ })
      .first();
    expect(dayIn(await row.innerText())).toBeLessThanOrEqual(deadline);
    const course = row.getByRole('cell').last().getByRole('link');
    const name = await course.innerText();
    await course.click();
    await expect(page).toHaveURL(/\/studies\/\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(await leaks()).toEqual([]);
  });

  test('lays people for a vacancy beside one another on a page of their own', async ({ page }) => {
    await showPeople(page);
    await page.getByRole('link', { name: 'Kuntarajaus ja vertailu omalla sivulla' }).click();
    await expect(page).toHaveURL(/\/vacancies\/\d+\/matches/);
    const people = page.getByRole('region', { name: /^Osaajat tähän työpaikkaan \d/ }).getByRole('article');
    const chosen = [people.nth(0), people.nth(2)];
    for (const person of chosen) await person.getByRole('checkbox', { name: 'Vertailuun' }).check();
    await page.getByRole('button', { name: 'Vertaa valittuja (2)' }).click();
    const names = await Promise.all(chosen.map((person) => person.getByRole('heading', { level: 3 }).innerText()));
    const table = page.getByRole('dialog', { name: 'Osaajat rinnakkain' }).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Mitä verrataan', ...names]);
    await expect(table.getByRole('row', { name: /^Vaaditut osaamiset/ })).toContainText(/\d+ \/ \d+ vaadittua/);
  });

  test('reads the rules of the order in each language, from the vacancy', async ({ page }) => {
    await showPeople(page);
    await page.getByRole('link', { name: 'Miten järjestys muodostuu' }).click();
    await expect(page).toHaveURL('/matching-rules');
    for (const language of languages) {
      await switchTo(page, language);
      const words = (key: string) => messages(language).get(`matching.${key}`) ?? key;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('rules.title'));
      const order = page.getByRole('list', { name: words('orders.region-first') }).getByRole('listitem');
      await expect(order.first()).toHaveText(words('criteria.region.name'));
      await expect(order).toHaveCount(5);
    }
  });
});
