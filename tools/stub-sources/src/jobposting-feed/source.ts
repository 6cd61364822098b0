import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { createBoard } from '../market/board.ts';
import { FEEDS } from '../market/market.ts';
import type { StubSource } from '../source.ts';
import type { MarketSourceOptions } from '../tyomarkkinatori/source.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { feedSettings, kindOf, pathOf } from './feeds.ts';
import { careerPage, type Feed, greenhouseBoard, teamtailorFeed } from './forms.ts';

/** Feeds and pages of single employers with schema.org JobPostings: twenty employers, three forms. */
export function createJobpostingFeed({ market, seed, slots, now }: MarketSourceOptions): StubSource {
  const board = createBoard('jobposting-feed', { market, slots, now, keyOf: ({ key }) => `${key}` });
  const paths = new Map(Array.from({ length: FEEDS }, (_, feed) => [pathOf(feed).split('?')[0] as string, feed] as const));

  const feedAt = (feed: number): Feed => ({
    feed,
    seed,
    employer: market().feedEmployer(feed).employer.name,
    postings: [...board.postings({ from: feed, step: FEEDS })].filter(({ withdrawnAt }) => withdrawnAt === null),
  });

  /** Without the vocabulary there is nothing to advertise. */
  const feeds = (): object[] => {
    try {
      return feedSettings(market());
    } catch (cause) {
      if (cause instanceof VocabularyMissing) return [];
      throw cause;
    }
  };

  const answer = ({ segments, query }: SourceRequest): Answer => {
    const feed = paths.get(segments.join('/'));
    if (feed === undefined) return text('Not Found', 404);
    const kind = kindOf(feed);
    if (kind === 'teamtailor') return teamtailorFeed(feedAt(feed));
    return kind === 'page' ? careerPage(feedAt(feed)) : greenhouseBoard(feedAt(feed), query.get('content') === 'true');
  };

  return {
    id: 'jobposting-feed',
    requiredField: '_jobposting',
    settings: () => ({ FEEDS: JSON.stringify(feeds()) }),
    change: (change) => board.change(change),
    answer: (request) => {
      try {
        return answer(request);
      } catch (cause) {
        if (cause instanceof VocabularyMissing) return json({ message: cause.message }, 503);
        throw cause;
      }
    },
  };
}
