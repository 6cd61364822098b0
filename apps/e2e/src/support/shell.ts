import { expect, type Locator, type Page } from '@playwright/test';
import type { InterfaceLanguage } from './texts';

/** The languages as the bar names them. */
const ownNames: Record<InterfaceLanguage, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** Chooses the language in the bar. */
export async function switchTo(page: Page, language: InterfaceLanguage): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: ownNames[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** The search field: in the bar of every page, on the search page in the page itself. */
export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: 'Hae osaamisella' });

/** A part of the search in its field, by what it is and how it counts: `hitsaus sanoina pakollinen`. */
export const searchPart = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('toolbar', { name: 'Haun osat' }).getByRole('button', { name, exact: true });

/** Goes to the search by its key, which does so once it is known that single keys are not switched off. */
export async function reachSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

/** Searches as somebody does who keeps the hands on the keyboard. */
export async function searchByKeyboard(page: Page, keyword: string): Promise<void> {
  await page.locator('#main').focus();
  await reachSearch(page);
  await page.keyboard.type(keyword);
  await page.keyboard.press('Enter');
}

/** Goes to a main page by the navigation. */
export async function openByNavigation(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name }).click();
}

/** What a screen reader was last told of results and pages. */
export const announcement = (page: Page): Locator => page.locator('.cdk-live-announcer-element');
