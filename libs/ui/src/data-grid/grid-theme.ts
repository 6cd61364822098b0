import { themeQuartz } from 'ag-grid-community';

/** AG Grid drawn with the design tokens, light and dark by themselves. */
export const gridTheme = themeQuartz.withParams({
  browserColorScheme: 'inherit',
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  backgroundColor: 'var(--k-surface)',
  foregroundColor: 'var(--k-text)',
  accentColor: 'var(--k-accent)',
  borderColor: 'var(--k-line)',
  headerBackgroundColor: 'var(--k-surface)',
  headerTextColor: 'var(--k-text-soft)',
  headerFontSize: '0.75rem',
  headerFontWeight: 550,
  headerHeight: 36,
  headerColumnBorder: false,
  headerColumnResizeHandleColor: 'var(--k-line)',
  columnBorder: false,
  rowBorder: { style: 'solid', width: 1, color: 'var(--k-line)' },
  oddRowBackgroundColor: 'transparent',
  rowHoverColor: 'var(--k-surface-hover)',
  selectedRowBackgroundColor: 'var(--k-accent-soft)',
  cellHorizontalPadding: 10,
  spacing: 6,
  wrapperBorder: { style: 'solid', width: 1, color: 'var(--k-line)' },
  wrapperBorderRadius: 10,
  iconSize: 14,
});
