/** Room for one year, the bars, and a line of text, in the units of the drawing. */
const slot = 64;
const plot = 64;
const line = 14;
const barWidth = 30;
const gap = 4;

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its number stands: above it, or below when it is negative. */
  numberY: number;
  centre: number;
}

/** Where the bars of some years stand. A year without a number has no bar. */
export function barsOf(values: readonly (number | null)[]): { width: number; height: number; baseline: number; bars: (Bar | null)[] } {
  const told = values.flatMap((value) => value ?? []);
  const [least, most] = [Math.min(0, ...told), Math.max(0, ...told)];
  const scale = plot / (most - least || 1);
  const baseline = line + most * scale;
  const below = least < 0 ? line : 0;
  const bars = values.map((value, index): Bar | null => {
    if (value === null) return null;
    const centre = slot * (index + 0.5);
    const height = Math.abs(value) * scale;
    const y = value < 0 ? baseline : baseline - height;
    const numberY = value < 0 ? y + height + line - gap : y - gap;
    return { x: centre - barWidth / 2, y, width: barWidth, height, numberY, centre };
  });
  return { width: slot * values.length, height: line + plot + below + line, baseline, bars };
}
