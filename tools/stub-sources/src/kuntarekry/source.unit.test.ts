import { canaryPattern } from '../canaries.ts';
import { ask, jsonOf, optionsFor, TODAY } from '../market/sources.testing.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import type { StubSource } from '../source.ts';
import { createKuntarekry } from './source.ts';

interface Job {
  jobAdvertisement: Record<string, string>;
  link?: { url: string };
}

const PATH = 'portal-api/recruitment/v2.3/open-jobs';
const jobs = (source: StubSource, lang: string, more = ''): Job[] =>
  jsonOf<{ jobAdvertisements?: Job[] }>(ask(source, PATH, `client=stub-client&lang=${lang}${more}`)).jobAdvertisements ?? [];

const source = createKuntarekry(optionsFor(200));
const finnish = jobs(source, 'fi_FI');
const swedish = jobs(source, 'sv_SE');
const ids = (list: Job[]): string[] => list.map(({ jobAdvertisement }) => jobAdvertisement['id']!);

it('gives each language in a call of its own, the same job under the same id', () => {
  const all = [...finnish, ...swedish, ...jobs(source, 'en_US')];
  expect(new Set(ids(all)).size).toBe(200);
  expect(all.length).toBeGreaterThan(210);
  const both = ids(swedish).filter((id) => ids(finnish).includes(id));
  expect(both.length).toBeGreaterThan(5);
  expect(both.length).toBeLessThan(swedish.length);
  expect(swedish.every(({ jobAdvertisement }) => jobAdvertisement['language'] === 'sv_SE')).toBe(true);
});

it('has the quirks: texts throughout, naive times, post codes without their zero, links without a host, bare advertisements', () => {
  for (const { jobAdvertisement, link } of finnish) {
    for (const value of Object.values(jobAdvertisement)) expect(typeof value).toBe('string');
    expect(jobAdvertisement['publicationEnds']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00$/);
    if (link !== undefined) expect(link.url).toMatch(/^\/recruitment\/#\/application\/\d+\//);
  }
  const codes = finnish.map(({ jobAdvertisement }) => jobAdvertisement['postalCode']);
  expect(codes.some((code) => code?.length === 4)).toBe(true);
  expect(codes).toContain(undefined);
  expect(finnish.some(({ link }) => link === undefined)).toBe(true);
});

it('has ended ones and ones to come', () => {
  expect(finnish.some(({ jobAdvertisement }) => jobAdvertisement['publicationEnds']! < TODAY)).toBe(true);
  expect(finnish.some(({ jobAdvertisement }) => jobAdvertisement['publicationStarts']! > `${TODAY}T24`)).toBe(true);
});

it('names people as contacts', () => {
  const contacts = finnish.flatMap(({ jobAdvertisement }) => jobAdvertisement['contacts'] ?? []);
  expect(contacts.length).toBeGreaterThan(150);
  expect(contacts.every((contact) => canaryPattern.test(contact))).toBe(true);
  const rest = finnish.map(
    ({ jobAdvertisement: { contacts: _people, lightContactRecipients: _mail, jobDesc: _text, ...others } }) => others,
  );
  expect(JSON.stringify(rest)).not.toMatch(canaryPattern);
});

it('leaves the list out when nothing is new, and knows its clients and languages', () => {
  const recent = jobs(source, 'fi_FI', '&timestamp=2026-11-20T00:00:00');
  expect(recent.length).toBeGreaterThan(0);
  expect(recent.length).toBeLessThan(finnish.length / 2);
  expect(jsonOf(ask(source, PATH, 'client=stub-client&lang=fi_FI&timestamp=2027-06-01T00:00:00'))).toEqual({ status: 'OK' });
  expect(ask(source, PATH, 'client=other&lang=fi_FI')).toMatchObject({ status: 400 });
  expect(ask(source, PATH, 'client=stub-client&lang=de_DE')).toMatchObject({ status: 400 });
  expect(ask(source, 'params/organisations')).toMatchObject({ status: 404 });
});

it('withdraws, adds and renames', () => {
  const changing = createKuntarekry(optionsFor(40));
  const target = ids(jobs(changing, 'fi_FI'))[20]!;
  const { withdrawn, added } = changing.change({ withdraw: 4, add: 3, rename: target });
  const after = ['fi_FI', 'sv_SE', 'en_US'].flatMap((lang) => jobs(changing, lang));
  expect(new Set(ids(after)).size).toBe(39);
  expect(ids(after).filter((id) => withdrawn.includes(id))).toEqual([]);
  expect(added.every((id) => ids(after).includes(id))).toBe(true);
  expect(after.find(({ jobAdvertisement }) => jobAdvertisement['id'] === target)?.jobAdvertisement['title']).toBe(
    `Muutettu tehtävä ${target}`,
  );
});

describeWithPayloads('beside a recorded answer', () => {
  it('has the mandatory keys of it in its order, and no key it does not know', () => {
    const [whole, bare] = payload('kuntarekry/open-jobs-sample.json') as Job[];
    const mandatory = Object.keys(bare!.jobAdvertisement).filter((key) => !key.startsWith('light'));
    const shortest = finnish.find(({ link }) => link === undefined)!.jobAdvertisement;
    expect(Object.keys(shortest).slice(0, mandatory.length)).toEqual(mandatory);
    const known = Object.keys(whole!.jobAdvertisement);
    expect(finnish.flatMap(({ jobAdvertisement }) => Object.keys(jobAdvertisement)).filter((key) => !known.includes(key))).toEqual([]);
  });
});
