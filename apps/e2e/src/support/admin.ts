import { expect, type Locator, type Page } from '@playwright/test';

/** The rows of a table that say this. */
export const rowWith = (page: Page, text: string | RegExp): Locator => page.getByRole('table').getByRole('row').filter({ hasText: text });

/** The administration by its own navigation. */
export async function openSection(page: Page, name: string): Promise<void> {
  await page.goto('/admin');
  await page.getByRole('navigation', { name: 'Ylläpito' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}
