import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testManifest } from '../test-manifest';
import { applicableChecks, skipReason } from './describe-adapter-contract';
import type { ContractSubject } from './subject';
import { faultIds } from './testing/broken-adapter';
import { brokenIdentityAndValues } from './testing/broken-identity-and-values';
import { brokenRecordsAndFaults } from './testing/broken-records-and-faults';
import { answerSchema, jobPage, pageSize, readJobs, remoteJobs, sampleAdapter, sampleSubject, serveJobs } from './testing/sample-subject';
import { forgivingReader, sampleFileSubject } from './testing/sample-file-subject';
import { changingPages, mapping, type Read } from './testing/ways-to-break';

async function violationsOf(subject: ContractSubject): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  const checks = applicableChecks(subject);
  const results = await Promise.all(checks.map((check) => check.run(subject)));
  checks.forEach(({ id }, index) => {
    const messages = results[index]?.map(({ message }) => message) ?? [];
    if (messages.length > 0) broken[id] = messages;
  });
  return broken;
}

describe('the contract suite', () => {
  it('passes an adapter that keeps every promise', async () => {
    expect(await violationsOf(sampleSubject())).toEqual({});
  });

  it.each([...brokenIdentityAndValues, ...brokenRecordsAndFaults])(
    'fails an adapter that %s, by its own message alone',
    async (_what, changes, checks, message) => {
      const violations = await violationsOf(sampleSubject(changes));
      expect(Object.keys(violations)).toEqual([checks].flat());
      expect(Object.values(violations)[0]?.join('\n')).toMatch(message);
    },
  );

  it('fails an adapter that fails only late in its read', async () => {
    const late: Read = async function* (context) {
      for (let page = Number(context.cursor ?? 1); (page - 1) * pageSize < remoteJobs.length; page++) {
        const answer = context.http.json('jobs', answerSchema, { query: { page } });
        const { jobs, total } = page === 1 ? await answer : await answer.catch(() => ({ jobs: [], total: 0 }));
        yield jobPage(jobs, page * pageSize < remoteJobs.length ? String(page + 1) : null, total);
      }
    };
    const violations = await violationsOf(sampleSubject({ read: late }));
    expect(Object.keys(violations)).toEqual(faultIds);
    expect(violations['fault-500']).toEqual([
      'When the source answers 500 (request 3), the read ends as if all were well, with 4 records.',
    ]);
  });

  it('demands an invented person in fields that must be dropped, and one that is really there', async () => {
    expect(await violationsOf(sampleSubject({}, { canaries: [] }))).toEqual({
      'personal-data': [expect.stringMatching(/give `canaries`/)],
    });
    expect(await violationsOf(sampleSubject({}, { canaries: ['Nobody'] }))).toEqual({
      'personal-data': [expect.stringMatching(/in no answer/)],
    });
  });

  it('lets an adapter deliver personal data its manifest declares', async () => {
    const personalData = { delivered: true, droppedFields: [] };
    const read: Read = (context) =>
      readJobs(
        context,
        mapping(() => ({ employerUnit: 'a.b@example.fi' })),
      );
    expect(await violationsOf(sampleSubject({ manifest: { ...sampleAdapter.manifest, personalData }, read }))).toEqual({});
  });

  it('finds personal data in what is kept of rejected records', async () => {
    const raw = { text: 'a.b@example.fi' };
    const read = changingPages((page) => ({
      ...page,
      rejected: [...page.rejected, { kind: 'vacancy', sourceId: null, reason: 'odd', field: null, message: 'Odd', raw }],
    }));
    expect(await violationsOf(sampleSubject({ read }))).toEqual({
      'personal-data': ['A rejected record (odd) is kept with an e-mail address in raw.text.'],
    });
  });

  it('asks for the way to the remote records', async () => {
    expect(Object.keys(await violationsOf(sampleSubject({}, { recordsOf: undefined })))).toEqual(['strict-fields', 'bad-record']);
  });

  it('asks an adapter of own data only what has a meaning for it', async () => {
    const manifest = testManifest({ baseUrl: null, personalData: { delivered: false, droppedFields: [] } });
    const read: Read = async function* () {
      yield jobPage((serveJobs(new URL('http://x/jobs')) as { jobs: unknown[] }).jobs, null, pageSize);
    };
    const subject = sampleSubject(
      { manifest, read, probe: async () => ({ ok: true, message: 'Own data' }) },
      { serve: undefined, recordsOf: undefined, canaries: [] },
    );
    expect(await violationsOf(subject)).toEqual({});
    expect(applicableChecks(subject).map(({ id }) => id)).not.toContain('fault-500');
  });

  it('skips a check only with a reason', () => {
    const check = applicableChecks(sampleSubject()).find(({ id }) => id === 'cursor')!;
    expect(skipReason(sampleSubject(), check)).toBeNull();
    expect(skipReason(sampleSubject({}, { skip: { cursor: 'one page' } }), check)).toBe('one page');
    expect(() => skipReason(sampleSubject({}, { skip: { cursor: ' ' } }), check)).toThrow('without a reason');
  });
});

describe('the contract suite on an adapter that reads a file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contract-suite-'));
    file = join(folder, 'jobs.json');
    await writeFile(file, JSON.stringify(remoteJobs));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('passes one that keeps every promise, bad records and new fields included', async () => {
    const subject = sampleFileSubject(file);
    expect(await violationsOf(subject)).toEqual({});
    expect(applicableChecks(subject).map(({ id }) => id)).toEqual(expect.arrayContaining(['strict-fields', 'bad-record', 'bad-file']));
  });

  it('fails one that takes a broken file for an empty one', async () => {
    expect(await violationsOf(sampleFileSubject(file, forgivingReader))).toEqual({
      'bad-file': ['is missing', 'is empty', 'is cut off'].map(
        (what) => `When the file ${what}, the read ends as if all were well, with 0 records.`,
      ),
    });
  });
});
