import type { Catalogue, Offering, Programme } from './catalogue.ts';
import type { Listing } from './listing.ts';
import { programmeNames } from './texts.ts';

const LARGEST_PAGE = 200;
const DEFAULT_PAGE = 20;
const SHORTEST_KEYWORD = 3;
const LANGUAGE_CODES: Record<string, string> = { fi: '1', sv: '2', en: '4' };
/** Everything here lies in this region. */
const REGION = 'maakunta_01';

/** A search the service refuses; the message is its answer. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What is searched for. */
export interface Query {
  keyword: string | null;
  places: readonly string[];
  types: readonly string[];
  languages: readonly string[];
  isByName: boolean;
  page: number;
  size: number;
}

/** Reads the parameters; unknown ones are ignored, and so are the many that the service knows besides. */
export function queryOf(query: URLSearchParams): Query {
  const list = (name: string): string[] => (query.get(name) ?? '').split(',').filter((value) => value !== '');
  const whole = (name: string, usual: number): number => {
    const text = query.get(name) ?? String(usual);
    if (!/^\d{1,6}$/.test(text)) throw new Refused(`Virheellinen parametri ${name}`);
    return Math.max(1, Number(text));
  };
  const keyword = query.get('keyword')?.trim().toLowerCase() ?? null;
  if (keyword !== null && keyword !== '' && keyword.length < SHORTEST_KEYWORD) throw new Refused('Hakusana on liian lyhyt');
  return {
    keyword: keyword || null,
    places: list('sijainti'),
    types: list('koulutustyyppi'),
    languages: list('opetuskieli'),
    isByName: query.get('sort') === 'name',
    page: whole('page', 1),
    size: Math.min(LARGEST_PAGE, whole('size', DEFAULT_PAGE)),
  };
}

/** A page of programmes, each with the offerings that fit; those without any have been dropped from the page but not from the total. */
export interface Found {
  total: number;
  hits: { programme: Programme; offerings: Offering[] }[];
}

/** A search over the listing. What the latest search found is remembered, so that page after page stays cheap. */
export function createSearch(catalogue: () => Catalogue, listing: Listing): (query: Query) => Found {
  let remembered: { key: string; indexes: number[] } | undefined;

  const isHere = ({ providers }: Offering, places: readonly string[]): boolean =>
    places.length === 0 || places.includes(REGION) || providers.some(({ municipality }) => places.includes(`kunta_${municipality.code}`));

  /** A programme counts by where it may be given: by all its offerings, the listed and the withdrawn, and by none at all. */
  const isCounted = (programme: Programme, { keyword, places, types, languages }: Query): boolean =>
    (types.length === 0 || types.includes(programme.kind.code)) &&
    (languages.length === 0 ||
      programme.languages.some((language) => languages.includes(`oppilaitoksenopetuskieli_${LANGUAGE_CODES[language]}`))) &&
    (keyword === null || Object.values(programmeNames(programme)).some((name) => name.toLowerCase().includes(keyword))) &&
    (programme.count === 0 ||
      catalogue()
        .offerings(programme)
        .some((offering) => isHere(offering, places)));

  const indexesOf = (query: Query): number[] => {
    const found: { index: number; name: string }[] = [];
    for (let index = 0; index < listing.programmes(); index++) {
      const programme = catalogue().programme(index);
      if (!isCounted(programme, query)) continue;
      const { fi, sv, en } = query.isByName ? programmeNames(programme) : {};
      found.push({ index, name: fi ?? sv ?? en ?? '' });
    }
    if (query.isByName) found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.index - other.index));
    return found.map(({ index }) => index);
  };

  return (query) => {
    const key = JSON.stringify([listing.revision(), { ...query, page: 1, size: 1 }]);
    if (remembered?.key !== key) remembered = { key, indexes: indexesOf(query) };
    const { indexes } = remembered;
    const hits = indexes
      .slice((query.page - 1) * query.size, query.page * query.size)
      .map((index) => catalogue().programme(index))
      .map((programme) => ({ programme, offerings: listing.offerings(programme).filter((offering) => isHere(offering, query.places)) }))
      .filter(({ offerings }) => offerings.length > 0);
    return { total: indexes.length, hits };
  };
}
