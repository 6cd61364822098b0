export interface Timing {
  p50: number;
  p95: number;
}

type Work = () => Promise<unknown>;

const warmUp = 5;

/** Times work in rounds of so many clients at once. Milliseconds of each client, after five rounds of warm-up. */
export async function timeAlone(work: Work, rounds: number, clients = 1): Promise<Timing> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round++) times.push(...(await timeRound(work, clients, round)));
  return percentiles(times);
}

/** Times two ways of the same work in turn, so that a drifting machine meets both alike. */
export async function comparePair(subject: Work, base: Work, rounds: number, clients = 1): Promise<{ subject: Timing; base: Timing }> {
  const times: { subject: number[]; base: number[] } = { subject: [], base: [] };
  for (let round = -warmUp; round < rounds; round++) {
    times.subject.push(...(await timeRound(subject, clients, round)));
    times.base.push(...(await timeRound(base, clients, round)));
  }
  return { subject: percentiles(times.subject), base: percentiles(times.base) };
}

/** The times of a round; none in the rounds of warm-up. */
async function timeRound(work: Work, clients: number, round: number): Promise<number[]> {
  const times = await Promise.all(Array.from({ length: clients }, () => time(work)));
  return round < 0 ? [] : times;
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
