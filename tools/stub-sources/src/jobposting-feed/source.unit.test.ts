import { canaryPattern } from '../canaries.ts';
import { ask, jsonOf, market, optionsFor, textOf } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { StubSource } from '../source.ts';
import { createJobpostingFeed } from './source.ts';

interface Setting {
  url: string;
  employerBusinessId?: string;
  employerName?: string;
}
interface JobPosting {
  title: string;
  validThrough?: string;
  hiringOrganization: string | { name: string };
  jobLocation?: object | object[];
}

const source = createJobpostingFeed(optionsFor(200));
const settings = JSON.parse(source.settings?.('http://stub/jobposting-feed')['FEEDS'] ?? '[]') as Setting[];
const read = (of: StubSource, { url }: Setting): string => {
  const [path = '', query] = url.split('?');
  return textOf(ask(of, path, query));
};
const ending = (end: string): Setting[] => settings.filter(({ url }) => url.split('?')[0]!.endsWith(end));
const feeds = ending('/jobs.json').map((setting) => JSON.parse(read(source, setting)) as { items: { _jobposting: JobPosting }[] });
const pages = ending('/avoimet-tyopaikat').map((setting) => read(source, setting));
const boards = settings
  .filter(({ url }) => url.startsWith('v1/boards/'))
  .map((setting) => JSON.parse(read(source, setting)) as { jobs: { title: string; content: string }[]; meta: { total: number } });
const blocks = (page: string): unknown[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, block]) => JSON.parse(block!) as unknown);
const postings = pages.flatMap((page) =>
  blocks(page)
    .flatMap((block) => (Array.isArray(block) ? block : ((block as { '@graph'?: object[] })['@graph'] ?? [block])) as object[])
    .filter((thing) => (thing as { '@type': string })['@type'] === 'JobPosting'),
) as JobPosting[];

it('tells of twenty feeds, a fifth of them by a name that is nearly the register’s', () => {
  expect(settings).toHaveLength(20);
  const named = settings.filter(({ employerBusinessId }) => employerBusinessId === undefined);
  expect(named).toHaveLength(4);
  const places = named.map((setting) => settings.indexOf(setting));
  const registered = places.map((feed) => market.feedEmployer(feed).employer.name);
  const letters = (name: string): string => name.toLowerCase().replaceAll(/\b(oyj?|ab|ky)\b|[^\p{L}]/gu, '');
  expect(named.map(({ employerName }) => letters(employerName!))).toEqual(registered.map(letters));
  expect(named.filter(({ employerName }) => !registered.includes(employerName!)).length).toBeGreaterThan(1);
});

it('advertises in three forms, two hundred in all', () => {
  const items = feeds.flatMap((feed) => feed.items);
  const jobs = boards.flatMap((board) => board.jobs);
  expect([items.length, postings.length, jobs.length]).toEqual([120, 60, 20]);
  expect(boards.map(({ meta }) => meta.total)).toEqual([10, 10]);
});

it('writes JSON-LD as single objects, as a list and as a graph', () => {
  const forms = pages.map((page) => {
    const [first] = blocks(page);
    return Array.isArray(first) ? 'list' : '@graph' in (first as object) ? 'graph' : 'objects';
  });
  expect(new Set(forms)).toEqual(new Set(['list', 'graph', 'objects']));
});

it('gives last days on pages only, and disagrees with itself on lists, texts and numbers', () => {
  expect(postings.every(({ validThrough }) => /^\d{4}-\d{2}-\d{2}/.test(validThrough!))).toBe(true);
  const items = feeds.flatMap((feed) => feed.items.map(({ _jobposting: posting }) => posting));
  expect(items.every((posting) => !('validThrough' in posting))).toBe(true);
  expect(items.some(({ jobLocation }) => Array.isArray(jobLocation))).toBe(true);
  expect(postings.some(({ jobLocation }) => jobLocation !== undefined && !Array.isArray(jobLocation))).toBe(true);
  expect(new Set(postings.map(({ hiringOrganization }) => typeof hiringOrganization))).toEqual(new Set(['string', 'object']));
  const text = JSON.stringify([items, postings]);
  for (const quirk of [
    '"postalCode":null',
    '"postalCode":1',
    '"streetAddress":"Europe"',
    '"employmentType":["',
    '"employmentType":"',
    '"value":"',
  ])
    expect(text).toContain(quirk);
});

it('escapes a board’s text twice, and leaves it out unless asked', () => {
  expect(boards[0]!.jobs[0]!.content).toMatch(/^&amp;lt;p&amp;gt;/);
  expect(textOf(ask(source, 'v1/boards/tyonantaja-9/jobs'))).not.toContain('"content"');
});

it('names people as authors and on pages', () => {
  for (const feed of feeds)
    for (const item of feed.items) expect(JSON.stringify((item as unknown as { authors: object }).authors)).toMatch(canaryPattern);
  expect(pages.every((page) => canaryPattern.test(page))).toBe(true);
  expect(
    JSON.stringify(postings.map(({ title, hiringOrganization, jobLocation }) => [title, hiringOrganization, jobLocation])),
  ).not.toMatch(canaryPattern);
});

it('withdraws, adds and renames', () => {
  const changing = createJobpostingFeed(optionsFor(40));
  const all = (): string => settings.map((setting) => read(changing, setting)).join('\n');
  const { withdrawn, added } = changing.change({ withdraw: 2, add: 2 });
  const after = all();
  expect(withdrawn.some((key) => after.includes(key))).toBe(false);
  expect(added.every((key) => after.includes(key))).toBe(true);
  changing.change({ rename: added[0]! });
  expect(all()).toContain(`Muutettu tehtävä ${added[0]}`);
  expect(ask(changing, 'tyonantaja-20/jobs.json')).toMatchObject({ status: 404 });
});

describeWithPayloads('beside recorded answers', () => {
  it('has the keys of a feed, of its items and of their postings', () => {
    const recorded = payload('schema-org/teamtailor-jobs-feed-upcloud.json') as { items: { _jobposting: object }[] };
    const [feed] = feeds;
    expect(Object.keys(feed!)).toEqual(Object.keys(recorded));
    expect(Object.keys(recorded.items[0]!).filter((key) => !(key in feed!.items[0]!))).toEqual([]);
    const ours = new Set(feeds.flatMap(({ items }) => items.flatMap(({ _jobposting: posting }) => Object.keys(posting))));
    expect(Object.keys(recorded.items[0]!._jobposting).filter((key) => !ours.has(key))).toEqual([]);
  });

  it('has the keys of a board', () => {
    const recorded = payload('ats/greenhouse-jobboard-jobs-content-true.json') as { jobs: object[] };
    expect(Object.keys(boards[0]!.jobs[0]!)).toEqual(Object.keys(recorded.jobs[0]!));
    expect(Object.keys(jsonOf(ask(source, 'v1/boards/tyonantaja-9/jobs')))).toEqual(Object.keys(recorded));
  });
});
