import { defineAdapter, type ReadContext } from '@kasvu/adapter-kit';
import { resourcesOf } from './client';
import { configSchema, type Config } from './config';
import { manifest } from './manifest';
import { readApi } from './read-api';
import { readFiles } from './read-files';
import { conceptOfRemote, remoteConceptSchema } from './remote-concept';

/** Skills and occupations of the European classification, from its web service or its downloaded files. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: (context: ReadContext<Config>) => (context.file === null ? readApi(context) : readFiles(context, context.file)),
  async probe({ http, config }) {
    const answer = await resourcesOf(http, 'skill', [config.probeUri], config.languages[0] ?? 'en', config.version);
    const parsed = remoteConceptSchema.safeParse(answer[config.probeUri]);
    const concept = parsed.success ? conceptOfRemote(parsed.data) : null;
    const name = concept && 'labels' in concept ? Object.values(concept.labels)[0] : undefined;
    return {
      ok: name !== undefined,
      message: name === undefined ? `Asked for ${config.probeUri} and got no such skill` : `Asked for ${config.probeUri} and got "${name}"`,
    };
  },
});
