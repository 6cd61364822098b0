import { defineAdapter, SourceError, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { fetchStatus, pagesOfPeople, type PeopleAnswer } from './client';
import { configSchema, type Config } from './config';
import { openCursor, sealCursor } from './cursor';
import { manifest } from './manifest';
import { personPage } from './person-page';

/** People of a city's skills registry through our own interface (docs/interfaces/skills-registry.openapi.yaml), without who they are. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: readPeople,
  async probe({ http, credentials }) {
    const { version, people } = await fetchStatus(http, credentials.TOKEN);
    return { ok: people > 0, message: `Asked for the status: version ${version} of the interface, ${people} people` };
  },
});

/** Reads everybody, or with `since` who changed; an interrupted read goes on as the one it was. */
async function* readPeople(context: ReadContext<Config>): AsyncGenerator<Page> {
  const { http, config, pseudonyms, signal } = context;
  const overlap = config.overlapMinutes * 60_000;
  const resumed = openCursor(context.cursor, pseudonyms);
  const changedSince = resumed ? resumed.changedSince : context.since && new Date(context.since.getTime() - overlap).toISOString();
  let first = resumed === null;
  const query = { token: context.credentials.TOKEN, limit: config.pageSize, changedSince, from: resumed?.next ?? null };
  for await (const answer of pagesOfPeople(http, query)) {
    signal.throwIfAborted();
    if (first) requireFresh(answer, context.now().getTime() - overlap);
    first = false;
    const cursor = answer.next === null ? null : sealCursor({ changedSince, next: answer.next }, pseudonyms);
    yield { ...personPage(answer, context, cursor), complete: changedSince === null };
  }
}

/** From an older copy than the overlap allows for, changes would be missed for ever. */
function requireFresh({ asOf }: PeopleAnswer, oldest: number): void {
  if (Date.parse(asOf) >= oldest) return;
  throw new SourceError(
    'unexpected-content',
    `The registry answers from a copy of ${asOf}, older than this source allows for (SOURCE_SKILLS_REGISTRY_OVERLAP_MINUTES)`,
  );
}
