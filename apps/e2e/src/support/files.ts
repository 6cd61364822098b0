import type { Page } from '@playwright/test';

/** Headings as nobody writes them on screen, so that they are no text left in another language. */
const headings = 'Y-TUNNUS;TOIMINIMI;KUNTA;TILA;MUISTIINPANO';

/** A made-up list of companies: one that is good, under this name, and one whose business ID is none. */
export const companiesFile = (name: string): string =>
  [headings, `9100001-3;${name};092;toiminnassa;oma`, '9100018-0;Väärä Tunnus Oy;092;toiminnassa;'].join('\r\n');

/** Chooses a file with this text in the page's file field. */
export function uploadFile(page: Page, text: string): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles({ name: 'yritykset.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}
