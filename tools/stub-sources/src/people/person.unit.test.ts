import { dayNumber } from '../days.ts';
import { canaryPattern } from '../canaries.ts';
import { createPrhYtj } from '../prh-ytj/source.ts';
import { commonSkills, occupationProfiles } from './occupations.ts';
import { createPeople, indexOfKey, type PeopleOptions } from './person.ts';
import type { Consent, Person } from './profile.ts';

const TODAY = '2026-11-22';
const COUNT = 2000;

const create = (changed: Partial<PeopleOptions> = {}) =>
  createPeople({ seed: 92, people: COUNT, companies: 3000, today: dayNumber(TODAY), ...changed });
const everybody = (people: ReturnType<typeof create>, count = COUNT): Person[] =>
  Array.from({ length: count }, (_, index) => people.person(index));
const share = (list: readonly Person[], holds: (person: Person) => boolean): number => list.filter(holds).length / list.length;
const isValid = (consent: Consent, day = TODAY): boolean => consent !== null && (consent.until === null || consent.until >= day);

const people = create();
const all = everybody(people);

describe('people', () => {
  it('are the same for the same seed, others for another, and stay when there are more of them', () => {
    const some = JSON.stringify(all.slice(0, 50));
    expect(JSON.stringify(everybody(create(), 50))).toBe(some);
    expect(JSON.stringify(everybody(create({ seed: 93 }), 50))).not.toBe(some);
    const { history: _job, ...person } = create({ people: 1_000_000 }).person(7);
    expect(all[7]).toMatchObject(person);
  });

  it('have occupations by the labour market of the region, every one of them', () => {
    const counts = new Map(occupationProfiles.map(({ key }) => [key, all.filter(({ profile }) => profile.key === key).length]));
    expect(occupationProfiles.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(...counts.values())).toBeGreaterThan(0);
    expect(counts.get('practical-nurse')).toBeGreaterThan(4 * counts.get('librarian')!);
    expect(share(all, ({ profile }) => profile.field === 'store')).toBeGreaterThan(0.1);
  });

  it('name only skills and occupations of the vocabulary', () => {
    for (const { key, core, nearby } of occupationProfiles) {
      expect(people.concept('occupation', key).kind).toBe('occupation');
      for (const skill of [...core, ...nearby, ...commonSkills]) expect(people.concept('skill', skill).kind).toBe('skill');
    }
    expect(() => people.concept('skill', 'no-such-skill')).toThrow('no-such-skill');
  });

  it('have most often 6 to 20 skills, the core ones of their occupation more likely than the others', () => {
    expect(share(all, ({ skills }) => skills.length >= 6 && skills.length <= 20)).toBeGreaterThan(0.9);
    const known = (list: 'core' | 'nearby'): number => {
      const pairs = all.flatMap(({ profile, skills }) => profile[list].map((key) => skills.some(({ concept }) => concept.key === key)));
      return pairs.filter(Boolean).length / pairs.length;
    };
    expect(known('core')).toBeGreaterThan(0.8);
    expect(known('nearby')).toBeLessThan(0.65);
    expect(new Set(all.flatMap(({ skills }) => skills.map(({ level }) => level))).size).toBe(3);
  });

  it('live in Vantaa for the most part, the rest around it', () => {
    expect(Math.abs(share(all, ({ municipality }) => municipality === '092') - 0.6)).toBeLessThan(0.04);
    expect(new Set(all.map(({ municipality }) => municipality)).size).toBeGreaterThan(10);
    expect(all.every(({ municipality, workMunicipalities }) => workMunicipalities.includes(municipality))).toBe(true);
  });

  it('know Finnish and English widely, Swedish seldom, and over ten other languages', () => {
    const knows = (code: string) => share(all, ({ languages }) => languages.some((language) => language.code === code));
    expect(knows('fi')).toBeGreaterThan(0.9);
    expect(knows('en')).toBeGreaterThan(0.75);
    expect(knows('sv')).toBeGreaterThan(0.03);
    expect(knows('sv')).toBeLessThan(0.09);
    expect(new Set(all.flatMap(({ languages }) => languages.map(({ code }) => code))).size).toBeGreaterThan(13);
    expect(all.every(({ languages }) => languages.filter(({ level }) => level === 'native').length === 1)).toBe(true);
    expect(all.every(({ languages }) => new Set(languages.map(({ code }) => code)).size === languages.length)).toBe(true);
  });

  it('have 1 to 5 spells of work, the latest first, none beginning before the last one ended', () => {
    for (const { history, availability } of all) {
      expect(history.length).toBeGreaterThanOrEqual(1);
      expect(history.length).toBeLessThanOrEqual(5);
      expect(history.slice(1).every(({ end }) => end !== null)).toBe(true);
      history.slice(1).forEach(({ end }, place) => expect(end! <= history[place]!.start).toBe(true));
      expect(['available', 'open', 'not-looking']).toContain(availability);
    }
    expect(new Set(all.map(({ history }) => history.length)).size).toBe(5);
  });

  it('work for companies of the register of the same seed, many of which have five people or more, and for some outside it', () => {
    const visible = all.filter(({ index }) => isValid(people.consents.of(index).profile) && isValid(people.consents.of(index).employer));
    const counts = new Map<string | null, number>();
    for (const { history } of visible)
      for (const businessId of new Set(history.map((spell) => spell.businessId))) counts.set(businessId, (counts.get(businessId) ?? 0) + 1);
    const sizes = [...counts].filter(([businessId]) => businessId !== null).map(([, count]) => count);
    expect(sizes.filter((count) => count >= 5).length).toBeGreaterThan(60);
    expect(sizes.filter((count) => count < 5).length).toBeGreaterThan(60);
    expect(counts.get(null)).toBeGreaterThan(10);
    const register = createPrhYtj({ seed: 92, size: 3000, today: TODAY });
    const isListed = (businessId: string): boolean => {
      const query = new URLSearchParams({ businessId });
      const answer = register.answer({ method: 'GET', segments: ['companies'], query, baseUrl: '' });
      return answer.kind === 'list' && answer.total === 1;
    };
    const listed = [...counts.keys()].filter((businessId) => businessId !== null && isListed(businessId));
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.length).toBeLessThan(sizes.length);
  });

  it('are marked as made up in everything that says who they are, and have the key of their index', () => {
    for (const { identity, key, index } of all) {
      for (const value of Object.values(identity)) expect(value).toMatch(canaryPattern);
      expect(key).toMatch(canaryPattern);
      expect(indexOfKey(key)).toBe(index);
    }
    expect(indexOfKey('otk-12')).toBeNull();
  });
});

