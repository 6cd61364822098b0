import { buildPage, manifestSchema, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { z } from 'zod';
import type { Concept } from './concept';
import type { Config } from './config';
import { gather, recordKindOf } from './gather';
import { manifest } from './manifest';
import { recordOf } from './mapper';

const checkedManifest = manifestSchema.parse(manifest);
const pageSize = 1000;

/**
 * Reads a downloaded file or a folder of them, 1000 concepts a page; rejected rows come with the first page. The pages are marked as a part
 * of the source (`complete: false`), for a file may hold one kind or one language: nothing is withdrawn because a file lacks it.
 * @throws {SourceError} `bad-file`
 */
export async function* readFiles({ cursor, signal }: Pick<ReadContext<Config>, 'cursor' | 'signal'>, path: string): AsyncGenerator<Page> {
  const { concepts, rejected, unknownFields } = await gather(path, signal);
  const all = [...concepts.values()];
  const start = /^file:\d+$/.test(cursor ?? '') ? Number(cursor?.slice('file:'.length)) : 0;
  for (let from = start; from < Math.max(all.length, 1); from += pageSize) {
    signal.throwIfAborted();
    const next = from + pageSize;
    const page = buildPage({
      manifest: checkedManifest,
      kind: 'occupation',
      raws: all.slice(from, next),
      // Each row was read strictly when it was gathered.
      schema: z.custom<Concept>(),
      map: recordOf,
      cursor: next < all.length ? `file:${next}` : null,
      total: all.length,
      idOf: (raw) => (raw as Concept).uri,
    });
    const refused = page.rejected.map((reject) => ({ ...reject, kind: recordKindOf(reject.sourceId) }));
    const first = from === 0 ? { rejected: [...rejected, ...refused], unknownFields } : { rejected: refused };
    yield { ...page, ...first, complete: false };
  }
}
