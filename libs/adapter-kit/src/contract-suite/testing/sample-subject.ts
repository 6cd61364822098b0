import { z } from 'zod';
import { defineAdapter, type Adapter, type Page, type ReadContext } from '../../adapter';
import { buildPage, type Mapped } from '../../page';
import { ignored } from '../../strict-record';
import { testManifest } from '../../test-manifest';
import type { ContractSubject } from '../subject';

/** A small paged source of invented jobs, and an adapter for it that keeps every promise. The broken ones change one part of it. */
export const pageSize = 2;
export const canary = 'Tauno Tekaistu';

export const remoteJobSchema = z.object({
  key: z.string(),
  title: z.string(),
  municipality: z.string(),
  ends: z.string().nullable(),
  contact: ignored(),
});
export type RemoteJob = z.output<typeof remoteJobSchema>;

export const remoteJobs = ['Hitsaaja', 'Sairaanhoitaja', 'Programmerare', 'Kokki', 'Puutarhuri'].map((title, index) => ({
  key: `job-${index + 1}`,
  title,
  municipality: '092',
  ends: index === 2 ? null : `2026-07-0${index + 1}`,
  contact: { name: canary, phone: '040 123 4567', email: 'tauno.tekaistu@example.fi' },
}));

/** Cut into pages; a page after the last is empty. */
export function serveJobs(url: URL): unknown {
  const page = Number(url.searchParams.get('page') ?? 1);
  if (url.pathname !== '/jobs') return undefined;
  return { total: remoteJobs.length, jobs: structuredClone(remoteJobs.slice((page - 1) * pageSize, page * pageSize)) };
}

export const answerSchema = z.object({ total: z.int(), jobs: z.array(z.unknown()) });
const configSchema = z.object({ place: z.string().default('Vantaa') });
export type SampleContext = ReadContext<z.output<typeof configSchema>>;

export function mapJob(job: RemoteJob): Mapped {
  return {
    kind: 'vacancy',
    sourceId: job.key,
    sourceUrl: null,
    data: {
      title: { fi: job.title },
      description: {},
      field: null,
      languages: ['fi'],
      employerName: 'Esimerkki Oy',
      employerUnit: null,
      employerBusinessId: null,
      municipalityCodes: [job.municipality],
      address: null,
      location: { longitude: 25.04, latitude: 60.29 },
      publishedAt: '2026-05-01T06:00:00Z',
      applicationEndsOn: job.ends,
      positions: 1,
      applicationUrl: null,
      skillUris: [],
      occupationUris: [],
    },
  };
}

export function jobPage(
  raws: unknown[],
  cursor: string | null,
  total: number,
  seen?: Set<string>,
  map: (job: RemoteJob) => Mapped = mapJob,
): Page {
  return buildPage({ manifest: testManifest(), kind: 'vacancy', raws, schema: remoteJobSchema, map, cursor, total, seen });
}

export async function* readJobs({ http, cursor }: SampleContext, map: (job: RemoteJob) => Mapped = mapJob): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let more = true;
  for (let page = Number(cursor ?? 1); more; page++) {
    const { total, jobs } = await http.json('jobs', answerSchema, { query: { page } });
    more = page * pageSize < total;
    yield jobPage(jobs, more ? String(page + 1) : null, total, seen, map);
  }
}

export const sampleAdapter = defineAdapter({
  manifest: testManifest({ personalData: { delivered: false, droppedFields: ['contact'] } }),
  config: configSchema,
  read: (context: SampleContext) => readJobs(context),
  async probe({ http }) {
    const { total } = await http.json('jobs', answerSchema);
    return { ok: total > 0, message: `Asked for the first page: ${total} jobs in all` };
  },
});

export function sampleSubject(changes: Partial<Adapter<typeof configSchema>> = {}, more: Partial<ContractSubject> = {}): ContractSubject {
  return {
    adapter: { ...sampleAdapter, ...changes },
    folder: '/somewhere/test-source',
    serve: serveJobs,
    recordsOf: (body) => (body as { jobs: unknown[] }).jobs,
    canaries: [canary],
    maxPages: 20,
    ...more,
  };
}
