import type { Page } from '@playwright/test';
import { canaryPattern } from '../../../../tools/stub-sources/src/canaries.ts';

/** Watches what the API answers: resolves to every made-up name, number and key of a person that came to the browser since the call. */
export function leaksOf(page: Page): () => Promise<string[]> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    // A body is gone once the page has moved on; what came of it would be on the page.
    if (response.url().includes('/api/')) bodies.push(response.text().catch(() => ''));
  });
  return async () => [...(await Promise.all(bodies)), await page.content()].flatMap((text) => canaryPattern.exec(text)?.[0] ?? []);
}