describe('consents', () => {
  const given = all.map(({ index }) => people.consents.of(index));
  const part = (holds: (consents: (typeof given)[number]) => boolean, of = given): number => of.filter(holds).length / of.length;

  it('are mixed: most to the profile, of them about half to the employer and a third to the identity', () => {
    const profiles = given.filter(({ profile }) => isValid(profile));
    expect(Math.abs(part(({ profile }) => isValid(profile)) - 0.88)).toBeLessThan(0.03);
    expect(Math.abs(part(({ employer }) => isValid(employer), profiles) - 0.55)).toBeLessThan(0.05);
    expect(Math.abs(part(({ identity }) => isValid(identity), profiles) - 0.3)).toBeLessThan(0.04);
  });

  it('have some that were withdrawn, some that have ended and some about to end', () => {
    expect(part(({ profile }) => profile === null)).toBeGreaterThan(0.04);
    expect(part(({ profile }) => profile !== null && !isValid(profile))).toBeGreaterThan(0.03);
    expect(part(({ profile }) => isValid(profile) && profile!.until !== null && profile!.until < '2026-12-22')).toBeGreaterThan(0.02);
  });

  it('change with the day as a registry does: what changes is updated on that day, and it is little', () => {
    const tomorrow = create({ today: dayNumber(TODAY) + 1 });
    const updated = all.filter(({ index }) => tomorrow.consents.updatedDay(index) === dayNumber(TODAY) + 1);
    expect(updated.length).toBeGreaterThan(3);
    expect(updated.length).toBeLessThan(60);
    for (const person of all) {
      const { index } = person;
      expect(people.consents.updatedDay(index)).toBeLessThanOrEqual(dayNumber(TODAY));
      if (updated.includes(person)) continue;
      expect(JSON.stringify(tomorrow.consents.of(index))).toBe(JSON.stringify(people.consents.of(index)));
      expect(JSON.stringify(tomorrow.person(index))).toBe(JSON.stringify(person));
    }
  });
});
