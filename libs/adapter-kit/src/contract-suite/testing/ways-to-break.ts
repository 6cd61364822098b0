import type { VacancyRecord } from '@kasvu/contracts';
import type { Page, SourceRecord } from '../../adapter';
import type { Mapped } from '../../page';
import { jobPage, mapJob, readJobs, type RemoteJob, type SampleContext } from './sample-subject';

export type Read = (context: SampleContext) => AsyncIterable<Page>;

/** Changes the vacancy the mapper makes. */
export function mapping(
  change: (data: VacancyRecord, job: RemoteJob) => Partial<VacancyRecord>,
  record: Partial<{ sourceId: string }> = {},
): (job: RemoteJob) => Mapped {
  return (job) => {
    const mapped = mapJob(job) as Extract<SourceRecord, { kind: 'vacancy' }>;
    return { ...mapped, ...record, data: { ...mapped.data, ...change(mapped.data, job) } };
  };
}

/** Lets records past the kit's own check of the page, as an adapter that builds its pages by hand would. */
export function changingPages(change: (page: Page) => Page): Read {
  return async function* (context) {
    for await (const page of readJobs(context)) yield change(page);
  };
}

export function changingRecords(change: (record: Extract<SourceRecord, { kind: 'vacancy' }>, index: number, page: Page) => unknown): Read {
  return changingPages((page) => ({
    ...page,
    records: page.records.map((record, index) => change(record as never, index, page) as SourceRecord),
  }));
}

export function swallowing(on: (error: unknown) => boolean): Read {
  return async function* (context) {
    try {
      yield* readJobs(context);
    } catch (error) {
      if (!on(error)) throw error;
      yield jobPage([], null, 0);
    }
  };
}
