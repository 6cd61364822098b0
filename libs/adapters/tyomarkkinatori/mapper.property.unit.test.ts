import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { fixture, readPostings } from './testing';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const samples = fixture('published.json').slice(0, 5);

/** Titles, names of companies and addresses may hold any word; only what is masked in them is looked for. */
function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error' || reason === 'invalid-record')).toEqual([]);
  expect(JSON.stringify({ ...page, unknownFields: Object.values(page.unknownFields) })).not.toMatch(/@example|040 555/);
  for (const { data } of page.records) expect(JSON.stringify(Reflect.get(data, 'description'))).not.toMatch(/Koelintu/);
}

describe('tyomarkkinatori: whatever the service gives', () => {
  it('is taken or refused with a reason, and lets nothing personal through: postings nearly as they should be', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), async (posting) => {
        const page = await readPostings([posting].filter((one) => one !== undefined));
        taken += page.records.length;
        expectSound(page, posting === undefined ? 0 : 1);
      }),
      { numRuns: 600, seed: 92 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is taken or refused with a reason: any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 3 }), async (postings) => {
        expectSound(await readPostings(postings), postings.length);
      }),
      { numRuns: 300, seed: 92 },
    );
  });
});
