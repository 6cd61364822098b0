import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { contextWith, fixture, httpWith, pagesOf, pageWith, type FixturePage } from './testing';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const [first, second] = ['applications-1.json', 'applications-2.json'].map((name) => (fixture(name) as FixturePage).applications);
const samples = [...(first ?? []), ...(second ?? []).slice(0, 1)];

async function readOf(applications: unknown[]): Promise<Page> {
  const [page] = await pagesOf(contextWith(httpWith(() => pageWith(applications))));
  if (!page) throw new Error('The read gave no page');
  return page;
}

/** Titles and employers are no personal data but may hold any word; only what is masked in them is looked for. */
function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error')).toEqual([]);
  const text = JSON.stringify({ ...page, unknownFields: Object.values(page.unknownFields) });
  expect(text).not.toMatch(/@example|040 555/);
  expect(text.replace(/"(title|employerName)":"[^"]*"/g, '')).not.toMatch(/Koelintu/i);
}

describe('applications-interface: whatever the system gives', () => {
  it('is taken or refused with a reason, and lets nothing personal through: applications nearly as they should be', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), async (application) => {
        const page = await readOf([application]);
        taken += page.records.length;
        expectSound(page, 1);
      }),
      { numRuns: 2000, seed: 92 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('is taken or refused with a reason: any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 3 }), async (applications) => {
        expectSound(await readOf(applications), applications.length);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });
});
