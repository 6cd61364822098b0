import type { Locator, Page } from '@playwright/test';

/** The search field in the bar of every page. */
export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: 'Hae osaamisella' });

/** Searches as somebody does who keeps the hands on the keyboard. */
export async function searchByKeyboard(page: Page, keyword: string): Promise<void> {
  await page.locator('#main').focus();
  await page.keyboard.press('/');
  await page.keyboard.type(keyword);
  await page.keyboard.press('Enter');
}

/** Goes to a main page by the navigation. */
export async function openByNavigation(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name }).click();
}

/** What a screen reader was last told of results and pages. */
export const announcement = (page: Page): Locator => page.locator('.cdk-live-announcer-element');
