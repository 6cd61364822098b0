/** What Excel needs to take a file for UTF-8. */
export const CSV_START = '\uFEFF';

/** What Excel separates by where the decimal separator is a comma, as in Finland. */
const SEPARATOR = ';';

/** A text that a spreadsheet would take for a formula, also with blanks before it. */
export const looksLikeFormula = (text: string) => /^\s*[=+\-@\t\r\n]/.test(text);

/**
 * One line of CSV (RFC 4180 but for the separator and, for the same reason, the comma in numbers). A text that a spreadsheet would take for a
 * formula is made a text by an apostrophe; lists and objects are written as JSON.
 */
export const csvLine = (values: readonly unknown[]) => `${values.map(cell).join(SEPARATOR)}\r\n`;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[";,\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Made once: each formatter holds some 40 kB outside the heap, which no garbage collection sees in time.
const finnishDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The day in Finland as `yyyy-mm-dd`. */
export const dayInFinland = (at = new Date()) => finnishDays.format(at);
