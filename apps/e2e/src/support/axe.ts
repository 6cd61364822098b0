import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core';

const rules = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  /** All of those that the colours decide: light and dark differ in nothing else. */
  'of colours': { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, { type: RunOnly['type']; values: readonly string[] }>;

/**
 * What axe finds on the page as it is, short enough to read in a failed test. Axe is put into each document once and tells the violations only:
 * putting it in and telling everything takes several times as long as looking.
 */
export async function barriers(page: Page, which: keyof typeof rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly: { ...rules[which], values: [...rules[which].values] }, resultTypes: ['violations'] };
  const violations = await page.evaluate(async (asked) => {
    const injected = (window as unknown as { axe: { run(of: Document, asked: RunOptions): Promise<AxeResults> } }).axe;
    return (await injected.run(document, asked)).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} (${any[0]?.message ?? ''})`));
}

/** What axe finds in light and in dark. */
export async function barriersInLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await barriers(page, 'of colours');
  return [...light.map((barrier) => `light, ${barrier}`), ...dark.map((barrier) => `dark, ${barrier}`)];
}
