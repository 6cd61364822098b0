import type { ProcessingRegisterEntry } from '@kasvu/contracts';
import { accessTables } from './access-tables';
import { freeTables } from './free-tables';
import { openDataTables } from './open-data-tables';
import { ownWorkTables } from './own-work-tables';
import { peopleTables } from './people-tables';

const declared = [...accessTables, ...ownWorkTables, ...openDataTables, ...peopleTables];

/** The processing register (GDPR article 30, LAW D1): every column that holds personal data, and on what grounds. */
export const processingRegister: ProcessingRegisterEntry[] = declared.flatMap(
  ({ table, whose, purpose, legalBasis, source, retention, personal }) =>
    Object.entries(personal).map(([column, what]) => ({ table, column, what, whose, purpose, legalBasis, source, retention })),
);

const free = [...declared, ...freeTables].flatMap(({ table, free: columns }) => columns.map((column) => `${table}.${column}`));

/**
 * Holds the declarations against the columns there are, each as `table.column`: those nobody has declared, those declared but not there,
 * and those declared twice.
 */
export function compareWithSchema(columns: readonly string[]): { undeclared: string[]; gone: string[]; twice: string[] } {
  const named = [...processingRegister.map(({ table, column }) => `${table}.${column}`), ...free];
  const [known, present] = [new Set(named), new Set(columns)];
  return {
    undeclared: columns.filter((column) => !known.has(column)),
    gone: named.filter((column) => !present.has(column)),
    twice: named.filter((column, index) => named.indexOf(column) !== index),
  };
}
