import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { fixture, readApplications } from './testing';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const [first, second] = ['applications-1.json', 'applications-2.json'].map((name) => fixture(name) as object[]);
/** Good applications in both forms. */
const samples = [...(first ?? []).slice(0, 3), ...(second ?? []).slice(0, 2)];

/** Job titles are no personal data but may hold any word; only what is masked in them is looked for. */
function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  for (const { reason } of page.rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error')).toEqual([]);
  const text = JSON.stringify({ ...page, unknownFields: Object.values(page.unknownFields) });
  expect(text).not.toMatch(/@example|040 555|1992-01-27/);
  expect(text.replace(/"title":"[^"]*"/g, '')).not.toMatch(/Koelin/i);
}

describe('ats-greenhouse: whatever the service gives', () => {
  it('is taken or refused with a reason, and lets nothing personal through: applications nearly as they should be', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), async (application) => {
        const page = await readApplications([application]);
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
        expectSound(await readApplications(applications), applications.length);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });
});
