import {
  CellStyleModule,
  ColumnApiModule,
  EventApiModule,
  InfiniteRowModelModule,
  LocaleModule,
  ModuleRegistry,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  ValidationModule,
} from 'ag-grid-community';

declare const ngDevMode: unknown;

/** The only place that registers AG Grid modules; the validation messages are for development. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    InfiniteRowModelModule,
    ColumnApiModule,
    CellStyleModule,
    EventApiModule,
    LocaleModule,
    RowApiModule,
    RowStyleModule,
    ScrollApiModule,
    ...(ngDevMode ? [ValidationModule] : []),
  ]);
}
