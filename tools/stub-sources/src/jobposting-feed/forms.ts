import { canaryPerson, canaryText } from '../canaries.ts';
import { dayText } from '../days.ts';
import { type Answer, listed } from '../http/answer.ts';
import type { Posting } from '../market/board.ts';
import { townName } from '../market/towns.ts';
import { pickAt, stream } from '../random.ts';
import { feedName } from './feeds.ts';
import { jobPosting, jobUrl, textsOf } from './job-posting.ts';

/** One employer's feed as it is to be written. */
export interface Feed {
  feed: number;
  /** The register's name of the employer. */
  employer: string;
  postings: readonly Posting[];
  seed: number;
}

const homeOf = ({ feed }: Feed): string => `https://tyonantaja-${feed}.example`;

/** A JSON Feed with a JobPosting in each item, as Teamtailor's career sites give it; the authors are people. */
export function teamtailorFeed(feed: Feed): Answer {
  const home = homeOf(feed);
  const details = stream(feed.seed, 'jobposting-details');
  const items = feed.postings.map((posting) => {
    const { title, html } = textsOf(posting);
    const dice = details.dice(posting.key);
    const author = canaryPerson(dice.next());
    return {
      id: `${posting.key.toString(16).padStart(8, '0')}-ff5a-4755-a5f7-5f89a0ac791e`,
      title,
      url: jobUrl(home, posting),
      date_published: `${dayText(posting.published)}T09:15:00+02:00`,
      content_html: html,
      authors: [{ name: author.name, url: `mailto:${author.email}` }],
      _jobposting: jobPosting(posting, { feed: feed.feed, home, hasDates: false, dice }),
    };
  });
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedName(feed.employer, feed.feed),
    home_page_url: `${home}/jobs`,
    feed_url: `${home}/jobs.json`,
  };
  return { ...listed('items', items, () => head, items.length), requiredField: '_jobposting' };
}

/** An employer's page with its advertisements as JSON-LD beside what people read: one a script, a list, or a graph. */
export function careerPage(feed: Feed): Answer {
  const home = homeOf(feed);
  const details = stream(feed.seed, 'jobposting-details');
  const found = feed.postings.map((posting) =>
    jobPosting(posting, { feed: feed.feed, home, hasDates: true, dice: details.dice(posting.key) }),
  );
  const organisation = { '@context': 'https://schema.org', '@type': 'Organization', name: feedName(feed.employer, feed.feed) };
  const graph = { '@context': 'https://schema.org', '@graph': [organisation, ...found] };
  const blocks: object[] = pickAt([[organisation, ...found], [found], [graph]], (feed.feed % 3) / 3);
  const scripts = blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block).replaceAll('</', '<\\/')}</script>`);
  const contact = canaryPerson(feed.feed / 100);
  const body = `<!doctype html><html lang="fi"><head><title>Avoimet työpaikat</title>${scripts.join('\n')}</head><body><h1>Avoimet työpaikat</h1><ul>${feed.postings
    .map((posting) => `<li><a href="${jobUrl(home, posting)}">${textsOf(posting).title}</a></li>`)
    .join('')}</ul><p>${canaryText('Yhteyshenkilö')} ${contact.name}, ${contact.phone}</p></body></html>`;
  return { kind: 'body', status: 200, contentType: 'text/html;charset=UTF-8', body };
}

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Greenhouse job board: the text is escaped twice, and there are no last days. */
export function greenhouseBoard(feed: Feed, withContent: boolean): Answer {
  const home = homeOf(feed);
  const jobs = feed.postings.map((posting) => {
    const { title, html } = textsOf(posting);
    const town = posting.workplace === null ? 'Remote' : townName(posting.workplace.town);
    return {
      id: posting.key,
      internal_job_id: posting.key % 7 === 0 ? null : posting.key + 1_000_000,
      title,
      updated_at: `${dayText(posting.published)}T10:55:28-05:00`,
      requisition_id: `${posting.slot}`,
      location: { name: town },
      absolute_url: jobUrl(home, posting),
      language: Object.keys(posting.title)[0],
      metadata: null,
      ...(withContent
        ? {
            content: escaped(escaped(html)),
            departments: [{ id: 13_583, name: 'Tiimi', parent_id: null, child_ids: [] }],
            offices: [{ id: 8304, name: town, location: 'Finland', parent_id: null, child_ids: [] }],
          }
        : {}),
    };
  });
  const list = listed('jobs', jobs, () => ({}), jobs.length);
  return { ...list, head: () => '{"jobs":[', tail: `],"meta":{"total":${jobs.length}}}`, requiredField: 'title' };
}
