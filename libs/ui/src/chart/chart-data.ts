/** What is drawn for each of the chart's categories; null where there is no number, which is never drawn as 0. */
export interface ChartSeries {
  name: string;
  values: readonly (number | null)[];
}

/** Series that share a scale. Panels stand one above another over the same categories. */
export type ChartPanel = readonly ChartSeries[];

export interface ChartData {
  /** Along the horizontal axis, in order. */
  categories: readonly string[];
  panels: readonly ChartPanel[];
  /** A number in full, for the table and the tooltip. */
  format: (value: number) => string;
  /** A number in short, for the axis. */
  axisFormat: (value: number) => string;
}
