import { type Answer, json, listed, type SourceRequest, text } from '../http/answer.ts';
import { createBoard } from '../market/board.ts';
import type { StubSource } from '../source.ts';
import type { MarketSourceOptions } from '../tyomarkkinatori/source.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { createAdvertisementWriter, type Locale, locales } from './advertisement.ts';

const PATH = 'portal-api/recruitment/v2.3/open-jobs';
const CLIENT = 'stub-client';
/** Where its relative links lead to; nobody is there. */
const SITE = 'https://kuntarekry.example';

/** Kuntarekry's interface of open jobs (Helbit's portal-api): one call for each language. */
export function createKuntarekry({ market, seed, slots, now }: MarketSourceOptions): StubSource {
  const write = createAdvertisementWriter(seed);
  const board = createBoard('kuntarekry', { market, slots, now, keyOf: ({ key }) => `${key}` });

  const openJobs = ({ query }: SourceRequest): Answer => {
    if (query.get('client') !== CLIENT) return json({ status: 'ERROR', message: 'Unknown client' }, 400);
    const locale = query.get('lang') ?? 'fi_FI';
    if (!(locale in locales)) return json({ status: 'ERROR', message: 'Unknown language' }, 400);
    const since = query.get('timestamp') ?? '';
    const jobs: object[] = [];
    for (const posting of board.postings()) {
      const written = posting.withdrawnAt === null ? write(posting, locale as Locale) : null;
      if (written !== null && changeTimeOf(written) >= since) jobs.push(written);
    }
    // Nothing new is told by leaving the list out.
    return jobs.length === 0 ? json({ status: 'OK' }) : listed('jobAdvertisements', jobs, () => ({ status: 'OK' }), jobs.length);
  };

  return {
    id: 'kuntarekry',
    requiredField: 'jobAdvertisement',
    settings: () => ({ CLIENT_ID: CLIENT, SITE_URL: SITE }),
    change: (change) => board.change(change),
    answer: (request) => {
      if (request.segments.join('/') !== PATH) return json({ status: 'ERROR', message: 'Not found' }, 404);
      try {
        return openJobs(request);
      } catch (cause) {
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}

const changeTimeOf = (written: object): string => (written as { jobAdvertisement: { changetime: string } }).jobAdvertisement.changetime;
