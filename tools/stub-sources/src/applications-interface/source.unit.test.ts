import type { ApplicationSourceOptions } from '../applications/book.ts';
import { ask, BEARER, jobs, list, NOW, OPTIONS, TODAY } from '../applications/sources.testing.ts';
import { dayNumber } from '../days.ts';
import type { StubSource } from '../source.ts';
import { createApplicationsInterface } from './source.ts';

const count = <Key>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

interface Row {
  applicationId: string;
  vacancy: { source?: string; sourceId?: string; employerBusinessId?: string; title?: string; applicationEndsOn?: string | null };
  talentKey?: string;
  applicantKey?: string;
  appliedAt: string;
  stage: string;
  stageChangedAt: string | null;
  skills: string[];
  yearsOfExperience: number;
}
interface Page {
  applications: Row[];
  deleted: string[];
  next: string | null;
}
const create = (changed: Partial<ApplicationSourceOptions> = {}) => createApplicationsInterface({ ...OPTIONS, ...changed });
const page = (source: StubSource, query: string): Page => list(ask(source, 'v1/applications', query, BEARER)).body as Page;
const read = (source: StubSource, query = 'limit=400'): Page[] => {
  const pages = [page(source, query)];
  for (let next = pages[0]!.next; next !== null; next = pages.at(-1)!.next) pages.push(page(source, `${query}&cursor=${next}`));
  return pages;
};
const rows = (source: StubSource, query?: string): Row[] => read(source, query).flatMap(({ applications }) => applications);
const source = create();
const all = rows(source);

it('is the same for the same seed, and gives every application once whatever the page size', () => {
  expect(JSON.stringify(rows(create()))).toBe(JSON.stringify(all));
  expect(rows(create(), 'limit=33')).toEqual(all);
  expect(new Set(all.map(({ applicationId }) => applicationId)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(700);
  expect(all.length).toBeLessThan(1300);
});

it('has 3 to 25 applicants for a typical vacancy', () => {
  const sizes = [...count(all.map(({ vacancy }) => vacancy.sourceId ?? `${vacancy.employerBusinessId} ${vacancy.title}`)).values()];
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
  expect(sizes.filter((size) => size >= 3 && size <= 25).length / sizes.length).toBeGreaterThan(0.75);
});

it('names most vacancies by their key, some by what describes them, and a few that are in no source', () => {
  const keyed = all.filter(({ vacancy }) => vacancy.source === 'vantaa-jobs');
  expect(keyed.every(({ vacancy }) => jobs.has(vacancy.sourceId!))).toBe(true);
  expect(keyed.length / all.length).toBeGreaterThan(0.6);
  const described = all.filter(({ vacancy }) => vacancy.source === undefined);
  const byTitle = new Map([...jobs.values()].map((row) => [row.tyotehtava.replaceAll('&nbsp;', ' '), row]));
  const ofCity = described.filter(({ vacancy }) => vacancy.employerBusinessId === '0124610-9');
  const elsewhere = described.filter(({ vacancy }) => vacancy.employerBusinessId !== '0124610-9');
  expect(ofCity.length).toBeGreaterThan(50);
  expect(elsewhere.length).toBeGreaterThan(20);
  for (const { vacancy } of ofCity) expect(byTitle.has(vacancy.title!)).toBe(true);
  expect(all.some(({ vacancy }) => vacancy.source !== undefined && vacancy.title !== undefined)).toBe(true);
});

it('has applicants of the registry and others, never one twice for a vacancy', () => {
  const registered = all.filter(({ talentKey }) => talentKey !== undefined);
  expect(registered.length / all.length).toBeGreaterThan(0.45);
  expect(registered.length / all.length).toBeLessThan(0.75);
  expect(all.every(({ talentKey, applicantKey }) => (talentKey === undefined) !== (applicantKey === undefined))).toBe(true);
  const pairs = all.map(
    ({ vacancy, talentKey, applicantKey }) => `${JSON.stringify(vacancy.sourceId)} ${vacancy.title} ${talentKey ?? applicantKey}`,
  );
  expect(new Set(pairs).size).toBe(all.length);
});

it('brings applicants whose occupation fits', () => {
  const nurses = [...jobs].filter(([, { tyotehtava }]) => /sairaanhoitaja/i.test(tyotehtava)).map(([jid]) => jid);
  const applicants = all.filter(({ vacancy }) => nurses.includes(vacancy.sourceId ?? ''));
  const nursing = OPTIONS.people().concept('skill', 'nursing').uri;
  expect(applicants.length).toBeGreaterThan(5);
  expect(applicants.filter(({ skills }) => skills.includes(nursing)).length / applicants.length).toBeGreaterThan(0.5);
});

it('has a funnel of stages, each step after the one before and before today', () => {
  const stages = count(all.map(({ stage }) => stage));
  expect(new Set(stages.keys())).toEqual(new Set(['new', 'screening', 'interview', 'offer', 'hired', 'rejected']));
  expect(stages.get('new')).toBeGreaterThan(stages.get('interview')!);
  expect(stages.get('interview')).toBeGreaterThan(stages.get('offer')!);
  for (const { stage, appliedAt, stageChangedAt } of all) {
    expect((stage === 'new') === (stageChangedAt === null)).toBe(true);
    expect(appliedAt < `${TODAY}T00:00:00Z` && (stageChangedAt ?? appliedAt) < `${TODAY}T00:00:00Z`).toBe(true);
    expect(stageChangedAt === null || stageChangedAt > appliedAt).toBe(true);
  }
});

it('keeps its applications the next day, when some have moved on and new ones have come; changes since tell of just those', () => {
  const next = create({ today: dayNumber(TODAY) + 1 });
  const before = new Map(all.map((row) => [row.applicationId, JSON.stringify(row)]));
  const changed = rows(next).filter((row) => before.get(row.applicationId) !== JSON.stringify(row));
  const told = rows(next, 'changedSince=2026-11-22T10:00:00Z');
  expect(changed.length).toBeGreaterThan(10);
  expect(changed.length).toBeLessThan(all.length / 2);
  expect(told).toEqual(expect.arrayContaining(changed));
  expect(told).toHaveLength(changed.length);
});

it('adds and deletes, and tells of it since', () => {
  const changing = create();
  const ids = all.slice(0, 4).map(({ applicationId }) => applicationId);
  const report = changing.change({ delete: [ids[2]!], withdraw: 2, add: 3 });
  expect(report).toMatchObject({ deleted: [ids[2]], withdrawn: ids.slice(0, 2) });
  const pages = read(changing, `limit=2&changedSince=${NOW}`);
  expect(pages.flatMap(({ applications }) => applications.map(({ applicationId }) => applicationId))).toEqual(report.added);
  expect(pages.flatMap(({ deleted }) => deleted)).toEqual([ids[2], ids[0], ids[1]]);
  expect(rows(changing)).toHaveLength(all.length);
  expect(() => changing.change({ delete: [ids[2]!] })).toThrow('No such application');
  expect(() => changing.change({ rename: ids[3]! })).toThrow('no name');
});

it('wants the token', () => {
  expect(ask(source, 'v1/applications', '', {})).toMatchObject({ status: 401, contentType: 'application/problem+json' });
});
