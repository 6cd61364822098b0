import {
  buildPage,
  defineAdapter,
  manifestSchema,
  openCursor,
  sealCursor,
  type ClientCredentials,
  type Pseudonyms,
} from '@kasvu/adapter-kit';
import { z } from 'zod';
import { applicationPages, countFirst, fetchTitles } from './client';
import { configSchema, type Config } from './config';
import { manifest } from './manifest';
import { mapApplication, sourceIdOf } from './mapper';
import { remoteApplicationSchema } from './remote-application';

const checkedManifest = manifestSchema.parse(manifest);
const probeSize = 1;

/** Applications of an employer that recruits with Greenhouse, by Harvest v3. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read(context) {
    const { http, config, pseudonyms, signal } = context;
    const access = accessOf(context);
    const titles = await fetchTitles(http, access);
    const seen = new Set<string>();
    for await (const { raws, next } of applicationPages(http, access, openCursor(manifest.id, context.cursor, z.string(), pseudonyms))) {
      signal.throwIfAborted();
      yield buildPage({
        manifest: checkedManifest,
        kind: 'application',
        raws,
        schema: remoteApplicationSchema,
        map: (remote) => mapApplication(remote, { config, pseudonyms, titles }),
        cursor: next === null ? null : sealCursor(manifest.id, next, pseudonyms),
        total: null,
        seen,
        idOf: (raw) => idOf(raw, pseudonyms),
      });
    }
  },
  async probe(context) {
    const count = await countFirst(context.http, accessOf(context), probeSize);
    return { ok: count > 0, message: `Asked for one application and got ${count}` };
  },
});

function accessOf({ credentials, config }: { credentials: Readonly<Record<string, string>>; config: Config }): ClientCredentials {
  return { url: config.tokenUrl, clientId: credentials['CLIENT_ID'] ?? '', clientSecret: credentials['CLIENT_SECRET'] ?? '' };
}

function idOf(raw: unknown, pseudonyms: Pseudonyms): string | null {
  const parsed = remoteApplicationSchema.pick({ id: true }).safeParse(raw);
  return parsed.success ? sourceIdOf(parsed.data.id, pseudonyms) : null;
}
