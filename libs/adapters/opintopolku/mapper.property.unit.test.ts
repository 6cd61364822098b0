import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import { recordSchemas } from '@kasvu/contracts';
import fc from 'fast-check';
import { mapped, offerings } from './testing';

const canary = 'koelintu@example.fi <b>040 555 0199</b> 010190-123A';
/** An offering in the form of the external interface, one with a sum for an extent, and one in the form of the service's own pages. */
const samples = [0, 1, 4].map((index) => offerings[index]);

function expectSound(page: Page, remotes: number): void {
  expect(page.records.length + page.rejected.length).toBe(remotes);
  expect(page.rejected.filter(({ reason }) => reason === 'mapper-error' || !/^[a-z]+(-[a-z]+)*$/.test(reason))).toEqual([]);
  for (const { kind, data } of page.records) expect(recordSchemas[kind].safeParse(data).success).toBe(true);
  const codes = Object.keys(page.unknownFields).filter((field) => field.includes('='));
  const text = JSON.stringify([page.records, page.rejected, page.gone, codes]);
  expect(text).not.toMatch(/@example|040 555|010190-123A/);
  // Records hold plain texts.
  expect(JSON.stringify(page.records)).not.toContain('<b>');
}

describe('opintopolku: whatever the service gives', () => {
  it('is taken or refused with a reason, as plain text and without contact data: offerings nearly as they should be', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(...samples.map((one) => nearlyValid(one, canary))), (offering) => {
        const page = mapped([offering]);
        taken += page.records.length;
        expectSound(page, 1);
      }),
      { numRuns: 2000, seed: 92 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('is taken or refused with a reason: any JSON at all', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (raws) => expectSound(mapped(raws), raws.length)),
      { numRuns: 1000, seed: 92 },
    );
  });
});
