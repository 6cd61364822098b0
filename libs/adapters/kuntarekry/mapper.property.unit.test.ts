import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { fixture, readJobs } from './testing';
import { dayOf, instantOf } from './wall-clock';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const samples = fixture('open-jobs-fi.json').jobAdvertisements.slice(0, 2);

/** Titles, organisations and places may hold any word; only what is masked in them is looked for. */
function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error' || reason === 'invalid-record')).toEqual([]);
  expect(JSON.stringify({ ...page, unknownFields: Object.values(page.unknownFields) })).not.toMatch(/@example|040 555/);
  for (const { data } of page.records) expect(JSON.stringify(Reflect.get(data, 'description'))).not.toMatch(/Koelintu/);
}

describe('kuntarekry: whatever the service gives', () => {
  it('is taken or refused with a reason, and lets nothing personal through: advertisements nearly as they should be', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), async (job) => {
        const page = await readJobs([job ?? null]);
        taken += page.records.length;
        expectSound(page, 1);
      }),
      { numRuns: 800, seed: 92 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is taken or refused with a reason: any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 3 }), async (jobs) => {
        expectSound(await readJobs(jobs), jobs.length);
      }),
      { numRuns: 300, seed: 92 },
    );
  });
});

describe('a time on the wall', () => {
  it.each<[string | null, string | null, string | null]>([
    ['2026-06-12T15:00:00', '2026-06-12T12:00:00.000Z', '2026-06-12'],
    ['2026-06-12T15:00:00.000Z', '2026-06-12T12:00:00.000Z', '2026-06-12'],
    ['2026-01-12T23:59', '2026-01-12T21:59:00.000Z', '2026-01-12'],
    ['2026-06-12', '2026-06-11T21:00:00.000Z', '2026-06-12'],
    ['2026-06-31T15:00:00', null, null],
    ['toistaiseksi', null, null],
    ['', null, null],
    [null, null, null],
  ])('%j is the instant %j and the day %j', (text, instant, day) => {
    expect(instantOf(text)).toBe(instant);
    expect(dayOf(text)).toBe(day);
  });
});
