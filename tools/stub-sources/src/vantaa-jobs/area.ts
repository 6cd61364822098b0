import type { JobRow } from './vacancy.ts';

const METRES_PER_DEGREE = 111_320;

/** Whether a row lies in the asked area: `radius` (metres) around `x`,`y`, or the box `xmin`,`ymin`,`xmax`,`ymax` (WGS 84). */
export function inArea(query: URLSearchParams): ((row: JobRow) => boolean) | null {
  const numbers = (names: string[]): number[] | null => {
    const values = names.map((name) => Number(query.get(name) ?? Number.NaN));
    return values.every(Number.isFinite) ? values : null;
  };
  const circle = numbers(['radius', 'x', 'y']);
  if (circle !== null) {
    const [radius, x, y] = circle as [number, number, number];
    const shrink = Math.cos((y * Math.PI) / 180);
    return (row) => Math.hypot((row.x - x) * shrink, row.y - y) * METRES_PER_DEGREE <= radius;
  }
  const box = numbers(['xmin', 'ymin', 'xmax', 'ymax']);
  if (box === null) return null;
  const [xmin, ymin, xmax, ymax] = box as [number, number, number, number];
  return (row) => row.x >= xmin && row.x <= xmax && row.y >= ymin && row.y <= ymax;
}
