import { WrongParameter } from '../paging.ts';
import type { Posting } from '../market/board.ts';
import type { Times } from './posting.ts';

/** Times a search can be limited by; `expires` is not among them here. */
const TIMES = ['published', 'modified', 'archived', 'created'] as const;
const PLACES = { municipalityIn: 'municipalities', regionIn: 'regions' } as const;
const IGNORED = ['expires', 'employerTypeIn', 'workTimeIn', 'continuityOfWorkIn', 'postingLanguageIn', 'countryIn', 'occupationIscoIn'];

/** What a search asks for. */
export interface Search {
  isArchive: boolean;
  isInTime(times: Times): boolean;
  isInPlace(posting: Posting): boolean;
}

interface Period {
  from: number;
  to: number;
}

function periodOf(name: string, value: unknown): Period | null {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) throw new WrongParameter(`${name}: { from, to }`);
  const bound = (key: 'from' | 'to', open: number): number => {
    const text: unknown = (value as Record<string, unknown>)[key];
    const time = text === undefined ? open : Date.parse(String(text));
    if (Number.isNaN(time)) throw new WrongParameter(`${name}.${key}: a date-time`);
    return time;
  };
  return { from: bound('from', -Infinity), to: bound('to', Infinity) };
}

function codesOf(name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((code) => typeof code === 'string')) return value;
  throw new WrongParameter(`${name}: a list of codes`);
}

/** Reads the body of a search. Throws WrongParameter for what the service would refuse. */
export function searchOf(body: string): Search {
  let asked: unknown;
  try {
    asked = body === '' ? {} : JSON.parse(body);
  } catch (cause) {
    throw new WrongParameter(`The body is not JSON: ${(cause as Error).message}`);
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) throw new WrongParameter('The body is an object');
  const fields = asked as Record<string, unknown>;
  const known = ['onlyStatus', ...TIMES, ...Object.keys(PLACES), ...IGNORED];
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new WrongParameter(`Unrecognized field "${unknown}"`);
  const status = fields['onlyStatus'] ?? 'PUBLISHED';
  if (status !== 'PUBLISHED' && status !== 'ARCHIVED') throw new WrongParameter('onlyStatus: PUBLISHED or ARCHIVED');
  const periods = TIMES.map((name) => ({ name, period: periodOf(name, fields[name]) }));
  const municipalities = codesOf('municipalityIn', fields['municipalityIn']);
  const regions = codesOf('regionIn', fields['regionIn']);
  // Every place of the stub lies in region 01.
  const isPlaceAsked = municipalities.length > 0 || regions.length > 0;

  return {
    isArchive: status === 'ARCHIVED',
    isInTime: ({ published, lastModified, archived }) => {
      const at = { published, created: published, modified: lastModified, archived };
      return periods.every(({ name, period }) => {
        if (period === null) return true;
        const time = Date.parse(at[name] ?? '');
        return time >= period.from && time < period.to;
      });
    },
    isInPlace: ({ workplace }) =>
      !isPlaceAsked || regions.includes('01') || (workplace !== null && municipalities.includes(workplace.municipalityCode)),
  };
}
