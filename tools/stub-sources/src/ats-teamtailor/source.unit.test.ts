import { ask, BEARER, type Headers, jobs, list, OPTIONS } from '../applications/sources.testing.ts';
import { canaryPattern } from '../canaries.ts';
import type { StubSource } from '../source.ts';
import { createAtsTeamtailor } from './source.ts';

const TEAMTAILOR: Headers = { authorization: 'Token token=stub-token', 'x-api-version': '20240904' };

interface Resource {
  id: string;
  type: string;
  attributes: Record<string, unknown>;
  relationships: Record<string, { data: { type: string; id: string } }>;
}
interface Page {
  data: Resource[];
  included?: Resource[];
  meta: { 'record-count': number; 'page-count': number };
  links: { next?: string };
}
const source = createAtsTeamtailor(OPTIONS);
const page = (from: StubSource, query: string): Page => list(ask(from, 'v1/job-applications', query, TEAMTAILOR)).body as Page;
const read = (from: StubSource): Page[] => {
  const pages: Page[] = [];
  for (let query: string | undefined = 'page[size]=30&include=candidate,job,stage'; query !== undefined;) {
    const answer = page(from, query);
    pages.push(answer);
    query = answer.links.next?.split('?')[1];
  }
  return pages;
};
const pages = read(source);
const all = pages.flatMap(({ data }) => data);

it('gives every application once by its next links, and counts them', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(pages[0]!.meta).toEqual({ 'record-count': all.length, 'page-count': pages.length });
  expect(all.length).toBeGreaterThan(100);
});

it('sends along what a page points to, only when asked', () => {
  for (const { data, included } of pages) {
    const there = new Set(included!.map(({ type, id }) => `${type} ${id}`));
    for (const { relationships } of data)
      for (const { data: target } of Object.values(relationships)) expect(there).toContain(`${target.type} ${target.id}`);
    expect(there.size).toBe(included!.length);
  }
  expect(page(source, '').included).toBeUndefined();
});

it('has jobs with the ids of the city’s vacancies, but for a few of its own', () => {
  const ids = new Set(all.map(({ relationships }) => relationships['job']!.data.id));
  const ours = [...ids].filter((id) => jobs.has(id));
  expect(ours.length).toBeGreaterThan(ids.size * 0.7);
  expect(ours.length).toBeLessThan(ids.size);
});

it('marks all that names a candidate or was written by or about one', () => {
  const personal = ['email', 'first-name', 'last-name', 'phone', 'picture', 'pitch', 'resume', 'original-resume'];
  for (const { attributes, type } of pages.flatMap(({ included }) => included!)) {
    if (type === 'candidates') for (const name of personal) expect(attributes[name]).toMatch(canaryPattern);
    if (type === 'candidates') expect((attributes['tags'] as string[]).at(-1)).toMatch(canaryPattern);
    if (type === 'jobs') for (const name of ['body', 'mailbox', 'recruiter-email']) expect(attributes[name]).toMatch(canaryPattern);
  }
  for (const { attributes } of all)
    for (const name of ['cover-letter', 'referring-site', 'referring-url']) expect(attributes[name]).toMatch(canaryPattern);
});

it('leaves out what was deleted and closes the gap', () => {
  const changing = createAtsTeamtailor(OPTIONS);
  changing.change({ delete: [all[3]!.id], withdraw: 1 });
  expect(read(changing).flatMap(({ data }) => data.map(({ id }) => id))).toEqual(
    all.filter((_, place) => place !== 3 && place !== 0).map(({ id }) => id),
  );
});

it('wants its token, its version header and pages of 30 at the most', () => {
  const { 'x-api-version': _version, ...unversioned } = TEAMTAILOR;
  expect(ask(source, 'v1/job-applications', '', BEARER)).toMatchObject({ status: 401 });
  expect(ask(source, 'v1/job-applications', '', unversioned)).toMatchObject({ status: 406 });
  expect(ask(source, 'v1/job-applications', 'page[size]=31', TEAMTAILOR)).toMatchObject({ status: 400 });
  expect(ask(source, 'v1/candidates', '', TEAMTAILOR)).toMatchObject({ status: 404 });
});
