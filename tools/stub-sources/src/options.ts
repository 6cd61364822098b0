import { currentDay, isCalendarDay } from './days.ts';
import type { Fault } from './faults/fault.ts';

/** How a stub server is started; every part may be left out. */
export interface StubOptions {
  /** 0 takes a free port. Default: the environment's KASVU_STUB_PORT, else 4010. */
  port?: number;
  /** Number of companies; vacancies follow in proportion. Default 3000. */
  size?: number;
  /** Number of people of the skills registry. Default: two for three companies, never fewer than 60. */
  people?: number;
  /** Default 92. */
  seed?: number;
  /** The day the data is for, `yyyy-mm-dd`. Default: the current day in Finland. */
  today?: string;
  faults?: readonly Fault[];
  /** Milliseconds each answer waits, and each 200 records of a long one. Default 0. */
  latencyMs?: number;
  /** The folder of the kasvu-vocabulary data that the ESCO stub serves. Default: found upwards from the working folder. */
  vocabularyDir?: string;
  /** The clock of changes; default: the real one, whatever day the data is for. */
  now?: () => Date;
}

export const DEFAULT_PORT = 4010;
export const DEFAULT_SIZE = 3000;
export const DEFAULT_SEED = 92;
export const LARGEST_SIZE = 1_000_000;

/** A setting that cannot be used: its message names it and says what would do. */
export class InvalidOption extends Error {
  override readonly name = 'InvalidOption';
}

const SIZES = { '--size': 'companies', '--people': 'people' } as const;
type SizeName = keyof typeof SIZES;
const MULTIPLIERS: Record<string, number> = { '': 1, k: 1000, m: 1_000_000 };

/** Reads a size such as `3000`, `100k` or `1M`. Throws InvalidOption naming `name`. */
export function parseSize(text: string, name: SizeName = '--size'): number {
  const match = /^(\d+)([km]?)$/i.exec(text.trim());
  const size = match === null ? Number.NaN : Number(match[1]) * (MULTIPLIERS[(match[2] as string).toLowerCase()] as number);
  return checkSize(name, size, text);
}

function checkSize(name: SizeName, size: number, text = String(size)): number {
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST_SIZE) return size;
  throw new InvalidOption(`${name}: a number of ${SIZES[name]} from 1 to 1M (such as 3000, 100k), not "${text}"`);
}

/** Reads a whole number setting. Throws InvalidOption naming `name`. */
export function parseWhole(name: string, text: string, largest = Number.MAX_SAFE_INTEGER): number {
  if (/^\d+$/.test(text.trim()) && Number(text) <= largest) return Number(text);
  throw new InvalidOption(`${name}: a whole number from 0 to ${largest}, not "${text}"`);
}

/** How many vacancies go with a number of companies. */
export function vacanciesFor(size: number): number {
  return Math.max(30, Math.round((size * 400) / 3000));
}

/** How many study offerings go with a number of companies; some seven of ten are in Vantaa. */
export function studiesFor(size: number): number {
  return Math.max(60, Math.round((size * 560) / 3000));
}

/** How many vacancies each source of the market besides the city's own has, with a number of companies. */
export function marketFor(size: number): Record<'tyomarkkinatori' | 'jobposting-feed' | 'kuntarekry', number> {
  const share = (of3000: number, least: number): number => Math.max(least, Math.round((size * of3000) / 3000));
  return { tyomarkkinatori: share(800, 60), 'jobposting-feed': share(200, 40), kuntarekry: share(200, 20) };
}

/** How many people go with a number of companies. */
export function peopleFor(size: number): number {
  return Math.max(60, Math.round((size * 2) / 3));
}

/** Fills in what was left out and checks the rest. Throws InvalidOption. */
export function completeOptions(options: StubOptions) {
  const today = options.today ?? currentDay();
  if (!isCalendarDay(today)) throw new InvalidOption(`--today: a day yyyy-mm-dd, not "${today}"`);
  const size = checkSize('--size', options.size ?? DEFAULT_SIZE);
  return {
    port: options.port ?? (process.env.KASVU_STUB_PORT ? parseWhole('KASVU_STUB_PORT', process.env.KASVU_STUB_PORT, 65_535) : DEFAULT_PORT),
    size,
    people: checkSize('--people', options.people ?? peopleFor(size)),
    seed: options.seed ?? DEFAULT_SEED,
    today,
    faults: options.faults ?? [],
    latencyMs: options.latencyMs ?? 0,
    vocabularyDir: options.vocabularyDir,
    now: options.now ?? (() => new Date()),
  };
}
