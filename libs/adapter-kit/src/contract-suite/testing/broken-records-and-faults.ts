import type { CompanyRecord } from '@kasvu/contracts';
import { readJobs, sampleAdapter, type SampleContext } from './sample-subject';
import { faultIds, type BrokenAdapter } from './broken-adapter';
import { changingPages, mapping, swallowing } from './ways-to-break';

const company: CompanyRecord = {
  businessId: '0124610-9',
  name: 'Esimerkki Oy',
  names: [],
  status: 'active',
  form: null,
  industry: null,
  municipalityCode: '092',
  addresses: [],
  website: null,
  phone: null,
  email: null,
  registeredOn: null,
  endedOn: null,
  paysWages: null,
  modifiedAt: null,
};

/** Adapters that mishandle kinds, personal data, bad records or faults, or whose manifest or probe is wrong. */
export const brokenRecordsAndFaults: BrokenAdapter[] = [
  [
    'delivers a kind it does not declare',
    {
      read: changingPages((page) =>
        page.cursor !== '2'
          ? page
          : { ...page, records: [...page.records, { kind: 'company', sourceId: company.businessId, sourceUrl: null, data: company }] },
      ),
    },
    'declared-kinds',
    /delivers records of the kind company, which its manifest does not declare/,
  ],
  [
    'declares a kind it never delivers',
    { manifest: { ...sampleAdapter.manifest, kinds: ['vacancy', 'skill'] } },
    'declared-kinds',
    /declares the kind skill, but the fixtures give no such record/,
  ],
  [
    'lets a phone number out',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping((_data, job) => ({ description: { fi: `Soita ${(job.contact as { phone: string }).phone}` } })),
        ),
    },
    'personal-data',
    /The record vacancy job-1 holds a phone number in data\.description\.fi/,
  ],
  [
    'lets an e-mail address out',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping((_data, job) => ({ employerUnit: (job.contact as { email: string }).email })),
        ),
    },
    'personal-data',
    /holds an e-mail address in data\.employerUnit/,
  ],
  [
    'lets a name out of a field to be dropped',
    {
      read: (context: SampleContext) =>
        readJobs(
          context,
          mapping((_data, job) => ({ employerUnit: (job.contact as { name: string }).name })),
        ),
    },
    'personal-data',
    /holds text from a field that must be dropped in data\.employerUnit/,
  ],
  [
    'hides unknown fields',
    { read: changingPages((page) => ({ ...page, unknownFields: {} })) },
    'strict-fields',
    /A new field in a remote record is not reported among the unknown fields/,
  ],
  [
    'refuses records with an unknown field',
    { read: changingPages((page) => (Object.keys(page.unknownFields).length === 0 ? page : { ...page, records: page.records.slice(1) })) },
    'strict-fields',
    /A remote record with a new field was not delivered/,
  ],
  [
    'drops bad records silently',
    { read: changingPages((page) => ({ ...page, rejected: [] })) },
    'bad-record',
    /A bad record was dropped without being counted as rejected/,
  ],
  [
    'crashes on a bad record',
    {
      read: changingPages((page) => {
        if (page.rejected.length > 0) throw new TypeError('Cannot read properties of undefined');
        return page;
      }),
    },
    'bad-record',
    /One bad record ended the whole read: TypeError: Cannot read properties of undefined/,
  ],
  [
    'loses the whole page of a bad record',
    { read: changingPages((page) => (page.rejected.length === 0 ? page : { ...page, records: [] })) },
    'bad-record',
    /One bad record took 2 records with it/,
  ],
  [
    'rejects without a reason',
    { read: changingPages((page) => ({ ...page, rejected: page.rejected.map((rejected) => ({ ...rejected, reason: '' })) })) },
    'bad-record',
    /has no reason in kebab-case or no message/,
  ],
  [
    'takes every fault for an empty answer',
    { read: swallowing(() => true) },
    faultIds,
    /When the source answers 500 \(request 1\), the read ends as if all were well, with 0 records/,
  ],
  [
    'takes an HTML page for an empty answer',
    { read: swallowing((error) => /HTML/.test(String(error))) },
    'fault-html',
    /When the source answers 200 with an HTML page \(request 1\), the read ends as if all were well/,
  ],
  [
    'takes an answer of another shape for an empty one',
    { read: swallowing((error) => /another shape/.test(String(error))) },
    'fault-shape',
    /When the source answers 200 with JSON of another shape/,
  ],
  [
    'throws untyped errors',
    {
      read: async function* (context: SampleContext) {
        try {
          yield* readJobs(context);
        } catch {
          throw new Error('it failed');
        }
      },
    },
    faultIds,
    /When the source answers 500 \(request 1\), the read throws no SourceError but Error: it failed/,
  ],
  ['gives nothing', { read: async function* () {} }, 'reads-fixtures', /gave no record at all/],
  ['has a probe that always says yes', { probe: async () => ({ ok: true, message: 'Fine' }) }, 'probe', /answers 500 says all is well/],
  [
    'has a probe that always says no',
    { probe: async () => ({ ok: false, message: 'Key missing' }) },
    'probe',
    /source that answers fails: Key missing/,
  ],
  [
    'has another id than its folder',
    { manifest: { ...sampleAdapter.manifest, id: 'other' } },
    'manifest-complete',
    /id is other, but its folder is called test-source/,
  ],
  [
    'needs a setting it does not have',
    { manifest: { ...sampleAdapter.manifest, needs: ['feeds'] } },
    'manifest-complete',
    /needs the setting feeds, which the config schema does not have/,
  ],
  [
    'reads a server nobody names',
    { manifest: { ...sampleAdapter.manifest, baseUrl: null } },
    'manifest-complete',
    /has no base URL and needs no setting that could name one/,
  ],
  [
    'has an incomplete manifest',
    { manifest: { ...sampleAdapter.manifest, title: { fi: 'Koe', sv: '', en: 'Test' } } },
    'manifest-complete',
    /The manifest is not complete\. The field title\.sv/,
  ],
];
