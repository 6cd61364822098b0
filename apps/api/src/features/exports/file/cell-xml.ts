import { looksLikeFormula } from '../../../platform/csv/csv';
import { styles } from './workbook-parts';

/** What Excel takes into one cell. */
const longestCell = 32_767;
/** Day 0 of spreadsheets, counted back from the days they count right. */
const dayZero = Date.UTC(1899, 11, 30);
/** Days before this one spreadsheets count wrong or not at all: they take 1900 for a leap year. */
const firstDay = '1900-03-01';
const dayMilliseconds = 86_400_000;

/** A text as XML can hold it. Excel reads `_x0041_` in a text as the character of that number, so that what only looks so is told apart. */
export const xmlText = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * A cell with a text, never a formula: one that looks like one is marked as text, so that it stays one when it is edited or saved as CSV.
 * A text too long for a cell ends in an ellipsis.
 */
export function textCell(place: string, text: string, style: number = styles.text): string {
  const fitting = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
  const marked = looksLikeFormula(fitting) ? styles.quoted : style;
  return `<c r="${place}" s="${marked}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting)}</t></is></c>`;
}

export const numberCell = (place: string, value: number) => `<c r="${place}" s="${styles.number}"><v>${value}</v></c>`;

/** A cell with a day, `yyyy-mm-dd`; one that spreadsheets cannot count as a text. */
export const dateCell = (place: string, day: string) =>
  day < firstDay ? textCell(place, day) : `<c r="${place}" s="${styles.date}"><v>${(Date.parse(day) - dayZero) / dayMilliseconds}</v></c>`;
