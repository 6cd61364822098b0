import {
  buildPage,
  ignored,
  manifestSchema,
  SourceError,
  type HttpClient,
  type Page,
  type PageInput,
  type WebDocument,
} from '@kasvu/adapter-kit';
import { z } from 'zod';
import { feedKey, type Feed } from './config';
import { greenhouseJobSchema, mapGreenhouseJob } from './greenhouse-job';
import { postingsIn, postingsInPage } from './json-ld';
import { languageOfCode } from './language';
import { manifest } from './manifest';
import { mapPosting, sourceIdOf, type Setting } from './mapper';
import { remotePostingSchema } from './remote-posting';

const checkedManifest = manifestSchema.parse(manifest);

const jsonFeedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  language: z.string().nullish(),
  items: z.array(z.unknown()),
  next_url: z.string().nullish(),
});
const boardSchema = z.object({ jobs: z.array(z.unknown()), meta: z.object({ total: z.int().nullish() }).nullish() });

/** An item of a JSON Feed that holds a posting (`_jobposting`), as Teamtailor's do. */
const itemSchema = z.object({
  id: ignored(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  date_published: z.string().nullish(),
  date_modified: ignored(),
  content_html: ignored(),
  content_text: ignored(),
  summary: ignored(),
  language: z.string().nullish(),
  tags: ignored(),
  image: ignored(),
  author: ignored(),
  authors: ignored(),
  _jobposting: remotePostingSchema,
});

/** One page of a feed; `next` is where the one after it is. */
export interface FeedPage {
  page: Page;
  raws: readonly unknown[];
  next: string | null;
}

/**
 * Reads a feed, or its page at `address`.
 * @param seen the keys of postings read before
 * @throws {SourceError} `unexpected-content` when what comes is none of the kinds known
 */
export async function readFeedPage(http: HttpClient, feed: Feed, address: string | null, seen: Set<string>): Promise<FeedPage> {
  const at = address ?? feed.url;
  const whole = URL.parse(at);
  const found = await (whole ? http.at(whole.href).document('') : http.document(at));
  const page = whole ?? new URL(at.replace(/^\/+/, ''), `${http.baseUrl}/`);
  const setting: Setting = { feed, page: page.href, alone: false, language: null };
  if ('html' in found) return ofPostings(postingsInPage(found.html), { ...setting, language: htmlLanguage(found.html) }, seen);
  const jsonFeed = jsonFeedSchema.safeParse(found.json);
  if (jsonFeed.success) {
    const read = ofItems(jsonFeed.data, setting, seen);
    // Below the base URL a feed stays there, wherever that is.
    return { ...read, next: whole ? read.next : (read.next?.replace(`${http.baseUrl}/`, '') ?? null) };
  }
  const board = boardSchema.safeParse(found.json);
  if (board.success) return ofBoard(board.data, feed, seen);
  return ofPostings(isJsonLd(found) ? postingsIn(found.json) : null, setting, seen);
}

function ofItems({ items, language, next_url: next }: z.output<typeof jsonFeedSchema>, setting: Setting, seen: Set<string>): FeedPage {
  const built = build({
    raws: items,
    schema: itemSchema,
    map: ({ _jobposting: posting, title, url, date_published: published, language: own }) =>
      mapPosting(
        { ...posting, title: posting.title ?? title, url: posting.url ?? url, datePosted: posting.datePosted ?? published },
        { ...setting, language: languageOfCode(own) ?? languageOfCode(language) },
      ),
    seen,
    idOf: (raw) => idOf(Reflect.get(Object(raw), '_jobposting'), setting.feed),
  });
  return { ...built, next: next ? nextAddress(next, setting.page) : null };
}

function ofBoard({ jobs }: z.output<typeof boardSchema>, feed: Feed, seen: Set<string>): FeedPage {
  return build({
    raws: jobs,
    schema: greenhouseJobSchema,
    map: (job) => mapGreenhouseJob(job, feed),
    seen,
    idOf: (raw) => {
      const parsed = greenhouseJobSchema.pick({ id: true }).safeParse(raw);
      return parsed.success ? `${feedKey(feed)}#${parsed.data.id}` : null;
    },
  });
}

function ofPostings(raws: unknown[] | null, setting: Setting, seen: Set<string>): FeedPage {
  if (raws === null) {
    throw new SourceError('unexpected-content', `${feedKey(setting.feed)} is no JSON Feed, no Greenhouse board and no page with JSON-LD`);
  }
  return build({
    raws,
    schema: remotePostingSchema,
    map: (remote) => mapPosting(remote, { ...setting, alone: raws.length === 1 }),
    seen,
    idOf: (raw) => idOf(raw, setting.feed),
  });
}

function build<Schema extends z.ZodType>(input: Pick<PageInput<Schema>, 'raws' | 'schema' | 'map' | 'seen' | 'idOf'>): FeedPage {
  const page = buildPage({ ...input, manifest: checkedManifest, kind: 'vacancy', cursor: null, total: null });
  return { page, raws: input.raws, next: null };
}

function idOf(raw: unknown, feed: Feed): string | null {
  const parsed = remotePostingSchema.pick({ identifier: true }).safeParse(raw);
  return parsed.success ? sourceIdOf(parsed.data, feed) : null;
}

/** @throws {SourceError} when the next page is on another host: what is not read would be taken for withdrawn */
function nextAddress(next: string, page: string): string {
  const url = URL.parse(next, page);
  const { host } = new URL(page);
  if (url?.host !== host) throw new SourceError('redirected-elsewhere', `${host} goes on at another host; not followed`);
  return url.href;
}

function isJsonLd(found: WebDocument): boolean {
  const json = 'json' in found ? found.json : null;
  return [json].flat().some((one) => typeof one === 'object' && one !== null && ('@type' in one || '@graph' in one));
}

function htmlLanguage(html: string): Setting['language'] {
  return languageOfCode(/<html\b[^<>]*\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1]);
}
