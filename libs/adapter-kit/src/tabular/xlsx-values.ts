import type { XlsxArchive } from './xlsx-archive';
import { readXml } from './xml';

/** How the cells of a style show a number. */
export type NumberForm = 'number' | 'date' | { digits: number };

/** Excel's own forms that show a day: 14–17 and 22, and those of other languages. */
const dateForms = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The form of each cell style, by the style's number. */
export async function numberFormsOf(archive: XlsxArchive, part: string | null): Promise<NumberForm[]> {
  const ownForms = new Map<number, NumberForm>();
  const forms: NumberForm[] = [];
  let inCellStyles = false;
  if (part === null) return forms;
  await readXml(archive.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') ownForms.set(Number(attributes['numFmtId']), formOf(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const id = Number(attributes['numFmtId']);
      forms.push(ownForms.get(id) ?? (dateForms.has(id) ? 'date' : 'number'));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return forms;
}

/** `dd.mm.yyyy` shows a day; `000` shows a code with its leading zeros; colours, conditions and quoted words in a form show neither. */
function formOf(code: string): NumberForm {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/^0{2,}$/.test(plain)) return { digits: plain.length };
  return /d|y/i.test(plain) || /mmm/i.test(plain) ? 'date' : 'number';
}

/** The texts that cells share. Readings of Japanese words (`rPh`) are no part of them. */
export async function sharedStringsOf(archive: XlsxArchive, part: string | null): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  if (part === null) return texts;
  await readXml(archive.read(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      if (name === 'rPh') inReading = false;
      inText = false;
    },
  });
  return texts;
}

/** Characters XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const day = 86_400_000;

/** What a cell with a number shows: a day as `2026-11-22`, with a time as `2026-11-22T08:30:00`, a number without the noise of binary fractions. */
export function shownNumber(raw: string, form: NumberForm, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (form === 'date') return shownDate(value, from1904);
  const text = String(Number(value.toPrecision(15)));
  return typeof form === 'object' ? text.padStart(form.digits, '0') : text;
}

function shownDate(serial: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const instant = new Date(epoch + Math.round((serial * day) / 1000) * 1000);
  if (Number.isNaN(instant.getTime())) return String(serial);
  const [date, time] = instant.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? String(date) : `${date}T${time}`;
}
