import type { Clock } from './clock';
import { createPacer } from './pacer';

describe('createPacer', () => {
  const never = new AbortController().signal;
  let now: number;
  let waits: number[];
  const clock: Clock = { now: () => now, sleep: async (ms) => void waits.push(ms) };
  beforeEach(() => {
    now = 1000;
    waits = [];
  });

  it('spaces requests asked for all at once', async () => {
    const { turn } = createPacer(300, clock);
    await Promise.all([turn(never), turn(never), turn(never)]);
    expect(waits).toEqual([300, 600]);
  });

  it('waits only for what is left of the interval', async () => {
    const { turn } = createPacer(300, clock);
    await turn(never);
    now += 200;
    await turn(never);
    now += 5000;
    await turn(never);
    expect(waits).toEqual([100]);
  });

  it('starts no request while the source wants to rest', async () => {
    const { turn, rest } = createPacer(300, clock);
    await turn(never);
    rest(2000);
    rest(500);
    await turn(never);
    await turn(never);
    expect(waits).toEqual([2000, 2300]);
  });

  it('gives up, saying until when, if the source wants to rest for too long', async () => {
    const { turn, rest } = createPacer(300, clock, 120_000);
    rest(120_001);
    await expect(turn(never)).rejects.toMatchObject({
      code: 'rate-limited',
      message: expect.stringContaining('before 1970-01-01T00:02:01Z'),
    });
    expect(waits).toEqual([]);
  });
});
