import { askedToWaitMs, usedUpForMs } from './rate-limit';

const now = Date.parse('2026-11-22T06:00:00Z');

describe('what the headers of an answer ask for', () => {
  it.each<[Record<string, string>, number | null]>([
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, 30_000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': String(now / 1000 + 7) }, 7_000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': String(now / 1000 - 7) }, 0],
    [{ 'ratelimit-remaining': '1', 'ratelimit-reset': '30' }, null],
    [{ 'ratelimit-remaining': '0' }, null],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': 'soon' }, null],
    [{ 'ratelimit-reset': '30' }, null],
    [{}, null],
  ])('a limit used up: %j is a rest of %p ms', (headers, expected) => {
    expect(usedUpForMs(new Headers(headers), now)).toBe(expected);
  });

  it.each<[Record<string, string>, number | null]>([
    [{ 'retry-after': '5', 'ratelimit-reset': '30' }, 5_000],
    [{ 'ratelimit-reset': '30' }, 30_000],
    [{}, null],
  ])('a refusal: %j is a wait of %p ms', (headers, expected) => {
    expect(askedToWaitMs(new Headers(headers), now)).toBe(expected);
  });
});
