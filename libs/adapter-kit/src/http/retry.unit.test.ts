import { SourceError } from '../source-error';
import type { Clock } from './clock';
import { defaultRetryPolicy, retryAfterMs, Transient, withRetries } from './retry';

const now = Date.parse('2026-11-22T06:00:00Z');

function clockThatKeepsWaits(waits: number[]): Clock {
  return { now: () => now, sleep: async (ms) => void waits.push(ms) };
}

describe('retryAfterMs', () => {
  it.each([
    ['120', 120_000],
    ['Sun, 22 Nov 2026 06:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 05:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('reads %p as %p ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe('withRetries', () => {
  const fault = new SourceError('rate-limited', 'The source takes no more requests');
  const never = new AbortController().signal;

  it('waits longer each time, with jitter', async () => {
    for (const [random, expected] of [
      [0, [250, 500, 1000]],
      [1, [500, 1000, 2000]],
    ] as const) {
      const waits: number[] = [];
      const failing = () => Promise.reject(new Transient(fault));
      const outcome = withRetries(failing, defaultRetryPolicy, clockThatKeepsWaits(waits), never, () => random);
      await expect(outcome).rejects.toMatchObject({ code: 'rate-limited', message: 'The source takes no more requests (tried 4 times)' });
      expect(waits).toEqual(expected);
    }
  });

  it('waits as long as the source asks', async () => {
    const waits: number[] = [];
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      if (tries === 1) throw new Transient(fault, 90_000);
      return 'done';
    };
    await expect(withRetries(attempt, defaultRetryPolicy, clockThatKeepsWaits(waits), never)).resolves.toBe('done');
    expect(waits).toEqual([90_000]);
  });

  it('gives up, saying until when, if that is too long', async () => {
    const waits: number[] = [];
    const outcome = withRetries(
      () => Promise.reject(new Transient(fault, 3_600_000)),
      defaultRetryPolicy,
      clockThatKeepsWaits(waits),
      never,
    );
    await expect(outcome).rejects.toMatchObject({ code: 'rate-limited', message: expect.stringContaining('before 2026-11-22T07:00:00Z') });
    expect(waits).toEqual([]);
  });

  it('gives up when the waits a source asks for add up to too much', async () => {
    const waits: number[] = [];
    const failing = () => Promise.reject(new Transient(fault, 70_000));
    await expect(withRetries(failing, defaultRetryPolicy, clockThatKeepsWaits(waits), never)).rejects.toThrow(
      'asks not to come back before',
    );
    expect(waits).toEqual([70_000]);
  });

  it('passes a final fault on at once', async () => {
    const final = new SourceError('not-found', 'Not there');
    await expect(withRetries(() => Promise.reject(final), defaultRetryPolicy, clockThatKeepsWaits([]), never)).rejects.toBe(final);
  });
});
