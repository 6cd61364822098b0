export { businessIdOf, CellFault, type Cells, cellsOf, codeOf, dateOf, refuse, yearOf } from './cells';
export { conceptsOf, eachOnce, type FoundConcept } from './concepts';
export { tableLimits, type TableLimits } from './limits';
export {
  checkMapping,
  mappingFor,
  missingFields,
  suggestMapping,
  type TableFields,
  type TableMapping,
  type TableSettings,
  tableSettings,
} from './mapping';
export { openTable, type Table, type TableRow } from './table';
export { type RowResult, tablePages, type TablePagesInput } from './table-pages';
