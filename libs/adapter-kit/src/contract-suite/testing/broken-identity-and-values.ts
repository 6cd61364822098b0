import type { SampleContext } from './sample-subject';
import { answerSchema, jobPage, readJobs } from './sample-subject';
import type { BrokenAdapter } from './broken-adapter';
import { changingPages, changingRecords, mapping } from './ways-to-break';

let counter = 0;

/** Adapters with wrong ids, paging, cursors or values. */
export const brokenIdentityAndValues: BrokenAdapter[] = [
  [
    'gives the same id twice',
    { read: changingRecords((record) => ({ ...record, sourceId: record.sourceId.replace('job-2', 'job-1') })) },
    'identity-unique',
    /1 ids come more than once in one read, the first of them is vacancy job-1/,
  ],
  [
    'makes up new ids at each read',
    { read: (context: SampleContext) => readJobs(context, (job) => mapping(() => ({}), { sourceId: `${job.key}-${counter++}` })(job)) },
    'identity-stable',
    /Two reads of the same data give different ids/,
  ],
  [
    'uses the row number as id',
    { read: changingRecords((record, index, page) => ({ ...record, sourceId: `${page.cursor}-${index}` })) },
    'identity-stable',
    /lists the same records in another order, the id vacancy \S+ names another record/,
  ],
  [
    'takes part of its id from the row number',
    { read: changingRecords((record, index) => ({ ...record, sourceId: `${record.sourceId}-${index}` })) },
    ['identity-stable', 'bad-record'],
    /Ids change when the source lists the same records in another order/,
  ],
  [
    'gives other data at each read',
    { read: changingRecords((record) => ({ ...record, data: { ...record.data, field: `Field ${counter++}` } })) },
    'idempotent',
    /Two reads of the same data differ: the record vacancy job-1 changed/,
  ],
  [
    'reads the first page for ever',
    {
      read: async function* ({ http }: SampleContext) {
        for (;;) {
          const { jobs, total } = await http.json('jobs', answerSchema, { query: { page: 1 } });
          yield jobPage(jobs, '1', total);
        }
      },
    },
    'paging-ends',
    /did not end: it was stopped after 21 pages/,
  ],
  [
    'skips a page when it goes on from a cursor',
    {
      read: (context: SampleContext) =>
        readJobs(context.cursor === null ? context : { ...context, cursor: String(Number(context.cursor) + 1) }),
    },
    'cursor',
    /cursor of page 1 does not give exactly the rest: 2 records are missing and 0 are too many/,
  ],
  [
    'starts from the beginning whatever the cursor',
    { read: (context: SampleContext) => readJobs({ ...context, cursor: null }) },
    'cursor',
    /0 records are missing and 2 are too many/,
  ],
  [
    'has a cursor after the last page',
    { read: changingPages((page) => ({ ...page, cursor: page.cursor ?? '9' })) },
    'cursor',
    /The last page has a cursor/,
  ],
  [
    'has no cursors',
    { read: changingPages((page) => ({ ...page, cursor: null })) },
    'cursor',
    /Page 1 has no cursor, but it is not the last one/,
  ],
  [
    'loses the leading zero of a municipality code',
    { read: changingRecords((record) => ({ ...record, data: { ...record.data, municipalityCodes: ['92'] } })) },
    'records-valid',
    /does not fit the contract\. The field municipalityCodes\[\]: A municipality code has three digits/,
  ],
  [
    'gives a day there is not',
    { read: changingRecords((record) => ({ ...record, data: { ...record.data, applicationEndsOn: '2026-02-30' } })) },
    'records-valid',
    /The field applicationEndsOn: Invalid ISO date/,
  ],
  [
    'gives a date of the year 9999',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping(() => ({ applicationEndsOn: '9999-12-31' })),
        ),
    },
    'values-plausible',
    /applicationEndsOn is 9999-12-31, outside 1850–2100/,
  ],
  [
    'ends applications before the ad is published',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping(() => ({ applicationEndsOn: '2026-04-30' })),
        ),
    },
    'values-plausible',
    /applicationEndsOn is before publishedAt/,
  ],
  [
    'swaps longitude and latitude',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping(() => ({ location: { longitude: 60.3, latitude: 25 } })),
        ),
    },
    'values-plausible',
    /longitude and latitude look swapped/,
  ],
  [
    'takes a special code for a municipality',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping(() => ({ municipalityCodes: ['200'] })),
        ),
    },
    'values-plausible',
    /200 is no municipality/,
  ],
];
