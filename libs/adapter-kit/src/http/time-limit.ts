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
  /** Nothing is waited for now: what came is being worked on. */
  pause(): void;
  /** More is waited for: both clocks start anew. */
  resume(): void;
  end(): void;
}

/** Watches over one request: its total time and its stalls. */
export function startTimeLimit(where: string, totalMs: number, stallMs: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const after = (ms: number, message: string) => setTimeout(() => controller.abort(new SourceError('timeout', message)), ms);
  let total: NodeJS.Timeout | undefined;
  let stall: NodeJS.Timeout | undefined;
  const pause = (): void => {
    clearTimeout(total);
    clearTimeout(stall);
  };
  const resume = (): void => {
    pause();
    total = after(totalMs, `${where} did not finish its answer within ${inSeconds(totalMs)}`);
    stall = after(stallMs, `${where} sent nothing for ${inSeconds(stallMs)}`);
  };
  resume();
  return {
    signal: AbortSignal.any([outer, controller.signal]),
    progress: () => void stall?.refresh(),
    pause,
    resume,
    end: pause,
  };
}

function inSeconds(ms: number): string {
  return ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}
