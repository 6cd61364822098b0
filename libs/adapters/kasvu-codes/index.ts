import { defineAdapter } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { manifest } from './manifest';
import { allCodes } from './mapper';

/** Names of codes that come with the program: what is on the screen has names from the first start, with no network. */
export default defineAdapter({
  manifest,
  config: z.object({}),
  async *read() {
    const records = allCodes();
    yield { records, rejected: [], cursor: null, total: records.length, unknownFields: {} };
  },
  async probe() {
    const records = allCodes();
    const ok = records.some(({ sourceId }) => sourceId === 'municipality/092');
    return { ok, message: `Looked for the municipality 092 among the ${records.length} codes that come with the program` };
  },
});
