import { z } from 'zod';

/** ISO 3166-2:FI numbers the regions in the order of their Finnish names; Statistics Finland numbers them otherwise. */
const regionByIso: Readonly<Record<string, string>> = {
  'FI-01': '21',
  'FI-02': '09',
  'FI-03': '14',
  'FI-04': '10',
  'FI-05': '18',
  'FI-06': '05',
  'FI-07': '16',
  'FI-08': '13',
  'FI-09': '08',
  'FI-10': '19',
  'FI-11': '06',
  'FI-12': '15',
  'FI-13': '12',
  'FI-14': '17',
  'FI-15': '11',
  'FI-16': '07',
  'FI-17': '04',
  'FI-18': '01',
  'FI-19': '02',
};

/** Statistics Finland's code of a region given by ISO 3166-2. */
export const isoRegionSchema = z
  .string()
  .transform((code) => (Object.hasOwn(regionByIso, code) ? regionByIso[code] : undefined))
  .pipe(z.string());
