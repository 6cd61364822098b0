import type { SyncCounts, SyncRun } from '@kasvu/contracts';
import { Presets, SingleBar } from 'cli-progress';

const number = new Intl.NumberFormat('en');

/** Progress of one source on the terminal: a bar when the source says how many to expect, a running count otherwise. */
export function createProgress(source: string, visible: boolean) {
  const bar = new SingleBar(
    {
      format: `${source.padEnd(18)} {bar} {value}/{total} · {new} new · {rejected} rejected`,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: ({ counts, total }: { counts: SyncCounts; total: number | null }) => {
      if (!visible) return;
      const seen = counts.read + counts.rejected;
      const expected = Math.max(total ?? seen, seen, 1);
      const payload = { new: counts.inserted, rejected: counts.rejected };
      if (started) {
        bar.setTotal(expected);
        bar.update(seen, payload);
      } else {
        bar.start(expected, seen, payload);
        started = true;
      }
    },
    done: (line: string) => {
      if (started) bar.stop();
      if (visible) console.log(line);
    },
  };
}

/** One line a person understands. */
export function describeRun(run: SyncRun): string {
  const { counts } = run;
  const parts = [
    `${number.format(counts.read)} read`,
    `${number.format(counts.inserted)} new`,
    `${number.format(counts.updated)} changed`,
    `${number.format(counts.withdrawn)} withdrawn`,
    `${number.format(counts.rejected)} rejected`,
  ];
  const outcome = run.error ? `${run.status}: ${run.error.message}` : run.status;
  return [
    `${run.source}: ${outcome} (${parts.join(', ')}, ${((run.durationMs ?? 0) / 1000).toFixed(1)} s)`,
    ...run.warnings.map((warning) => `  warning: ${warning}`),
  ].join('\n');
}
