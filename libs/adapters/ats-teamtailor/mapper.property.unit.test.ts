import type { Page } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import fc from 'fast-check';
import { contextWith, fixture, httpWith, pagesOf } from './testing';

const canary = 'Kanaria Koelintu koelintu@example.fi 040 555 0199';
const sample = fixture('page-1.json') as { data: object[]; included: object[] };

/** All that leaves the adapter for one answer of the service. Without job titles, which are no personal data but may hold any word. */
async function readOf(data: unknown[], included: unknown[]): Promise<Page[]> {
  const pages = await pagesOf(contextWith(httpWith(() => ({ data, included, meta: { 'record-count': data.length, 'page-count': 1 } }))));
  return pages.map((page) => ({ ...page, records: page.records.map(withoutTitle) }));
}

function withoutTitle(record: Page['records'][number]): Page['records'][number] {
  if (record.kind !== 'application') return record;
  expect(record.data.vacancy.title ?? '').not.toMatch(/@|040 555/);
  return { ...record, data: { ...record.data, vacancy: { ...record.data.vacancy, title: null } } };
}

function expectSound(pages: Page[], remotes: number): void {
  const rejected = pages.flatMap((page) => page.rejected);
  expect(pages.flatMap((page) => page.records).length + rejected.length).toBe(remotes);
  for (const { reason } of rejected) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  const values = pages.map((page) => ({ ...page, unknownFields: Object.values(page.unknownFields) }));
  expect(JSON.stringify(values)).not.toMatch(/Koelintu|koelintu|040 555/);
  expect(rejected.filter(({ reason }) => reason === 'mapper-error')).toEqual([]);
}

describe('ats-teamtailor: whatever the service gives', () => {
  it('is taken or refused with a reason, and lets nothing personal through: applications nearly as they should be', async () => {
    const applications = fc.oneof(...sample.data.map((one) => nearlyValid(one, canary)));
    const resources = fc.oneof(
      ...sample.included.map((one, index) =>
        nearlyValid(one, canary).map((changed) => (sample.included as unknown[]).with(index, changed)),
      ),
    );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(applications, resources, async (application, included) => {
        const pages = await readOf([application], included);
        taken += pages.flatMap((page) => page.records).length;
        expectSound(pages, 1);
      }),
      { numRuns: 2000, seed: 92 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('is taken or refused with a reason: any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 3 }), async (application, included) => {
        expectSound(await readOf([application], included), 1);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });

  it('makes no difference to a record when its candidate tells something else about themselves', async () => {
    const usual = await readOf(sample.data, sample.included);
    await fc.assert(
      fc.asyncProperty(fc.tuple(...sample.included.map(retold)), async (included) => {
        expect(await readOf(sample.data, included)).toEqual(usual);
      }),
      { numRuns: 200, seed: 92 },
    );
  });
});

/** A candidate with other values in each attribute but the tags; any other resource as it is. */
function retold(resource: object): fc.Arbitrary<object> {
  if (!('type' in resource) || resource.type !== 'candidates' || !('attributes' in resource)) return fc.constant(resource);
  const { tags, ...attributes } = resource.attributes as Record<string, unknown>;
  const others = fc.record(Object.fromEntries(Object.keys(attributes).map((name) => [name, fc.jsonValue({ maxDepth: 1 })])));
  return others.map((values) => ({ ...resource, attributes: { ...values, tags } }));
}
