import type { CodeList } from '@kasvu/contracts';
import { z } from 'zod';

/** Says that a list is not read. */
const notRead = 'none';

const classification = (id: string) =>
  z
    .union([z.string().regex(/^[a-z]+_\d+_\d{8}$/, 'The id of a classification, such as kunta_1_20250101, or none'), z.literal(notRead)])
    .default(id);

export const configSchema = z.object({
  region: classification('maakunta_1_20250101'),
  municipality: classification('kunta_1_20250101'),
  tol2008: classification('toimiala_1_20080101'),
  tol2025: classification('toimiala_1_20250101'),
  educationLevel: classification('koulutusaste_1_20160101'),
  educationField: classification('koulutusala_1_20160101'),
  isco: classification('ammatti_1_20100101'),
});
export type Config = z.output<typeof configSchema>;

export interface Wanted {
  list: CodeList;
  /** The id of the classification at the source. */
  classification: string;
}

/** The lists to read, always in this order. */
export function wantedLists(config: Config): Wanted[] {
  const all: Wanted[] = [
    { list: 'region', classification: config.region },
    { list: 'municipality', classification: config.municipality },
    { list: 'tol2008', classification: config.tol2008 },
    { list: 'tol2025', classification: config.tol2025 },
    { list: 'education-level', classification: config.educationLevel },
    { list: 'education-field', classification: config.educationField },
    { list: 'isco', classification: config.isco },
  ];
  return all.filter((wanted) => wanted.classification !== notRead);
}
