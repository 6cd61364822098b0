import { defineAdapter, type ReadContext } from '@kasvu/adapter-kit';
import { fetchCompany } from './client';
import { businessIdOf } from './company-page';
import { configSchema, type Config } from './config';
import { manifest } from './manifest';
import { readApi } from './read-api';
import { readBulk } from './read-bulk';

/** Companies of the Finnish business information system (PRH and the Tax Administration), open data version 3. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: (context: ReadContext<Config>) => (context.file !== null || context.config.mode === 'bulk' ? readBulk(context) : readApi(context)),
  async probe({ http, config }) {
    const id = config.probeBusinessId;
    const { companies } = await fetchCompany(http, id);
    const ok = companies.some((company) => businessIdOf(company) === id);
    return {
      ok,
      message: ok ? `Asked for ${id} and got it` : `Asked for ${id}, which is in the register, and got ${companies.length} other companies`,
    };
  },
});
