import type { FilePreview } from '@kasvu/contracts';

const number = new Intl.NumberFormat('en');

/** A preview for the terminal: how the columns are understood, how many rows are good, and what is wrong with the others. */
export function describePreview({ source, mapping, mappingFrom, missing, counts, unknown, errors }: FilePreview): string {
  const { rows, good, gone, rejected } = counts;
  return [
    `${source}: nothing was stored. ${number.format(rows)} rows: ${number.format(good)} good, ${number.format(gone)} without consent, ${number.format(rejected)} faulty`,
    `  columns (${mappingFrom}): ${Object.entries(mapping)
      .map(([field, heading]) => `${field} = ${heading}`)
      .join(', ')}`,
    ...(missing.length > 0 ? [`  no column for: ${missing.join(', ')}`] : []),
    ...Object.entries(unknown).map(([what, count]) => `  left out: ${what} (${number.format(count)} rows)`),
    ...errors.map(({ message }) => `  ${message}`),
    ...(rejected > errors.length ? [`  and ${number.format(rejected - errors.length)} more`] : []),
  ].join('\n');
}
