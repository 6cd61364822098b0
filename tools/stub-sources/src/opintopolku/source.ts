import { type Answer, json, listed, type SourceRequest, text } from '../http/answer.ts';
import type { People } from '../people/person.ts';
import type { StubSource } from '../source.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { admissionOf, createAdmissions, targetOf } from './admission.ts';
import { type Catalogue, createCatalogue, type Offering } from './catalogue.ts';
import { createListing } from './listing.ts';
import { createOfferingWriter, offeringNames } from './offering.ts';
import { hitOf, programmeOf } from './programme.ts';
import { createSearch, queryOf, Refused } from './search.ts';

interface StudyOptions {
  /** Throws VocabularyMissing where there is no vocabulary. */
  people: () => People;
  seed: number;
  studies: number;
  /** Day number. */
  today: number;
}

const notFound = (): Answer => json({ error: 'Not found' }, 404);
const isAsked = (query: URLSearchParams, name: string): boolean => query.get(name) === 'true';

/** Opintopolku's external interface (Konfo): a search of offerings by programme, programmes and offerings. */
export function createOpintopolku({ people, seed, studies, today }: StudyOptions): StubSource {
  let made: Catalogue | undefined;
  const catalogue = (): Catalogue => (made ??= createCatalogue(people(), seed));
  const listing = createListing(catalogue, studies);
  const search = createSearch(catalogue, listing);
  const admissionFor = createAdmissions(seed, today);
  const write = createOfferingWriter(seed);

  const nameOf = (offering: Offering): object => {
    const name = listing.nameOf(offering.oid);
    return name === undefined ? offeringNames(offering) : { fi: name };
  };

  const found = (query: URLSearchParams): Answer => {
    const { total, hits } = search(queryOf(query));
    const records = hits.map(({ programme, offerings }) => hitOf(programme, offerings, nameOf));
    return listed('hits', records, (count) => ({ total: count }), total);
  };

  const offering = (oid: string, query: URLSearchParams): Answer => {
    const known = listing.find(oid);
    if (known === null || known.state === 'gone') return notFound();
    const admission = admissionFor(known);
    const applied = admissionOf(known, admission);
    return json({
      ...write(known, admission, listing.nameOf(oid)),
      ...(isAsked(query, 'koulutus') ? { koulutus: programmeOf(catalogue(), known.programme) } : {}),
      ...(isAsked(query, 'hakukohteet') ? { hakukohteet: applied === null ? [] : [targetOf(known, admission)] } : {}),
      ...(isAsked(query, 'haut') ? { haut: applied === null ? [] : [applied] } : {}),
    });
  };

  const programme = (oid: string, query: URLSearchParams): Answer => {
    const index = oid.startsWith('1.2.246.562.13.') ? catalogue().programmeOf(oid) : null;
    if (index === null || index >= listing.programmes()) return notFound();
    const known = catalogue().programme(index);
    const offerings = listing.offerings(known).filter(({ state }) => state === 'published');
    return json({
      ...programmeOf(catalogue(), known),
      ...(isAsked(query, 'toteutukset')
        ? { toteutukset: offerings.map((one) => write(one, admissionFor(one), listing.nameOf(one.oid))) }
        : {}),
    });
  };

  const route = ({ segments, query }: SourceRequest): Answer => {
    const [kind, name = '', ...rest] = segments;
    if (rest.length > 0) return notFound();
    if (kind === 'search' && name === 'toteutukset-koulutuksittain') return found(query);
    if (kind === 'toteutus') return offering(name, query);
    return kind === 'koulutus' ? programme(name, query) : notFound();
  };

  return {
    id: 'opintopolku',
    requiredField: 'toteutukset',
    change: (change) => listing.change(change),
    answer: (request) => {
      try {
        return route(request);
      } catch (cause) {
        if (cause instanceof Refused) return text(cause.message, 400);
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
