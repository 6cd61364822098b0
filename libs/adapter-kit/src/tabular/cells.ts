import { isBusinessId } from '@kasvu/contracts';
import { helsinkiToInstant } from '../helsinki-time';

/** A cell that cannot be taken. The message never quotes it. */
export class CellFault extends Error {
  override readonly name = 'CellFault';

  constructor(
    readonly reason: string,
    /** The field, or null when it is no single one. */
    readonly field: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** Codes of the municipality list that name no municipality: unknown and abroad. */
const noMunicipality = new Set(['000', '198', '199', '200', '999']);

/** Reads the cells of one row by field. A field without a column reads as empty; what cannot be read throws a CellFault. */
export interface Cells<Field extends string = string> {
  text(field: Field): string | null;
  required(field: Field): string;
  /** The parts of a cell with several values, in their order, empty ones left out. */
  list(field: Field, separator?: RegExp): string[];
  /** Cells whose parts belong together by position: as many rows as the longest has parts; a part that is not there is ''. */
  aligned<Several extends Field>(fields: readonly Several[]): Record<Several, string>[];
  date(field: Field): string | null;
  /** A time in Finland, or a day for its beginning, as an instant. */
  instant(field: Field): string | null;
  businessId(field: Field): string | null;
  /** Also without the zeros a spreadsheet drops; a code that stands for unknown or abroad is null. */
  municipalityCode(field: Field): string | null;
  /** The one of `words` the cell says; each code also stands for itself. */
  oneOf<Code extends string>(field: Field, words: Readonly<Record<Code, readonly string[]>>): Code | null;
}

export function cellsOf<Field extends string>(values: Readonly<Record<Field, string>>): Cells<Field> {
  const text = (field: Field): string | null => values[field] || null;
  const list = (field: Field, separator = /[;\n]/): string[] => (text(field) ?? '').split(separator).map(trim).filter(Boolean);
  return {
    text,
    list,
    required: (field) => text(field) ?? refuse(field, 'the cell is empty', 'missing-field'),
    aligned: (fields) => {
      const parts = fields.map((field) => (text(field) ?? '').split(';').map(trim));
      const count = Math.max(...parts.map(({ length }) => length));
      const rows = Array.from({ length: count }, (_, index) =>
        Object.fromEntries(fields.map((field, at) => [field, parts[at]?.[index] ?? ''])),
      );
      return rows.filter((row) => Object.values(row).some(Boolean)) as Record<(typeof fields)[number], string>[];
    },
    date: (field) => {
      const cell = text(field);
      return cell === null ? null : (dateOf(cell) ?? refuse(field, 'not a day (2026-11-22 or 22.11.2026)'));
    },
    instant: (field) => {
      const cell = text(field);
      return cell === null ? null : (instantOf(cell) ?? refuse(field, 'not a time (2026-11-22T08:30, 22.11.2026 8.30 or a day)'));
    },
    businessId: (field) => {
      const cell = text(field);
      return cell === null ? null : (businessIdOf(cell) ?? refuse(field, 'not a business ID (1234567-8 with a right check digit)'));
    },
    municipalityCode: (field) => {
      const code = text(field)?.padStart(3, '0') ?? null;
      if (code !== null && !/^\d{3}$/.test(code)) return refuse(field, 'not a municipality code (092); names are not read');
      return code === null || noMunicipality.has(code) ? null : code;
    },
    oneOf: (field, words) => {
      const cell = text(field);
      return cell === null ? null : (codeOf(cell, words) ?? refuse(field, `none of: ${Object.keys(words).join(', ')}`));
    },
  };
}

/** @throws {CellFault} always */
export function refuse(field: string, why: string, reason = 'invalid-field'): never {
  throw new CellFault(reason, field, why);
}

/** A day written `2026-11-22` or `22.11.2026`, with or without a time after it; null for anything else. */
export function dateOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(text) ?? [];
  if (year) return realDay(`${year}-${month}-${day}`);
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$| )/.exec(text) ?? [];
  return d && m && y ? realDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) : null;
}

/** A year, also as the beginning or end of a date. */
export function yearOf(text: string): number | null {
  const year = Number(/^\d{4}$/.test(text) ? text : dateOf(text)?.slice(0, 4));
  return year >= 1930 && year <= 2100 ? year : null;
}

/** With its hyphen; registers also write it without, and a spreadsheet drops a zero at its beginning. */
export function businessIdOf(text: string): string | null {
  const digits = text.replace(/^FI/i, '').replace(/[\s\u2010-\u2015-]/g, '');
  const padded = digits.padStart(8, '0');
  const id = `${padded.slice(0, 7)}-${padded.slice(7)}`;
  return /^\d{7,8}$/.test(digits) && isBusinessId(id) ? id : null;
}

/** The code whose words hold `text`; case and white space do not matter. */
export function codeOf<Code extends string>(text: string, words: Readonly<Record<Code, readonly string[]>>): Code | null {
  const wanted = plainWord(text);
  const found = Object.entries<readonly string[]>(words).find(([code, known]) =>
    [code, ...known].some((word) => plainWord(word) === wanted),
  );
  return (found?.[0] as Code | undefined) ?? null;
}

const trim = (text: string): string => text.trim();
const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

function realDay(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

function instantOf(text: string): string | null {
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }
  const day = dateOf(text);
  const [, hours, minutes, seconds] = /[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  const hasTime = /[T ]/.test(text);
  if (day === null || (hasTime && hours === undefined)) return null;
  try {
    return helsinkiToInstant(hours === undefined ? day : `${day}T${hours.padStart(2, '0')}:${minutes}:${seconds ?? '00'}`);
  } catch {
    // An hour there is not.
    return null;
  }
}
