import { type Adapter, defineAdapter, type HttpClient, type ManifestInput, type Page, noPseudonyms } from '@kasvu/adapter-kit';
import type { CompanyRecord } from '@kasvu/contracts';
import { z } from 'zod';

const text = { fi: 'Koe', sv: 'Prov', en: 'Test' };

/** For tests: a company that has what every company must have. */
export function company(businessId: string, changes: Partial<CompanyRecord> = {}): CompanyRecord {
  return {
    businessId,
    name: `Yritys ${businessId} Oy`,
    names: [],
    status: 'active',
    form: null,
    industry: null,
    municipalityCode: '092',
    addresses: [],
    website: null,
    phone: null,
    email: null,
    registeredOn: '2020-01-01',
    endedOn: null,
    paysWages: null,
    modifiedAt: null,
    ...changes,
  };
}

/** For tests: the n:th valid business ID. */
export function businessId(n: number): string {
  for (let number = 1_000_000 + n * 2; ; number++) {
    const digits = String(number);
    const sum = [7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    const remainder = sum % 11;
    if (remainder !== 1) return `${digits}-${remainder === 0 ? 0 : 11 - remainder}`;
  }
}

export const pageOfCompanies = (companies: CompanyRecord[], cursor: string | null = null, more: Partial<Page> = {}): Page => ({
  records: companies.map((data) => ({ kind: 'company', sourceId: data.businessId, sourceUrl: null, data })),
  rejected: [],
  cursor,
  total: null,
  unknownFields: {},
  ...more,
});

/** For tests: a source that gives the pages that `pages` makes; its cursor is the number of the next page. */
export function testSource(pages: () => (Page | Error)[], manifest: Partial<ManifestInput> = {}): Adapter {
  return defineAdapter({
    manifest: {
      id: 'test-source',
      title: text,
      description: text,
      publisher: 'Test',
      official: false,
      homepage: 'https://example.test',
      licence: { name: 'CC0', url: null, attribution: 'Test' },
      kinds: ['company'],
      personalData: { delivered: false, droppedFields: [] },
      languages: ['fi'],
      schedule: null,
      rateLimit: { minIntervalMs: 0 },
      credentials: [],
      baseUrl: null,
      expected: { min: 1, max: 1000, maxWithdrawnShare: 0.5 },
      ...manifest,
    },
    config: z.object({}),
    async *read({ cursor }) {
      for (const page of pages().slice(Number(cursor ?? 0))) {
        if (page instanceof Error) throw page;
        yield page;
      }
    },
    probe: async () => ({ ok: true, message: 'Test' }),
  });
}

/** For tests: what a source that needs no network is read with. */
export const testContext = (signal = new AbortController().signal) => ({
  config: {},
  http: {} as HttpClient,
  since: null,
  held: async () => new Set<string>(),
  file: null,
  credentials: {},
  pseudonyms: noPseudonyms,
  concepts: { find: () => [] },
  now: () => new Date('2026-11-22T10:00:00Z'),
  signal,
});
