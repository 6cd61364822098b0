import { canaryPattern } from '../canaries.ts';
import { dayText } from '../days.ts';
import { createPrhYtj } from '../prh-ytj/source.ts';
import type { YtjCompany } from '../prh-ytj/shapes.ts';
import { createVantaaJobs } from '../vantaa-jobs/source.ts';
import type { JobRow } from '../vantaa-jobs/vacancy.ts';
import type { Advertisement, Channel } from './advertisement.ts';
import { ask, market, marketOn, SEED, TODAY } from './sources.testing.ts';

const all = (channel: Channel, slots: number, from = market) =>
  Array.from({ length: slots }, (_, slot) => from.advertisement(channel, slot));
const service = all('tyomarkkinatori', 800);

function listOf<Row>(source: Parameters<typeof ask>[0], path: string, query = ''): Row[] {
  const answer = ask(source, path, query);
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  return [...answer.records] as Row[];
}

describe('the vacancies of the market', () => {
  it('are the same for the same seed and day, and mostly the same a day later', () => {
    expect(all('tyomarkkinatori', 800, marketOn(TODAY))).toEqual(service);
    const tomorrow = new Map(all('tyomarkkinatori', 800, marketOn('2026-11-23')).map((one) => [one.key, one]));
    const staying = service.filter(({ key }) => tomorrow.has(key));
    expect(staying.length).toBeGreaterThan(700);
    expect(staying.length).toBeLessThan(800);
    for (const one of staying) expect(tomorrow.get(one.key)).toEqual(one);
  });

  it('have keys of their own, now and the turn before', () => {
    const before = Array.from({ length: 800 }, (_, slot) => market.advertisement('tyomarkkinatori', slot, 1));
    expect(new Set([...service, ...before].map(({ key }) => key)).size).toBe(1600);
    for (const [slot, one] of before.entries()) expect(one.deadline).toBe((service[slot]?.published ?? 0) - 1);
  });

  it('can be told by key and days without being written', () => {
    for (const { slot, key, published, deadline } of service)
      expect(market.sketch('tyomarkkinatori', slot)).toMatchObject({ key, published, deadline });
  });

  it('are of companies as the register names them, but for a few', () => {
    const register = createPrhYtj({ seed: SEED, size: 3000, today: TODAY });
    const pages = Array.from({ length: 30 }, (_, page) => listOf<YtjCompany>(register, 'companies', `page=${page + 1}`)).flat();
    const names = new Map(pages.map(({ businessId, names: [...list] }) => [businessId.value, list.map(({ name }) => name)]));
    const known = service.filter(({ employer }) => employer.businessId !== null && names.get(employer.businessId)?.includes(employer.name));
    expect(known.length / service.length).toBeGreaterThan(0.9);
    expect(known.length).toBeLessThan(service.length);
    expect(new Set(known.map(({ employer }) => employer.businessId)).size).toBeGreaterThan(200);
  });

  it('have skills and occupations that the vocabulary knows, and say them in their texts', () => {
    for (const { occupation, skills, description } of all('jobposting-feed', 200)) {
      expect(occupation).not.toBeNull();
      const text = Object.values(description).join(' ').toLowerCase();
      const named = skills.filter(({ names }) =>
        Object.values(names)
          .flat()
          .some((name) => text.includes(name.toLowerCase())),
      );
      expect(named).toEqual(skills);
    }
  });

  it('have ended some days ago, or begin in some days, when an employer is late or early', () => {
    const days = service.map(({ published, deadline }) => [dayText(published), dayText(deadline)] as const);
    expect(days.some(([, deadline]) => deadline < TODAY)).toBe(true);
    expect(days.some(([published]) => published > TODAY)).toBe(true);
  });

  it('have somebody’s telephone number and address in a few texts, and nobody in titles', () => {
    const leaks = service.filter(({ description }) => canaryPattern.test(JSON.stringify(description)));
    expect(leaks.length).toBeGreaterThan(20);
    expect(leaks.length).toBeLessThan(150);
    expect(JSON.stringify(service.map(({ title, employer }) => [title, employer]))).not.toMatch(canaryPattern);
  });
});

describe('every tenth of them', () => {
  const copies = service.filter(({ slot }) => slot % 10 === 9);
  const sameAs = ({ title, employer, workplace, deadline }: Advertisement): string =>
    JSON.stringify([title, employer.name, workplace?.municipalityCode, deadline]);

  it('is one of the city’s own, by title and last day', () => {
    const rows = listOf<JobRow>(createVantaaJobs({ seed: SEED, size: 400, today: TODAY }), 'v1/kaikki');
    const known = new Set(rows.map((row) => `${row.tyotehtava.replaceAll('&nbsp;', ' ')} ${row.haku_paattyy_pvm}`));
    const ofCity = copies.filter(({ employer }) => employer.businessId === '0124610-9');
    expect(ofCity).toHaveLength(40);
    for (const { title, deadline } of ofCity) expect(known).toContain(`${Object.values(title)[0]} ${dayText(deadline)}`);
  });

  it('is else one of another source, by title, employer, municipality and last day, and never the same twice', () => {
    const others = new Set([...all('kuntarekry', 200), ...all('jobposting-feed', 200)].map(sameAs));
    const ofOthers = copies.filter(({ employer }) => employer.businessId !== '0124610-9');
    expect(ofOthers).toHaveLength(40);
    for (const copy of ofOthers) expect(others).toContain(sameAs(copy));
    expect(new Set(copies.map(sameAs)).size).toBe(80);
  });
});
