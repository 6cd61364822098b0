import { expect, type Locator, type Page } from '@playwright/test';

/** A row of the list by its number, the first is 1; row 1 of the grid itself is the header. */
export const rowOf = (page: Page, number: number): Locator => page.locator(`[role="row"][aria-rowindex="${number + 1}"]`);

/** What the first column of a row says, once it is loaded. */
export async function nameOf(page: Page, number: number): Promise<string> {
  const link = rowOf(page, number).getByRole('link').first();
  await link.waitFor();
  return (await link.textContent()) ?? '';
}

/** Number of the topmost row in view. */
export async function topRow(page: Page): Promise<number> {
  return page.getByRole('grid').evaluate((grid) => {
    const header = grid.querySelector('[role="columnheader"]')?.getBoundingClientRect().bottom ?? 0;
    const seen = [...grid.querySelectorAll('[role="gridcell"]')]
      .filter((cell) => cell.getBoundingClientRect().top >= header - 1)
      .map((cell) => Number(cell.closest('[role="row"]')?.getAttribute('aria-rowindex')));
    return Math.min(...seen) - 1;
  });
}

/** Scrolls with the mouse wheel until a row far down is in view and loaded. */
export async function scrollTo(page: Page, number: number): Promise<void> {
  await page.getByRole('grid').hover();
  await expect(async () => {
    const missing = number - (await topRow(page));
    await page.mouse.wheel(0, missing * 40);
    await expect(rowOf(page, number).getByRole('link').first()).toBeInViewport({ timeout: 500 });
  }).toPass();
}

/** Ticks values of a filter and closes it. */
export async function filterBy(page: Page, filter: string, ...values: (string | RegExp)[]): Promise<void> {
  await page.getByRole('search', { name: 'Suodattimet' }).getByRole('button', { name: filter, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: filter });
  for (const value of values) await dialog.getByRole('checkbox', { name: value }).first().check();
  await dialog.getByRole('button', { name: 'Valmis' }).click();
}

/** How many rows the list says it has; waits until it says so. */
export async function total(page: Page): Promise<number> {
  const line = page.locator('#main header p').filter({ hasText: /\d/ });
  return Number(((await line.textContent()) ?? '').replace(/\D/g, ''));
}
