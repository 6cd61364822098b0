import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { createBoard, type ListedSketch } from '../market/board.ts';
import type { Market } from '../market/market.ts';
import { WrongParameter } from '../paging.ts';
import type { StubSource } from '../source.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { type Search, searchOf } from './filters.ts';
import { createIds, createPostingWriter, timesOf } from './posting.ts';

const PATH = 'kipa/p67/v2/jobpostings';
const KEY = 'stub-key';
const NDJSON = 'application/x-ndjson';
const LIMIT = 600;
const WINDOW_MS = 60_000;

export interface MarketSourceOptions {
  /** Throws VocabularyMissing where there is no vocabulary. */
  market: () => Market;
  seed: number;
  slots: number;
  /** Day number. */
  today: number;
  now: () => Date;
}

/** Counts the requests of each minute and tells them as the service does. Throws TooMany above the limit. */
function createRateLimit(): (at: number) => Record<string, string> {
  let [window, used] = [0, 0];
  return (at) => {
    const current = Math.floor(at / WINDOW_MS);
    used = current === window ? used + 1 : 1;
    window = current;
    const reset = String(Math.ceil(((current + 1) * WINDOW_MS - at) / 1000));
    if (used > LIMIT) throw new TooMany(reset);
    return { 'ratelimit-limit': String(LIMIT), 'ratelimit-remaining': String(LIMIT - used), 'ratelimit-reset': reset };
  };
}

class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** Työmarkkinatori's search interface (P67, version 2): a stream of JSON lines for a search that is posted. */
export function createTyomarkkinatori({ market, seed, slots, today, now }: MarketSourceOptions): StubSource {
  const rateLimit = createRateLimit();
  const write = createPostingWriter(seed);
  const idOf = createIds(seed);
  const board = createBoard('tyomarkkinatori', { market, slots, now, keyOf: ({ key }) => idOf(key) });

  /** Of an archive, what was taken away by hand and then what stood in the slots before. */
  function* found({ isArchive, isInTime, isInPlace }: Search): Generator<object> {
    for (const isPast of isArchive ? [false, true] : [false]) {
      const isWanted = (sketch: ListedSketch): boolean => {
        const times = timesOf(sketch, today, isPast);
        return (times.archived !== null) === isArchive && isInTime(times);
      };
      for (const posting of board.postings({ turns: isPast ? 1 : 0, isWanted }))
        if (isInPlace(posting)) yield write(posting, timesOf(posting, today, isPast));
    }
  }

  const search = ({ body = '' }: SourceRequest): Answer => {
    const headers = rateLimit(now().getTime());
    const records = found(searchOf(body));
    const first = records.next();
    if (first.done) return { kind: 'body', status: 200, contentType: NDJSON, body: '', headers };
    const all = (function* () {
      yield first.value;
      yield* records;
    })();
    // A stream without paging tells no total.
    return { kind: 'list', head: () => '', total: 0, records: all, separator: '\n', tail: '\n', contentType: NDJSON, headers };
  };

  return {
    id: 'tyomarkkinatori',
    requiredField: 'metadata',
    settings: () => ({ SUBSCRIPTION_KEY: KEY }),
    posts: [PATH],
    change: (change) => board.change(change),
    answer: (request) => {
      if (request.segments.join('/') !== PATH) return json({ statusCode: 404, message: 'Resource not found' }, 404);
      if (request.method !== 'POST') return text('Method Not Allowed', 405);
      if (request.headers?.['kipa-subscription-key'] !== KEY)
        return json({ statusCode: 401, message: 'Access denied due to invalid subscription key.' }, 401);
      try {
        return search(request);
      } catch (cause) {
        if (cause instanceof WrongParameter) return json({ statusCode: 400, message: cause.message }, 400);
        if (cause instanceof TooMany)
          return { ...json({ statusCode: 429, message: 'Rate limit is exceeded.' }, 429), headers: { 'retry-after': cause.message } };
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
