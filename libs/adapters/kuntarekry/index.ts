import { buildPage, defineAdapter, manifestSchema, type Page } from '@kasvu/adapter-kit';
import { languages } from '@kasvu/contracts';
import { fetchOpenJobs } from './client';
import { configSchema } from './config';
import { manifest } from './manifest';
import { mapJob } from './mapper';
import { mergePages } from './merge';
import { remoteJobSchema } from './remote-job';

const checkedManifest = manifestSchema.parse(manifest);

/** Vacancies of a municipal employer from Kuntarekry's interface for job portals. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read({ http, config, credentials, signal }) {
    const pages: Page[] = [];
    for (const language of languages) {
      signal.throwIfAborted();
      pages.push(
        buildPage({
          manifest: checkedManifest,
          kind: 'vacancy',
          raws: await fetchOpenJobs(http, clientOf(credentials), language),
          schema: remoteJobSchema,
          map: (remote) => mapJob(remote, language, config),
          cursor: null,
          total: null,
          idOf,
        }),
      );
    }
    yield mergePages(pages);
  },
  async probe({ http, credentials }) {
    const jobs = await fetchOpenJobs(http, clientOf(credentials), 'fi');
    return { ok: true, message: `Asked for the open advertisements in Finnish and got ${jobs.length}` };
  },
});

const clientOf = (credentials: Readonly<Record<string, string>>) => credentials['CLIENT_ID'] ?? '';

function idOf(raw: unknown): string | null {
  const advertisement: unknown = Reflect.get(Object(raw), 'jobAdvertisement');
  return remoteJobSchema.shape.jobAdvertisement.pick({ id: true }).safeParse(advertisement).data?.id ?? null;
}
