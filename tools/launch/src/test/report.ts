import type { StageResult } from './results.ts';

const HEADINGS = ['stage', 'seconds', 'passed', 'failed', 'skipped'];

/** The closing report: what failed, a table of the stages, and the sum as its last line. */
export function report(stages: StageResult[]): string {
  const notes = stages.flatMap(({ name, notes }) => notes.map((note) => `  ${name}: ${note}`));
  const rows = stages.map(({ name, seconds, passed, failed, skipped }) => [
    name,
    seconds.toFixed(1),
    ...[passed, failed, skipped].map(String),
  ]);
  return [...(notes.length > 0 ? ['', ...notes] : []), '', ...table([HEADINGS, ...rows]), '', closingLine(stages)].join('\n');
}

/** `N passed, N failed`, and `, N skipped` if any. */
export function closingLine(stages: StageResult[]): string {
  const sum = (of: 'passed' | 'failed' | 'skipped') => stages.reduce((total, stage) => total + stage[of], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function table(rows: string[][]): string[] {
  const widths = HEADINGS.map((_heading, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}
