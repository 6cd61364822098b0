import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { fixture, readDocument } from './testing';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const feed = fixture('feed-1.json') as { items: unknown[] };
const board = fixture('board.json') as { jobs: unknown[] };
const items = (values: unknown[]) => readDocument({ version: 'https://jsonfeed.org/version/1.1', items: values });
const jobs = (values: unknown[]) => readDocument({ jobs: values });

/** Titles, employers and places may hold any word; only what is masked in them is looked for. */
function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error' || reason === 'invalid-record')).toEqual([]);
  expect(JSON.stringify({ ...page, unknownFields: Object.values(page.unknownFields) })).not.toMatch(/@example|040 555/);
  for (const { data } of page.records) expect(JSON.stringify(Reflect.get(data, 'description'))).not.toMatch(/Koelintu/);
}

describe('jobposting-feed: whatever an employer gives', () => {
  it.each([
    ['items of a feed', feed.items.slice(0, 2), items],
    ['jobs of a board', board.jobs.slice(0, 2), jobs],
  ])('is taken or refused with a reason, and lets nothing personal through: %s nearly as they should be', async (_what, samples, read) => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), async (value) => {
        const page = await read([value ?? null]);
        taken += page.records.length;
        expectSound(page, 1);
      }),
      { numRuns: 500, seed: 92 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is taken or refused with a reason: any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 3 }), async (values) => {
        expectSound(await items(values), values.length);
        expectSound(await jobs(values), values.length);
      }),
      { numRuns: 300, seed: 92 },
    );
  });

  it('never keeps a page from being read: any text for a block of JSON-LD', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const html = `<script type="application/ld+json">${text}</script>`;
        const page = await readDocument(new Response(html, { headers: { 'content-type': 'text/html' } }));
        expect(page.records).toEqual([]);
      }),
      { numRuns: 300, seed: 92 },
    );
  });
});
