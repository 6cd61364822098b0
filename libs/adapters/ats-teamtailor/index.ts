import { buildPage, defineAdapter, manifestSchema, type Pseudonyms } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { fetchCount, pagesOf, type Access } from './client';
import { configSchema, type Config } from './config';
import { manifest } from './manifest';
import { mapApplication, sourceIdOf } from './mapper';
import { remoteApplicationSchema } from './remote-application';

const checkedManifest = manifestSchema.parse(manifest);
const keySchema = z.object({ application: z.object({ id: z.string() }) });

/** Applications of an employer that recruits with Teamtailor. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read(context) {
    const { http, pseudonyms, signal } = context;
    const known = new Set<string | null>();
    for await (const page of pagesOf(http, accessOf(context), Number(context.cursor ?? 1))) {
      signal.throwIfAborted();
      // Applications move to the next page when new ones arrive meanwhile; those already read are no news and no fault.
      const raws = page.raws.filter((raw) => !known.has(idOf(raw, pseudonyms) ?? ''));
      for (const raw of raws) known.add(idOf(raw, pseudonyms));
      yield buildPage({
        manifest: checkedManifest,
        kind: 'application',
        raws,
        schema: remoteApplicationSchema,
        map: (remote) => mapApplication(remote, context),
        cursor: page.isLast ? null : String(page.number + 1),
        total: page.total,
        idOf: (raw) => idOf(raw, pseudonyms),
      });
    }
  },
  async probe(context) {
    const count = await fetchCount(context.http, accessOf(context));
    return { ok: count > 0, message: `Asked for the first application: ${count} in all` };
  },
});

function accessOf({ credentials, config }: { credentials: Readonly<Record<string, string>>; config: Config }): Access {
  return { token: credentials['TOKEN'] ?? '', apiVersion: config.apiVersion };
}

function idOf(raw: unknown, pseudonyms: Pseudonyms): string | null {
  const parsed = keySchema.safeParse(raw);
  return parsed.success ? sourceIdOf(parsed.data.application.id, pseudonyms) : null;
}
