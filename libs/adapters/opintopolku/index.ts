import { defineAdapter } from '@kasvu/adapter-kit';
import { countProgrammes, placesOf } from './client';
import { configSchema } from './config';
import { manifest } from './manifest';
import { readOfferings } from './read';

/** Studies of the national Studyinfo service, by its external interface (Konfo). */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: readOfferings,
  async probe({ http, config }) {
    const count = await countProgrammes(http, config);
    return { ok: count > 0, message: `Asked for studies in ${placesOf(config).join(', ') || 'the whole country'} and found ${count}` };
  },
});
