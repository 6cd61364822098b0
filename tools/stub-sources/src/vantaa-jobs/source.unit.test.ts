import { canaryPattern } from '../canaries.ts';
import { fallbackPoint } from '../places/vantaa.ts';
import { describeWithPayloads, payload } from '../payloads.testing.ts';
import { createVantaaJobs } from './source.ts';
import type { JobRow } from './vacancy.ts';

type Source = ReturnType<typeof createVantaaJobs>;

const TODAY = '2026-11-22';

function rows(source: Source, path: string, query: Record<string, string> = {}): JobRow[] {
  const answer = source.answer({
    method: 'GET',
    segments: path.split('/'),
    query: new URLSearchParams(query),
    baseUrl: 'http://stub/vantaa-jobs',
  });
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  return [...answer.records] as JobRow[];
}

const create = (today = TODAY, size = 400): Source => createVantaaJobs({ seed: 92, size, today });
const source = create();
const all = rows(source, 'v1/kaikki');
const byLink = (list: JobRow[]): Map<string, JobRow> => new Map(list.map((row) => [row.linkki, row]));

describe('the listing', () => {
  it('is the same for the same seed and day', () => {
    expect(JSON.stringify(rows(create(), 'v1/kaikki'))).toBe(JSON.stringify(all));
  });

  it('has only open vacancies, each with a jid of its own, and a few without a deadline', () => {
    expect(all).toHaveLength(400);
    expect(byLink(all).size).toBe(400);
    expect(all.every(({ haku_paattyy_pvm: deadline }) => deadline === null || deadline >= TODAY)).toBe(true);
    const endless = all.filter(({ haku_paattyy_pvm: deadline }) => deadline === null);
    expect(endless.length).toBeGreaterThan(1);
    expect(endless.length).toBeLessThan(25);
  });

  it('numbers the rows anew each day: a vacancy that stays open keeps its text, link and deadline but not its id', () => {
    const today = byLink(all);
    const tomorrow = rows(create('2026-11-23'), 'v1/kaikki');
    const staying = tomorrow.filter(({ linkki }) => today.has(linkki));
    expect(staying.length).toBeGreaterThan(350);
    expect(staying.length).toBeLessThan(400);
    for (const row of staying) expect({ ...row, id: 0 }).toEqual({ ...today.get(row.linkki), id: 0 });
    expect(staying.filter((row) => row.id !== today.get(row.linkki)?.id).length).toBeGreaterThan(300);
  });

  it.each(['hitsaus', 'sairaanhoitaja', 'programmering', 'barnskötare', 'ohjelmistokehittäjä', 'developer'])(
    'advertises %s at any size',
    (word) => {
      const some = rows(create(TODAY, 133), 'v1/kaikki');
      expect(some.some(({ tyotehtava }) => tyotehtava.toLowerCase().includes(word))).toBe(true);
    },
  );

  it('has the quirks of the real one: no place, entities, leaked ad texts, Swedish departments', () => {
    const placeless = all.filter(({ osoite }) => osoite === '');
    expect(placeless.length / all.length).toBeGreaterThan(0.09);
    expect(placeless.length / all.length).toBeLessThan(0.2);
    expect(placeless.every(({ x, y }) => x === fallbackPoint.x && y === fallbackPoint.y)).toBe(true);
    expect(all.some(({ organisaatio }) => organisaatio.startsWith('Vanda stad, ') && organisaatio.includes('&aring;'))).toBe(true);
    expect(all.some(({ tyotehtava }) => tyotehtava.includes('&nbsp;'))).toBe(true);
    const leaks = all.filter(({ organisaatio }) => canaryPattern.test(organisaatio));
    expect(leaks.length).toBeGreaterThan(4);
    expect(JSON.stringify(all.map((row) => ({ ...row, organisaatio: '' })))).not.toMatch(canaryPattern);
  });
});

describe('the paths', () => {
  it('counts each field of work and lists it under its name, with the ids of the whole listing', () => {
    const answer = source.answer({ method: 'GET', segments: ['v1'], query: new URLSearchParams(), baseUrl: '' });
    const fields = JSON.parse((answer as { body: string }).body) as { ammattiala: string; lukumäärä: number }[];
    expect(fields.reduce((sum, field) => sum + field.lukumäärä, 0)).toBe(400);
    const first = fields[0]!;
    const list = rows(source, `v1/${first.ammattiala}`);
    expect(list).toHaveLength(first.lukumäärä);
    expect(list).toEqual(all.filter(({ ammattiala }) => ammattiala === first.ammattiala));
    expect(rows(source, `v1/${first.ammattiala}/${list[1]!.id}`)).toEqual([list[1]]);
    expect(rows(source, 'v1/Olematon')).toEqual([]);
  });

  it('limits by a circle and by a box', () => {
    const circle = rows(source, 'v1/kaikki', { radius: '2000', x: '25.0435', y: '60.2925' });
    expect(circle.length).toBeGreaterThan(0);
    expect(circle.length).toBeLessThan(200);
    const box = rows(source, 'v1/kaikki', { xmin: '24.8', ymin: '60.2', xmax: '24.9', ymax: '60.3' });
    expect(box.every(({ x, y }) => x <= 24.9 && y <= 60.3)).toBe(true);
    expect(box.length).toBeGreaterThan(0);
  });
});

describe('changes', () => {
  it('withdraws, adds and renames', () => {
    const changing = create(TODAY, 100);
    const before = rows(changing, 'v1/kaikki');
    const { withdrawn, added } = changing.change({ withdraw: 5, add: 2 });
    const after = rows(changing, 'v1/kaikki');
    expect(after).toHaveLength(97);
    expect(withdrawn).toEqual(before.slice(0, 5).map(({ linkki }) => linkki.split('jid=')[1]));
    expect(after.filter(({ linkki }) => added.includes(linkki.split('jid=')[1]!))).toHaveLength(2);
    changing.change({ rename: added[0]! });
    expect(rows(changing, 'v1/kaikki').some(({ tyotehtava }) => tyotehtava === `Muutettu tehtävä ${added[0]}`)).toBe(true);
    expect(() => changing.change({ rename: withdrawn[0]! })).toThrow('No vacancy');
  });
});

describeWithPayloads('beside a recorded answer', () => {
  it('has its keys in its order, with its types and form of link', () => {
    const [recorded] = payload('vantaa/gis-vantaa-tyopaikat-kaikki.json') as JobRow[];
    const types = (row: JobRow) => Object.entries(row).map(([key, value]) => `${key}:${typeof value}`);
    expect(types(all.find(({ haku_paattyy_pvm: deadline }) => deadline !== null)!)).toEqual(types(recorded!));
    expect(all[0]!.linkki.replace(/\d+$/, '')).toBe(recorded!.linkki.replace(/\d+$/, ''));
  });
});
