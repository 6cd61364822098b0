/** The most records an answer of our own interfaces holds, and how many when nobody says. */
const MOST_RECORDS = 1000;
const DEFAULT_RECORDS = 500;

/** Where a read goes on: among the records and, after them, among the deleted ones. */
export interface Place {
  record: number;
  deleted: number;
  /** Milliseconds; null: a read of everything. */
  since: number | null;
}

/** A parameter that cannot be used; the message names it. */
export class WrongParameter extends Error {
  override readonly name = 'WrongParameter';
  /** 410 tells that a read has to start over. */
  readonly status: 400 | 410;

  constructor(message: string, status: 400 | 410 = 400) {
    super(message);
    this.status = status;
  }
}

export function limitOf(query: URLSearchParams): number {
  const text = query.get('limit') ?? String(DEFAULT_RECORDS);
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MOST_RECORDS) throw new WrongParameter(`limit: a whole number from 1 to ${MOST_RECORDS}`);
  return limit;
}

/** What a cursor says; without one, the beginning of what changed since the time asked for, or of everything. */
export function placeOf(query: URLSearchParams): Place {
  const cursor = query.get('cursor');
  if (cursor !== null) return readCursor(cursor);
  const text = query.get('changedSince');
  const since = text === null ? null : /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(since)) throw new WrongParameter('changedSince: an instant in UTC, such as 2026-01-31T12:00:00Z');
  return { record: 0, deleted: 0, since };
}

const cursorOf = ({ record, deleted, since }: Place): string => Buffer.from(`${record}/${deleted}/${since ?? ''}`).toString('base64url');

function readCursor(cursor: string): Place {
  const match = /^(\d+)\/(\d+)\/(\d*)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match === null) throw new WrongParameter('cursor: not one of this interface', 410);
  return { record: Number(match[1]), deleted: Number(match[2]), since: match[3] === '' ? null : Number(match[3]) };
}

/** A page: records by their number, keys of deleted ones, and where the next begins. */
export interface RecordPage {
  records: number[];
  deleted: string[];
  next: string | null;
}

/** Takes a page: the records that are wanted from `place` on, then, of a read of changes, the deleted ones. */
export function pageOf(
  place: Place,
  limit: number,
  list: { indexes: number; isWanted: (index: number) => boolean; deletedSince: (at: number) => string[] },
): RecordPage {
  const records: number[] = [];
  let index = place.record;
  for (; index < list.indexes; index++) {
    if (!list.isWanted(index)) continue;
    if (records.length === limit) return { records, deleted: [], next: cursorOf({ ...place, record: index }) };
    records.push(index);
  }
  const gone = place.since === null ? [] : list.deletedSince(place.since);
  const deleted = gone.slice(place.deleted, place.deleted + limit - records.length);
  const reached = place.deleted + deleted.length;
  const next = reached < gone.length ? cursorOf({ ...place, record: index, deleted: reached }) : null;
  return { records, deleted, next };
}
