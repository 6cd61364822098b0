import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineAdapter } from '../../adapter';
import { SourceError } from '../../source-error';
import { testManifest } from '../../test-manifest';
import type { ContractSubject } from '../subject';
import { jobPage, sampleAdapter, type SampleContext } from './sample-subject';

type ReadJobs = (path: string) => Promise<unknown[]>;

async function jobsIn(path: string): Promise<unknown[]> {
  try {
    const jobs: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (Array.isArray(jobs)) return jobs;
  } catch (error) {
    throw new SourceError('bad-file', `${basename(path)} cannot be read as JSON`, { cause: error });
  }
  throw new SourceError('bad-file', `${basename(path)} holds no list`);
}

/** An adapter that reads its invented jobs from a file, and no network. */
export function sampleFileSubject(file: string, readJobsIn: ReadJobs = jobsIn): ContractSubject {
  const adapter = defineAdapter({
    manifest: testManifest({ baseUrl: null, personalData: { delivered: false, droppedFields: [] } }),
    config: sampleAdapter.config,
    async *read(context: SampleContext) {
      const jobs = await readJobsIn(context.file ?? '');
      yield jobPage(jobs, null, jobs.length);
    },
    probe: async () => ({ ok: true, message: 'The file is given by hand; nothing to ask' }),
  });
  return { adapter, folder: '/somewhere/test-source', file, recordsOf: (body) => body as unknown[] };
}

/** An adapter for which a file it cannot read is an empty one. */
export function forgivingReader(path: string): Promise<unknown[]> {
  return jobsIn(path).catch(() => []);
}
