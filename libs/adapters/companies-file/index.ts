import { defineAdapter, manifestSchema, tablePages, tableSettings } from '@kasvu/adapter-kit';
import { industrySchemes } from '@kasvu/contracts';
import { z } from 'zod';
import { fields } from './fields';
import { manifest } from './manifest';
import { companyOf } from './mapper';

const checkedManifest = manifestSchema.parse(manifest);

/** The city's own list of companies, as a CSV or XLSX file. */
export default defineAdapter({
  manifest,
  config: z.object({
    ...tableSettings,
    industryScheme: z.enum(industrySchemes).default('TOL2025').describe('The classification the industry codes of the file belong to'),
  }),
  table: fields,
  read: (context) =>
    tablePages({ manifest: checkedManifest, kind: 'company', fields, context, rowOf: (cells) => companyOf(cells, context.config) }),
  probe: async () => ({ ok: true, message: 'Reads files that are brought to it: there is nothing to ask' }),
});
