import { FEEDS, type Market } from '../market/market.ts';

export type FeedKind = 'teamtailor' | 'page' | 'greenhouse';

/** In what form feed number `feed` is; those that pages give have last days, the others have none. */
export function kindOf(feed: number): FeedKind {
  if (feed % 5 === 3 || feed % 10 === 4) return 'page';
  return feed % 10 === 9 ? 'greenhouse' : 'teamtailor';
}

/** Every how manieth employer is known by its name alone. */
const NAMED_EVERY = 5;

/** The name an employer gives itself in its feed: the register's, or nearly. */
export function feedName(registerName: string, feed: number): string {
  const [start, end] = [registerName.replace(/^Oy | (?:Oyj?|Ab|Ky)$/g, ''), / (Oyj?|Ky)$/.exec(registerName)?.[1]];
  if (feed % NAMED_EVERY !== 0) return start;
  const variants = [registerName, end === undefined ? start : `${start}, ${end}`, registerName.toUpperCase(), start];
  return variants[(feed / NAMED_EVERY) % variants.length] as string;
}

/** The path of a feed below the source's base URL. */
export function pathOf(feed: number): string {
  const paths: Record<FeedKind, string> = {
    teamtailor: `tyonantaja-${feed}/jobs.json`,
    page: `tyonantaja-${feed}/avoimet-tyopaikat`,
    greenhouse: `v1/boards/tyonantaja-${feed}/jobs?content=true`,
  };
  return paths[kindOf(feed)];
}

/**
 * What a reader is to be told of each feed: where it is below the base URL, so that its postings keep their keys whatever the port, and whose it
 * is. One in five says only the name, nearly as in the register.
 */
export function feedSettings(market: Market): object[] {
  return Array.from({ length: FEEDS }, (_, feed) => {
    const { businessId, name } = market.feedEmployer(feed).employer;
    const url = pathOf(feed);
    return feed % NAMED_EVERY === 0
      ? { url, employerName: feedName(name, feed) }
      : { url, employerBusinessId: businessId, employerName: name };
  });
}
