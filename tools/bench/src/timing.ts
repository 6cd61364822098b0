export interface Timing {
  p50: number;
  p95: number;
}

type Work = () => Promise<unknown>;

/** Times two ways of the same work in turn, so that a drifting machine meets both alike. Milliseconds, after five rounds of warm-up. */
export async function comparePair(subject: Work, base: Work, rounds: number): Promise<{ subject: Timing; base: Timing }> {
  const times: { subject: number[]; base: number[] } = { subject: [], base: [] };
  for (let round = -5; round < rounds; round++) {
    const pair = { subject: await time(subject), base: await time(base) };
    if (round < 0) continue;
    times.subject.push(pair.subject);
    times.base.push(pair.base);
  }
  return { subject: percentiles(times.subject), base: percentiles(times.base) };
}

async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @internal exported for its test */
export function percentiles(times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
