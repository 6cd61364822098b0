import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { ChangeRefused, type Change, type ChangeReport, type StubSource } from '../source.ts';
import { type Language, VocabularyMissing } from '../vocabulary.ts';
import { type Concept, languageOf, titleOf } from './concept.ts';
import { type Place, relationsOf, resource, searchRow } from './resource.ts';
import { findConcepts } from './search.ts';
import { loadVocabulary } from './vocabulary.ts';

const DEFAULT_LIMIT = 10;
const KINDS = ['skill', 'occupation'] as const;
const SCHEMES: Record<string, Concept['kind']> = {
  'http://data.europa.eu/esco/concept-scheme/skills': 'skill',
  'http://data.europa.eu/esco/concept-scheme/occupations': 'occupation',
};

/** A page of a list: ESCO's `offset` is a page number, not a count of rows. */
function pageOf(query: URLSearchParams): { limit: number; offset: number } {
  const whole = (name: string, otherwise: number): number =>
    /^\d{1,6}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : otherwise;
  return { limit: Math.max(1, whole('limit', DEFAULT_LIMIT)), offset: whole('offset', 0) };
}

function kindsOf(query: URLSearchParams): string[] {
  const scheme = SCHEMES[query.get('isInScheme') ?? ''];
  const asked = query.getAll('type');
  return asked.length > 0 ? asked : scheme === undefined ? [...KINDS] : [scheme];
}

function pageLinks(path: string, { query, baseUrl }: SourceRequest, total: number): object {
  const { limit, offset } = pageOf(query);
  const link = (page: number): object => {
    const parameters = new URLSearchParams(query);
    parameters.set('limit', `${limit}`);
    parameters.set('offset', `${page}`);
    return { href: `${baseUrl}/${path}?${parameters}` };
  };
  return { self: link(offset), ...((offset + 1) * limit < total ? { next: link(offset + 1) } : {}) };
}

const notFound = (uri: string | null): Answer => json({ logref: 'not-found', message: `Resource ${uri ?? ''} not found` }, 404);

/** The concepts in force and what was changed in them. */
interface Shelf {
  all(): ReadonlyMap<string, Concept>;
  change(change: Change): ChangeReport;
}

function createShelf(load: () => Concept[]): Shelf {
  let concepts: Map<string, Concept> | undefined;
  const all = (): Map<string, Concept> => (concepts ??= new Map(load().map((concept) => [concept.uri, concept])));
  const rename = (uri: string): string[] => {
    const concept = all().get(uri);
    if (concept === undefined) throw new ChangeRefused(`No concept ${uri}`);
    const labels = Object.fromEntries(Object.entries(concept.labels).map(([language, label]) => [language, `${label} (2)`]));
    all().set(uri, { ...concept, labels });
    return [uri];
  };
  return {
    all,
    change: (change) => {
      if (change.add !== undefined && change.add > 0) throw new ChangeRefused('The ESCO stub cannot add concepts: they are real ones');
      const renamed = change.rename === undefined ? [] : rename(change.rename);
      const withdrawn = [...all().keys()].slice(0, change.withdraw ?? 0);
      withdrawn.forEach((uri) => all().delete(uri));
      return { renamed, withdrawn, added: [] };
    },
  };
}

function search(shelf: Shelf, request: SourceRequest, language: Language): Answer {
  const { query, baseUrl } = request;
  const asked = query.get('text') ?? '';
  const kinds = kindsOf(query);
  const candidates = [...shelf.all().values()].filter(({ kind }) => kinds.includes(kind));
  const hits = findConcepts(candidates, asked, language);
  const { limit, offset } = pageOf(query);
  const place: Place = { baseUrl, language };
  const isFull = query.get('full') === 'true';
  const rows = hits.slice(offset * limit, (offset + 1) * limit);
  const opening = JSON.stringify({ text: asked, language, type: kinds }).slice(1, -1);
  return {
    kind: 'list',
    head: (total) => `{"total":${total},${opening},"_embedded":{"results":[`,
    total: hits.length,
    records: rows.map(({ concept, label }) => ({
      ...searchRow(concept, label, place),
      ...(isFull ? resource(concept, shelf.all(), place) : {}),
    })),
    tail: `]},"_links":${JSON.stringify(pageLinks('search', request, hits.length))}}`,
  };
}

/** `/resource/skill|occupation|concept`: one `uri`, several `uris`, or a page of a scheme (`isInScheme`). */
function resources(shelf: Shelf, request: SourceRequest, language: Language, kind: string): Answer {
  const { query, baseUrl } = request;
  const place: Place = { baseUrl, language };
  const ofKind = [...shelf.all().values()].filter((concept) => kind === 'concept' || concept.kind === kind);
  const uri = query.get('uri');
  if (uri !== null) {
    const concept = ofKind.find((candidate) => candidate.uri === uri);
    return concept === undefined ? notFound(uri) : json(resource(concept, shelf.all(), place));
  }
  const uris = query.getAll('uris').flatMap((value) => value.split(','));
  const { limit, offset } = pageOf(query);
  const scheme = query.get('isInScheme');
  if (uris.length === 0 && scheme === null) return json({ logref: 'bad-request', message: 'One of uri, uris, isInScheme is needed' }, 400);
  const chosen =
    uris.length > 0
      ? ofKind.filter((concept) => uris.includes(concept.uri))
      : ofKind.filter((concept) => concept.kind === SCHEMES[scheme as string]);
  const page = uris.length > 0 ? chosen : chosen.slice(offset * limit, (offset + 1) * limit);
  const embedded = Object.fromEntries(page.map((concept) => [concept.uri, resource(concept, shelf.all(), place)]));
  return json({
    total: chosen.length,
    language,
    _embedded: embedded,
    _links: uris.length > 0 ? {} : pageLinks(`resource/${kind}`, request, chosen.length),
  });
}

function related(shelf: Shelf, { query, baseUrl }: SourceRequest, language: Language): Answer {
  const concept = shelf.all().get(query.get('uri') ?? '');
  const relation = query.get('relation') ?? '';
  if (concept === undefined) return notFound(query.get('uri'));
  const targets = relationsOf(concept, shelf.all())[relation] ?? [];
  const place: Place = { baseUrl, language };
  return json({
    uri: concept.uri,
    title: titleOf(concept, language),
    total: targets.length,
    _embedded: { [relation]: targets.map((target) => searchRow(target, titleOf(target, language), place)) },
  });
}

/** ESCO's web service over the concepts of the product's own vocabulary that have ESCO URIs. */
export function createEsco(options: { vocabularyDir?: string | undefined }): StubSource {
  const shelf = createShelf(() => loadVocabulary(options.vocabularyDir));
  const route = (request: SourceRequest): Answer => {
    const language = languageOf(request.query.get('language'));
    const [first, second] = request.segments;
    if (request.segments.length === 1 && first === 'search') return search(shelf, request, language);
    if (request.segments.length !== 2 || first !== 'resource') return text('Not Found', 404);
    if (second === 'related') return related(shelf, request, language);
    return second === 'concept' || KINDS.some((kind) => kind === second)
      ? resources(shelf, request, language, second as string)
      : text('Not Found', 404);
  };
  return {
    id: 'esco',
    requiredField: 'uri',
    change: (change) => shelf.change(change),
    answer: (request) => {
      try {
        return route(request);
      } catch (cause) {
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
