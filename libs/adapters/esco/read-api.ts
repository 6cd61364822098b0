import {
  buildPage,
  manifestSchema,
  reject,
  Rejection,
  SourceError,
  type HttpClient,
  type Page,
  type ReadContext,
} from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { z } from 'zod';
import { countOf, hitsOf, listings, type Listing } from './client';
import { mergeConcepts, type Concept } from './concept';
import type { Config } from './config';
import { withDetails, type Answered } from './details';
import { manifest } from './manifest';
import { recordOf } from './mapper';
import { conceptOfRemote, remoteConceptSchema } from './remote-concept';

const checkedManifest = manifestSchema.parse(manifest);
const answeredSchema = z.object({ uri: z.string(), answers: z.array(remoteConceptSchema) });
const cursorPattern = /^(\d+):(\d+)$/;

/**
 * Reads skills, occupations and ISCO groups from the web service, a page of a list at a time.
 * @throws {SourceError} see the client; `unexpected-content` when a whole page has no name in a language asked for
 */
export async function* readApi({ http, config, cursor, signal }: ReadContext<Config>): AsyncGenerator<Page> {
  const total = await totalOf(http, config);
  const seen = new Set<string>();
  let at: [list: number, page: number] | null = placeOf(cursor);
  while (at !== null) {
    signal.throwIfAborted();
    const listing: Listing | undefined = listings[at[0]];
    if (!listing) return;
    const { hits, isLast } = await hitsOf(http, listing, at[1], config);
    const answered = config.alternativeLabels
      ? await withDetails(http, listing.query.type, hits.map(uriOfHit), config)
      : hits.map((hit) => ({ uri: uriOfHit(hit), answers: [hit] }));
    at = isLast ? (at[0] + 1 < listings.length ? [at[0] + 1, 0] : null) : [at[0], at[1] + 1];
    const page = pageOf(answered, listing, { cursor: at === null ? null : at.join(':'), total }, config, seen);
    requireLanguages(page, config.languages);
    yield page;
  }
}

async function totalOf(http: HttpClient, config: Config): Promise<number> {
  let total = 0;
  for (const listing of listings) total += await countOf(http, listing, config);
  return total;
}

/** Where to go on; another form of cursor, as a file read writes it, starts from the beginning. */
function placeOf(cursor: string | null): [list: number, page: number] {
  const [, list, page] = cursorPattern.exec(cursor ?? '') ?? [];
  return [Number(list ?? 0), Number(page ?? 0)];
}

function uriOfHit(hit: unknown): string {
  const uri = (hit as { uri?: unknown } | null)?.uri;
  const self = (hit as { _links?: { self?: { uri?: unknown } | null } | null } | null)?._links?.self?.uri;
  if (typeof uri === 'string') return uri;
  if (typeof self === 'string') return self;
  throw new SourceError('unexpected-content', 'A concept of the list has no URI');
}

function pageOf(answered: Answered[], listing: Listing, place: Pick<Page, 'cursor' | 'total'>, config: Config, seen: Set<string>): Page {
  return buildPage({
    manifest: checkedManifest,
    kind: listing.name === 'skill' ? 'skill' : 'occupation',
    raws: answered,
    schema: answeredSchema,
    map: ({ answers }) => {
      const concept = answers.map(conceptOfRemote).reduce<Concept | Rejection | null>(merged, null);
      if (concept === null) return reject('not-answered', null, 'The list names the concept, but the service does not give it');
      return concept instanceof Rejection ? concept : recordOf(inLanguages(concept, config.languages));
    },
    ...place,
    seen,
    idOf: (raw) => (raw as Answered).uri,
  });
}

function merged(earlier: Concept | Rejection | null, later: Concept | Rejection): Concept | Rejection {
  if (earlier === null || later instanceof Rejection) return later;
  return earlier instanceof Rejection ? earlier : mergeConcepts(earlier, later);
}

function inLanguages(concept: Concept, languages: readonly Language[]): Concept {
  const only = <Value>(texts: Partial<Record<Language, Value>>): Partial<Record<Language, Value>> =>
    Object.fromEntries(Object.entries(texts).filter(([language]) => languages.includes(language as Language)));
  return {
    ...concept,
    labels: only(concept.labels),
    alternativeLabels: only(concept.alternativeLabels),
    description: only(concept.description),
  };
}

/** So many concepts that at least one of them has another name than in English. */
const enoughToTell = 20;

/** The service answers in English, without a word, when it does not have a language: then names are missing or equal to the English ones. */
function requireLanguages(page: Page, languages: readonly Language[]): void {
  const labels = page.records.flatMap(({ data }) => ('labels' in data ? [data.labels] : []));
  if (labels.length < enoughToTell) return;
  for (const language of languages) {
    const own = labels.filter((names) => names[language] !== undefined && (language === 'en' || names[language] !== names.en));
    if (own.length === 0)
      throw new SourceError('unexpected-content', `None of ${labels.length} concepts has a name in the language "${language}"`);
  }
}
