import { defineAdapter, openCursor, sealCursor, SourceError, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { applicationPage } from './application-page';
import { fetchStatus, pagesOf, type ApplicationsAnswer } from './client';
import { configSchema, type Config } from './config';
import { manifest } from './manifest';

const positionSchema = z.object({
  changedSince: isoInstantSchema.nullable().describe('What the whole read asks for; null: all applications'),
  next: z.string().describe("The system's own cursor"),
});

/** Applications through our own interface (docs/interfaces/applications.openapi.yaml), without who made them. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: readApplications,
  async probe({ http, credentials }) {
    const { version, applications } = await fetchStatus(http, credentials['TOKEN'] ?? '');
    return { ok: true, message: `Asked for the status: version ${version} of the interface, ${applications} applications` };
  },
});

/** Reads all applications, or with `since` those that changed; an interrupted read goes on as the one it was. */
async function* readApplications(context: ReadContext<Config>): AsyncGenerator<Page> {
  const { http, config, pseudonyms, credentials, signal } = context;
  const overlap = config.overlapMinutes * 60_000;
  const resumed = openCursor(manifest.id, context.cursor, positionSchema, pseudonyms);
  const changedSince = resumed ? resumed.changedSince : context.since && new Date(context.since.getTime() - overlap).toISOString();
  const query = { token: credentials['TOKEN'] ?? '', limit: config.pageSize, changedSince, from: resumed?.next ?? null };
  let isFirst = resumed === null;
  for await (const answer of pagesOf(http, query)) {
    signal.throwIfAborted();
    if (isFirst) requireFresh(answer, context.now().getTime() - overlap);
    isFirst = false;
    const cursor = answer.next === null ? null : sealCursor(manifest.id, { changedSince, next: answer.next }, pseudonyms);
    yield { ...applicationPage(answer, pseudonyms, cursor), complete: changedSince === null };
  }
}

/** From an older copy than the overlap allows for, changes would be missed for ever. */
function requireFresh({ asOf }: ApplicationsAnswer, oldest: number): void {
  if (Date.parse(asOf) >= oldest) return;
  throw new SourceError(
    'unexpected-content',
    'The system answers from a copy older than this source allows for (SOURCE_APPLICATIONS_INTERFACE_OVERLAP_MINUTES)',
  );
}
