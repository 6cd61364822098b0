import { defineAdapter, guardPaging, SourceError, type Page, type ReadContext, type SourceErrorCode } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { configSchema, feedKey, type Config, type Feed } from './config';
import { manifest } from './manifest';
import { readFeedPage } from './read-feed';

const cursorSchema = z.object({ feed: z.string(), next: z.string().nullable() });

/** Faults of a host, not of what it holds: its other feeds need not be tried. */
const faultsOfHost: readonly SourceErrorCode[] = ['unreachable', 'timeout', 'rate-limited', 'server-error'];

/** Vacancies from employers' own web sites: JSON Feeds, Greenhouse boards and pages with JobPostings of schema.org. */
export default defineAdapter({
  manifest,
  config: configSchema,
  read: readFeeds,
  async probe({ http, config }) {
    const [first] = config.feeds;
    if (!first) return { ok: false, message: 'No feeds are set' };
    const { raws } = await readFeedPage(http, first, null, new Set());
    return { ok: true, message: `Asked for ${feedKey(first)} and got ${raws.length} postings` };
  },
});

/**
 * Feed after feed. One that fails does not keep the others from being read; the read then ends with its fault, so that nothing is withdrawn, and
 * has no place to go on from: the next one starts over.
 */
async function* readFeeds({ http, config, cursor, signal }: ReadContext<Config>): AsyncGenerator<Page> {
  const seen = new Set<string>();
  const start = startOf(config.feeds, cursor);
  const failedHosts = new Set<string>();
  let fault: SourceError | null = null;
  for (const [index, feed] of config.feeds.entries()) {
    if (index < start.index || failedHosts.has(hostOf(feed))) continue;
    const following = config.feeds[index + 1];
    const guard = guardPaging();
    try {
      for (let next = index === start.index ? start.next : null, more = true; more;) {
        signal.throwIfAborted();
        const read = await readFeedPage(http, feed, next, seen);
        guard(read.raws);
        next = read.next;
        more = next !== null;
        const place = more ? { feed: feedKey(feed), next } : following && { feed: feedKey(following), next: null };
        yield { ...read.page, cursor: place && fault === null ? JSON.stringify(place) : null };
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fault ??= error;
      if (faultsOfHost.includes(error.code)) failedHosts.add(hostOf(feed));
    }
  }
  if (fault) throw fault;
}

/** Where an interrupted read goes on; the beginning when its feed is no longer among those set. */
function startOf(feeds: readonly Feed[], cursor: string | null): { index: number; next: string | null } {
  try {
    const place = cursorSchema.parse(JSON.parse(cursor ?? ''));
    const index = feeds.findIndex((feed) => feedKey(feed) === place.feed);
    if (index !== -1) return { index, next: place.next };
  } catch {
    // No cursor, or none of ours.
  }
  return { index: 0, next: null };
}

/** Feeds below the base URL share its host. */
const hostOf = ({ url }: Feed): string => URL.parse(url)?.host ?? '';
