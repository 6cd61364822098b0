import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './testing';

const payloads = join(__dirname, '../../../../shared/payloads');
const describePayloads = existsSync(payloads) ? describe : describe.skip;
const payload = (name: string) => JSON.parse(readFileSync(join(payloads, name), 'utf8')) as unknown;

describePayloads('jobposting-feed: recorded answers (skipped when ../shared/payloads is absent)', () => {
  it('teamtailor-jobs-feed-upcloud: three postings, and one that is broken refused alone', async () => {
    const feed = payload('schema-org/teamtailor-jobs-feed-upcloud.json');
    const page = await readDocument(feed, { url: 'https://upcloud.teamtailor.com/jobs.json', employerBusinessId: '2431560-5' });
    expect(page.unknownFields).toEqual({});
    expect(page.rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field])).toEqual([[null, 'missing-id', 'identifier']]);
    expect(page.records.map(({ sourceId, sourceUrl }) => [sourceId, sourceUrl])).toEqual([
      ['upcloud.teamtailor.com/jobs.json#8323453', 'https://upcloud.teamtailor.com/jobs/8323453-business-intelligence-analyst'],
      ['upcloud.teamtailor.com/jobs.json#7958695', 'https://upcloud.teamtailor.com/jobs/7958695-full-stack-developer'],
      ['upcloud.teamtailor.com/jobs.json#7929083', 'https://upcloud.teamtailor.com/jobs/7929083-growth-engineer-lifecycle-marketing'],
    ]);
    const [analyst, developer, growth] = page.records.map(({ data }) => data);
    expect(analyst).toMatchObject({
      title: { en: 'Business Intelligence Analyst' },
      description: { en: expect.stringMatching(/^We are looking for a Business Intelligence Analyst to join UpCloud’s Finance team/) },
      languages: ['en'],
      employerName: 'UpCloud',
      employerBusinessId: '2431560-5',
      municipalityCodes: ['091'],
      address: 'Aleksanterinkatu 15 B, 00100 Helsinki',
      publishedAt: '2026-09-04T11:50:13.000Z',
      applicationEndsOn: null,
      remote: null,
    });
    expect(developer).toMatchObject({ title: { en: 'Full Stack Developer' }, municipalityCodes: ['091'], address: 'Helsinki' });
    expect(growth).toMatchObject({ municipalityCodes: ['091'], address: 'Aleksanterinkatu 15 B, 00100 Helsinki' });
    expect(JSON.stringify(page.records)).not.toMatch(/<\w|&\w+;/);
  });

  it('greenhouse-jobboard-jobs-content-true: its job, whose text is escaped twice', async () => {
    const board = payload('ats/greenhouse-jobboard-jobs-content-true.json');
    const feed = { url: 'https://boards-api.greenhouse.io/v1/boards/vaulttec/jobs?content=true', employerName: 'Vault-Tec' };
    const page = await readDocument(board, feed);
    expect(page).toMatchObject({ rejected: [], unknownFields: {} });
    expect(page.records).toMatchObject([
      {
        sourceId: 'boards-api.greenhouse.io/v1/boards/vaulttec/jobs#127817',
        sourceUrl: 'https://boards.greenhouse.io/vaulttec/jobs/127817',
        data: {
          title: { en: 'Vault Designer' },
          description: {
            en: 'This is the job description.\n\nAny HTML included through the hosted job application editor will be automatically converted into corresponding HTML entities.',
          },
          field: 'Department of Departments',
          languages: ['en'],
          employerName: 'Vault-Tec',
          municipalityCodes: [],
          address: 'NYC',
          publishedAt: null,
          applicationUrl: 'https://boards.greenhouse.io/vaulttec/jobs/127817',
          remote: null,
        },
      },
    ]);
  });
});
