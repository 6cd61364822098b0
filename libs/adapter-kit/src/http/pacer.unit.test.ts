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
    const pace = createPacer(300, clock);
    await Promise.all([pace(never), pace(never), pace(never)]);
    expect(waits).toEqual([300, 600]);
  });

  it('waits only for what is left of the interval', async () => {
    const pace = createPacer(300, clock);
    await pace(never);
    now += 200;
    await pace(never);
    now += 5000;
    await pace(never);
    expect(waits).toEqual([100]);
  });
});
