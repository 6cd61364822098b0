import { buildPage, defineAdapter, manifestSchema, SourceError, type Gone, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { inPieces, postings, type Filters } from './client';
import { configSchema, type Config } from './config';
import { readCursor, writeCursor, type Cursor } from './cursor';
import { manifest } from './manifest';
import { mapPosting } from './mapper';
import { archivedPostingSchema, remotePostingSchema } from './remote-posting';
import { windowsFrom } from './windows';

const checkedManifest = manifestSchema.parse(manifest);
/** Postings a page holds at most. */
const pageSize = 500;

/** Vacancies of Job Market Finland by its official search interface P67, version 2. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: (context: ReadContext<Config>) => (context.since === null ? readAll(context) : readChanges(context, context.since)),
  async probe({ http, config, credentials, now }) {
    const from = new Date(now().getTime() - 14 * 24 * 3_600_000).toISOString();
    for await (const raw of postings(http, keyOf(credentials), config, { onlyStatus: 'PUBLISHED', modified: { from } })) {
      const ok = remotePostingSchema.safeParse(raw).success;
      return { ok, message: ok ? 'Asked for the last two weeks and got a posting' : 'Asked for the last two weeks and got something else' };
    }
    return { ok: false, message: 'Asked for the last two weeks and got nothing' };
  },
});

/** Everything published, by the time of the last change. */
async function* readAll(context: ReadContext<Config>): AsyncGenerator<Page> {
  const cursor = readCursor(context.cursor);
  const windows = windowsFrom(cursor?.next === 'changed' ? cursor.from : null, context.now());
  for (const [index, modified] of windows.entries()) {
    const next = windows[index + 1]?.from;
    const after: Cursor | null = next === undefined ? null : { next: 'changed', from: next };
    yield* published(context, { modified }, { next: 'changed', from: modified.from ?? null }, after);
  }
}

/** What was published or changed since then, and then what is over. What else there is stays as it is. */
async function* readChanges(context: ReadContext<Config>, since: Date): AsyncGenerator<Page> {
  const from = since.toISOString();
  const archived: Cursor = { next: 'archived' };
  if (readCursor(context.cursor)?.next !== 'archived') {
    const changed = published(context, { modified: { from } }, { next: 'changed', from }, archived);
    for await (const page of changed) yield { ...page, complete: false };
  }
  const over = stream(context, { onlyStatus: 'ARCHIVED', archived: { from } });
  for await (const { raws, isLast } of inPieces(over, pageSize)) yield gonePage(raws, isLast ? null : writeCursor(archived));
}

/** @param again where a read goes on that breaks off in the middle of the stream: nobody knows its order, so it is read anew */
async function* published(
  context: ReadContext<Config>,
  filters: Pick<Filters, 'modified'>,
  again: Cursor,
  after: Cursor | null,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  for await (const { raws, isLast } of inPieces(stream(context, { onlyStatus: 'PUBLISHED', ...filters }), pageSize)) {
    const cursor = isLast ? after : again;
    yield buildPage({
      manifest: checkedManifest,
      kind: 'vacancy',
      raws,
      schema: remotePostingSchema,
      map: (remote) => mapPosting(remote),
      cursor: cursor && writeCursor(cursor),
      total: null,
      seen,
      idOf,
    });
  }
}

/** @throws {SourceError} `unexpected-content` when a posting that is over has no id: what it removes is not known */
function gonePage(raws: readonly unknown[], cursor: string | null): Page {
  const gone = raws.map((raw): Gone => {
    const sourceId = idOf(raw);
    if (sourceId === null) throw new SourceError('unexpected-content', 'An archived posting has no id');
    return { kind: 'vacancy', sourceId };
  });
  return { records: [], rejected: [], cursor, total: null, unknownFields: {}, complete: false, gone };
}

async function* stream({ http, config, credentials, signal }: ReadContext<Config>, filters: Filters): AsyncGenerator<unknown> {
  for await (const raw of postings(http, keyOf(credentials), config, filters)) {
    signal.throwIfAborted();
    yield raw;
  }
}

function idOf(raw: unknown): string | null {
  return archivedPostingSchema.safeParse(raw).data?.metadata.externalId ?? null;
}

const keyOf = (credentials: Readonly<Record<string, string>>) => credentials['SUBSCRIPTION_KEY'] ?? '';
