import { defineAdapter, manifestSchema, tablePages, tableSettings } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { fields } from './fields';
import { manifest } from './manifest';
import { applicationOf } from './mapper';

const checkedManifest = manifestSchema.parse(manifest);

/** Applications to vacancies, as a CSV or XLSX file. */
export default defineAdapter({
  manifest,
  config: z.object(tableSettings),
  table: fields,
  read: (context) =>
    tablePages({ manifest: checkedManifest, kind: 'application', fields, context, rowOf: (cells) => applicationOf(cells, context) }),
  probe: async () => ({ ok: true, message: 'Reads files that are brought to it: there is nothing to ask' }),
});
