import { SourceError } from '../source-error';

/** How long one request may take. */
export interface Timeouts {
  /** All of a JSON or text answer. */
  totalMs: number;
  /** All of a download. */
  downloadMs: number;
  /** Without a single byte coming. */
  stallMs: number;
}

export const defaultTimeouts: Timeouts = { totalMs: 120_000, downloadMs: 30 * 60_000, stallMs: 30_000 };

export interface TimeLimit {
  /** Aborts when time is up (its reason is a SourceError `timeout`) or when the caller's own signal does. */
  signal: AbortSignal;
  /** Something came: the stall clock starts anew. */
  progress(): void;
  end(): void;
}

/** Watches over one request: its total time and its stalls. */
export function startTimeLimit(where: string, totalMs: number, stallMs: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const stop = (message: string) => () => controller.abort(new SourceError('timeout', message));
  const total = setTimeout(stop(`${where} did not finish its answer within ${inSeconds(totalMs)}`), totalMs);
  const stall = setTimeout(stop(`${where} sent nothing for ${inSeconds(stallMs)}`), stallMs);
  return {
    signal: AbortSignal.any([outer, controller.signal]),
    progress: () => void stall.refresh(),
    end: () => {
      clearTimeout(total);
      clearTimeout(stall);
    },
  };
}

function inSeconds(ms: number): string {
  return ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}
