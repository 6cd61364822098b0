import { SourceError, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { fetchOffering, searchPages } from './client';
import type { Config } from './config';
import { readCursor, writeCursor } from './cursor';
import { listedOfferings } from './listed-offerings';
import { offeringPage } from './offering-page';

/** Offerings on one of our pages: what an interrupted read may have to ask for again, half a minute's work. */
const batchSize = 25;

/**
 * Reads the offerings of the configured places: lists them by the search, and asks for each once. What is unpublished between the two is left
 * out and so withdrawn with the whole read.
 * @throws {SourceError} `too-large` when there are more than the settings allow; see also `searchPages` and the HTTP client
 */
export async function* readOfferings({ http, config, cursor, now, signal }: ReadContext<Config>): AsyncGenerator<Page> {
  const from = readCursor(cursor);
  const known = new Set<string>();
  let { asked } = from;
  for await (const { number, hits, isLast } of searchPages(http, config, from.page)) {
    const { byOid, rejected, unknownFields } = listedOfferings(hits);
    const oids = [...byOid.keys()];
    // Gone from the page meanwhile: the page is read anew.
    const skipped = number === from.page ? oids.indexOf(from.after ?? '') + 1 : 0;
    for (const oid of oids.slice(0, skipped)) known.add(oid);
    const batches = batchesOf(oids.filter((oid) => !known.has(oid)));
    for (const [index, batch] of batches.entries()) {
      const raws: unknown[] = [];
      for (const oid of batch) {
        signal.throwIfAborted();
        if (++asked > config.maxOfferings) throw tooMany(config);
        known.add(oid);
        const offering = await fetchOffering(http, config, oid);
        if (offering !== null) raws.push(offering);
      }
      const next =
        index < batches.length - 1 ? { page: number, after: batch.at(-1) ?? null, asked } : { page: number + 1, after: null, asked };
      const isEnd = isLast && index === batches.length - 1;
      const page = offeringPage({ raws, listed: byOid, cursor: isEnd ? null : writeCursor(next), config, now: now() });
      // What the search page itself says comes with the first of its batches.
      yield index > 0
        ? page
        : { ...page, rejected: [...rejected, ...page.rejected], unknownFields: { ...unknownFields, ...page.unknownFields } };
    }
  }
}

/** At least one, so that a page of the search without offerings leaves its trace too. */
function batchesOf(oids: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(oids.length / batchSize));
  return Array.from({ length: count }, (_, index) => oids.slice(index * batchSize, (index + 1) * batchSize));
}

function tooMany({ maxOfferings }: Config): SourceError {
  return new SourceError(
    'too-large',
    `There are more than ${maxOfferings} offerings. Name fewer municipalities or regions, or raise SOURCE_OPINTOPOLKU_MAX_OFFERINGS.`,
  );
}
