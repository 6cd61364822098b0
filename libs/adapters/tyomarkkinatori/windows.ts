const day = 24 * 3_600_000;
/** A posting older than this is rare: all of them are asked for at once. */
const oldDays = 360;
const windowDays = 30;

/** A stretch of time: from it on, and before its end. */
export interface Window {
  from?: string;
  to?: string;
}

/**
 * The stretches of last change a whole read is made of, oldest first, from `start` on (null: from the beginning). The last has no end, so a posting
 * that is changed while the read goes on moves to one that is still to come: none is missed.
 */
export function windowsFrom(start: string | null, now: Date): Window[] {
  const windows: Window[] = [];
  const oldest = new Date(now.getTime() - oldDays * day).toISOString();
  if (start === null) windows.push({ to: oldest });
  for (let from = start ?? oldest; ;) {
    const to = new Date(Date.parse(from) + windowDays * day).toISOString();
    if (to >= now.toISOString()) return [...windows, { from }];
    windows.push({ from, to });
    from = to;
  }
}
